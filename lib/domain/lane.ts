import type { MeetingKind } from './meeting-kind';

/**
 * The five parts of an execution cadence (article 004): day-to-day progress, coaching, plan review, performance reviews,
 * and the team: right people in the right seats, structure, succession.
 */
export const lanes = ['day-to-day', 'coaching', 'plan-review', 'performance', 'team'] as const;
export type Lane = (typeof lanes)[number];

const laneOfKind: Record<Exclude<MeetingKind, `own:${string}`>, Lane> = {
  'one-on-one': 'day-to-day',
  'pipeline-review': 'day-to-day',
  'deal-review': 'day-to-day',
  'forecast-review': 'day-to-day',
  'prospecting-review': 'day-to-day',
  'team-meeting': 'day-to-day',
  coaching: 'coaching',
  'joint-call': 'coaching',
  'coach-the-coach': 'coaching',
  'motivation-talk': 'coaching',
  calibration: 'coaching',
  training: 'coaching',
  'plan-review': 'plan-review',
  'account-plan-review': 'plan-review',
  'territory-plan-review': 'plan-review',
  'business-review': 'plan-review',
  'win-loss-review': 'plan-review',
  'performance-review': 'performance',
  'hiring-check': 'team',
  recognition: 'team',
};

const isShipped = (kind: MeetingKind): kind is keyof typeof laneOfKind => Object.hasOwn(laneOfKind, kind);

/** The lane of a commitment: its own word, else that of its kind; a user's own kind is day to day. */
export const laneOf = ({ kind, lane }: { kind: MeetingKind; lane?: Lane }): Lane =>
  lane ?? (isShipped(kind) ? laneOfKind[kind] : 'day-to-day');

/** The lanes that hold nothing yet: what an execution cadence still lacks. */
export const lanesLacking = (lines: readonly { kind: MeetingKind; lane?: Lane }[]): Lane[] =>
  lanes.filter((lane) => !lines.some((line) => laneOf(line) === lane));
