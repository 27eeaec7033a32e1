import type { CadenceLine } from '../../lib/domain/cadence-line.ts';
import { personId, type Name } from './sample-people.ts';
import type { PlannedSeries } from './sample-plan.ts';

/** Kim's team of eight. */
export const sellers = ['Ana', 'Bo', 'Cy', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal'] as const satisfies readonly Name[];

/** Monday to Thursday, two people a day, one after the other. */
const place = (index: number, times: readonly [string, string], shift = 0) => ({
  dayOfWeek: ((index + shift) % 4) + 1,
  time: times[index < 4 ? 0 : 1],
});

const withTeam = { minutes: 45, everyWeeks: 1 } as const;

/** The series of a calendar with eight people on it: 1:1s weekly, coaching and pipelines every two weeks, the team's. */
export const yearPlan: readonly PlannedSeries[] = [
  ...sellers.map((name, index): PlannedSeries => ({
    ...place(index, ['10:00', '10:45']),
    base: `year1on1${name.toLowerCase()}`,
    kind: 'one-on-one',
    title: `1:1 ${name} / Kim`,
    with: name,
    minutes: 30,
    everyWeeks: 1,
  })),
  ...sellers.map((name, index): PlannedSeries => ({
    ...place(index, ['14:00', '15:00'], 1),
    base: `yearcoach${name.toLowerCase()}`,
    kind: 'coaching',
    title: `Coaching ${name}`,
    with: name,
    minutes: 45,
    everyWeeks: 2,
    isOdd: index % 2 === 1,
  })),
  ...sellers.map((name, index): PlannedSeries => ({
    ...place(index, ['08:30', '16:00'], 2),
    base: `yearpipe${name.toLowerCase()}`,
    kind: 'pipeline-review',
    title: `Pipeline review ${name}`,
    with: name,
    minutes: 45,
    everyWeeks: 2,
    isOdd: index % 2 === 0,
  })),
  { ...withTeam, base: 'yearteam', kind: 'team-meeting', title: 'Team meeting', dayOfWeek: 1, time: '09:00' },
  { ...withTeam, base: 'yearforecast', kind: 'forecast-review', title: 'Forecast review', dayOfWeek: 5, time: '11:00' },
  { ...withTeam, base: 'yeardeal', kind: 'deal-review', title: 'Deal review', dayOfWeek: 5, time: '14:00' },
];

const visit = (name: Name): CadenceLine => ({
  kind: 'joint-call',
  with: { type: 'person', personId: personId(name) },
  frequency: { times: 1, every: 1, unit: 'month' },
  minutes: 90,
});

/** Besides the manager's preset: a visit a month with two of them, and a plan review a quarter. */
export const yearLines: readonly CadenceLine[] = [
  visit('Ana'),
  visit('Eli'),
  {
    kind: 'plan-review',
    with: { type: 'team' },
    frequency: { times: 1, every: 1, unit: 'quarter' },
    minutes: 60,
  },
];
