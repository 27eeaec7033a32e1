import type { Frequency, With } from './cadence';
import { often, type CadenceLine } from './cadence-line';
import type { MeetingKind } from './meeting-kind';
import type { Person } from './person';

/** The rhythms that are offered to begin with. Every line can be changed. */
export const presetIds = ['four', 'eight', 'ten', 'leaders', 'accounts', 'new-team', 'quarter-end'] as const;
export type PresetId = (typeof presetIds)[number];

const each: With = { type: 'each-report' };
const team: With = { type: 'team' };
const weekly = often(1, 1, 'week');
const twoWeekly = often(1, 2, 'week');
const monthly = often(1, 1, 'month');
const quarterly = often(1, 1, 'quarter');
const halfYearly = often(1, 2, 'quarter');

const line = (kind: MeetingKind, others: With, frequency: Frequency, minutes: number): CadenceLine => ({
  kind,
  with: others,
  frequency,
  minutes,
});

/** What every manager's execution cadence has besides the weeks' meetings (article 004's five parts). */
const wholeYear: readonly CadenceLine[] = [
  line('plan-review', team, quarterly, 60),
  line('performance-review', each, halfYearly, 60),
  line('hiring-check', team, monthly, 30),
];

/**
 * The lines of a preset. "Eight" is the worked example of the practice (C11): with its other lines 15.3 hours a week. Weekly
 * 1:1s and bi-weekly pipeline reviews are article 003's own example; with more sellers each meeting gets shorter or
 * rarer, with fewer longer. "Quarter's end" stands in for lines of the same kinds in the last three weeks of a quarter:
 * shorter, not cancelled (practice, C12).
 */
export function presetLines(id: PresetId): CadenceLine[] {
  switch (id) {
    case 'four':
      return [
        line('one-on-one', each, weekly, 45),
        line('coaching', each, twoWeekly, 45),
        line('joint-call', each, often(2, 1, 'month'), 90),
        line('pipeline-review', each, twoWeekly, 45),
        line('deal-review', team, weekly, 45),
        line('forecast-review', team, weekly, 30),
        line('team-meeting', team, weekly, 45),
        ...wholeYear,
      ];
    case 'eight':
      return [
        line('one-on-one', each, weekly, 30),
        line('joint-call', each, often(2, 1, 'month'), 90),
        line('pipeline-review', each, twoWeekly, 45),
        line('deal-review', team, often(2, 1, 'week'), 45),
        line('forecast-review', team, weekly, 30),
        line('team-meeting', team, weekly, 45),
        ...wholeYear,
      ];
    case 'ten':
      return [
        line('one-on-one', each, weekly, 30),
        line('joint-call', each, monthly, 90),
        line('pipeline-review', each, twoWeekly, 30),
        line('deal-review', team, often(2, 1, 'week'), 45),
        line('forecast-review', team, weekly, 30),
        line('team-meeting', team, weekly, 45),
        ...wholeYear,
      ];
    case 'leaders':
      return [
        line('one-on-one', each, weekly, 45),
        line('coach-the-coach', each, monthly, 45),
        line('calibration', team, quarterly, 60),
        line('forecast-review', team, weekly, 45),
        line('business-review', each, quarterly, 90),
        ...wholeYear,
      ];
    case 'accounts':
      return [
        line('one-on-one', each, weekly, 30),
        line('account-plan-review', each, quarterly, 60),
        line('joint-call', each, monthly, 90),
        line('business-review', team, quarterly, 90),
        line('forecast-review', team, twoWeekly, 30),
        line('team-meeting', team, weekly, 45),
        ...wholeYear,
      ];
    case 'new-team':
      return [
        line('one-on-one', each, weekly, 45),
        line('coaching', each, weekly, 45),
        line('training', team, weekly, 60),
        line('motivation-talk', each, halfYearly, 40),
        line('pipeline-review', each, twoWeekly, 30),
        line('team-meeting', team, weekly, 45),
        ...wholeYear,
      ];
    case 'quarter-end':
      return [
        line('one-on-one', each, weekly, 20),
        line('deal-review', team, often(2, 1, 'week'), 30),
        line('forecast-review', team, often(2, 1, 'week'), 20),
        line('pipeline-review', each, often(1, 3, 'week'), 30),
      ];
  }
}

/** The preset that fits a manager's team in number: 4 up to six, 8 up to nine, then 10 (practice, A14: 8 to 10 is many). */
export function fittingPreset(people: readonly Person[]): PresetId {
  const reports = people.filter(({ relation, deletedAt }) => relation === 'report' && deletedAt === undefined).length;
  return reports > 9 ? 'ten' : reports > 6 ? 'eight' : 'four';
}

/** The rhythm of a seller, as article 000's interactions with the direct supervisor, and the team's meetings. */
export const sellerPreset = (managerId: string): CadenceLine[] => {
  const manager: With = { type: 'person', personId: managerId };
  return [
    line('one-on-one', manager, weekly, 30),
    line('coaching', manager, twoWeekly, 45),
    line('pipeline-review', manager, twoWeekly, 45),
    line('forecast-review', team, weekly, 30),
    line('team-meeting', team, weekly, 45),
  ];
};
