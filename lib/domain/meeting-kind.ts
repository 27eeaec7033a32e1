/**
 * What a meeting is for (design.md, Words). The twelve full kinds are those of the practice; the short forms are its
 * "further kinds". A user's own kind is any other id that starts with `own:`.
 */
export const fullKinds = [
  'one-on-one',
  'coaching',
  'pipeline-review',
  'deal-review',
  'forecast-review',
  'team-meeting',
  'joint-call',
  'account-plan-review',
  'territory-plan-review',
  'win-loss-review',
  'business-review',
  'performance-review',
] as const;

export const shortKinds = [
  'plan-review',
  'calibration',
  'coach-the-coach',
  'motivation-talk',
  'prospecting-review',
  'hiring-check',
  'recognition',
  'training',
] as const;

export type MeetingKind = (typeof fullKinds)[number] | (typeof shortKinds)[number] | `own:${string}`;

/** The kinds that are held with the whole team unless a person is named. */
export const teamKinds: ReadonlySet<MeetingKind> = new Set<MeetingKind>([
  'team-meeting',
  'calibration',
  'hiring-check',
  'plan-review',
  'recognition',
  'training',
]);
