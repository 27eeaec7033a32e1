import type { Commitment, Frequency, With } from './cadence';
import type { MeetingKind } from './meeting-kind';
import type { Instant, LocalDay } from './time';

/** A line of a cadence before it is kept. */
export interface CadenceLine {
  kind: MeetingKind;
  with: With;
  frequency: Frequency;
  minutes: number;
  outcome?: string;
}

/** What turning lines into commitments needs from outside. */
export interface Birth {
  /** A new id at each call. */
  newId: () => string;
  now: Instant;
  validFrom: LocalDay;
}

const weekly: Frequency = { times: 1, every: 1, unit: 'week' };
const everyTwoWeeks: Frequency = { times: 1, every: 2, unit: 'week' };
const eachReport: With = { type: 'each-report' };
const team: With = { type: 'team' };

/** How often and how long a kind usually is, for what is seen but once (facts/agendas.json, default cadences). */
export const usualFrequency = (kind: MeetingKind): Frequency => {
  switch (kind) {
    case 'coaching':
    case 'pipeline-review':
      return everyTwoWeeks;
    case 'joint-call':
      return { times: 2, every: 1, unit: 'month' };
    case 'win-loss-review':
    case 'hiring-check':
      return { times: 1, every: 1, unit: 'month' };
    case 'business-review':
    case 'account-plan-review':
    case 'territory-plan-review':
    case 'plan-review':
    case 'calibration':
      return { times: 1, every: 1, unit: 'quarter' };
    case 'performance-review':
    case 'motivation-talk':
      return { times: 1, every: 2, unit: 'quarter' };
    default:
      return weekly;
  }
};

/**
 * The rhythm of a frontline manager: weekly 1:1s and bi-weekly pipeline reviews as in article 003's example, the rest by
 * the default cadences of the templates (facts/agendas.json).
 */
export const managerPreset = (): CadenceLine[] => [
  { kind: 'one-on-one', with: eachReport, frequency: weekly, minutes: 30 },
  { kind: 'coaching', with: eachReport, frequency: everyTwoWeeks, minutes: 45 },
  { kind: 'pipeline-review', with: eachReport, frequency: everyTwoWeeks, minutes: 45 },
  { kind: 'deal-review', with: team, frequency: weekly, minutes: 45 },
  { kind: 'forecast-review', with: team, frequency: weekly, minutes: 30 },
  { kind: 'team-meeting', with: team, frequency: weekly, minutes: 45 },
];

/** The rhythm of a seller, as article 000's interactions with the direct supervisor, and the team's meetings. */
export const sellerPreset = (managerId: string): CadenceLine[] => {
  const manager: With = { type: 'person', personId: managerId };
  return [
    { kind: 'one-on-one', with: manager, frequency: weekly, minutes: 30 },
    { kind: 'coaching', with: manager, frequency: everyTwoWeeks, minutes: 45 },
    { kind: 'pipeline-review', with: manager, frequency: everyTwoWeeks, minutes: 45 },
    { kind: 'forecast-review', with: team, frequency: weekly, minutes: 30 },
    { kind: 'team-meeting', with: team, frequency: weekly, minutes: 45 },
  ];
};

/** Commitments to keep, one for each line. */
export const commitmentsOf = (lines: readonly CadenceLine[], { newId, now, validFrom }: Birth): Commitment[] =>
  lines.map(({ kind, with: others, frequency, minutes, outcome }) => ({
    id: newId(),
    kind,
    with: others,
    frequency,
    minutes,
    ...(outcome === undefined ? {} : { outcome }),
    validFrom,
    createdAt: now,
    updatedAt: now,
  }));
