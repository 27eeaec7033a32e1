import type { MeetingKind } from '../../lib/domain/meeting-kind.ts';
import { personId, type Name } from './sample-people.ts';

/** One series of the calendar. */
export interface PlannedSeries {
  /** The event id of the series, without the instance's suffix. */
  base: string;
  kind: MeetingKind;
  title: string;
  /** Absent: the team. */
  with?: Name;
  /** 1 Monday … 5 Friday. */
  dayOfWeek: number;
  time: string;
  minutes: number;
  /** 2: in even weeks, this one among them. */
  everyWeeks: 1 | 2;
  /** In odd weeks, where it is held every two. */
  isOdd?: boolean;
  /** Addresses outside of the house. */
  externalGuests?: string[];
}

type Slot = [dayOfWeek: number, time: string];

const oneOnOnes: Partial<Record<Name, Slot>> = {
  Ana: [4, '10:00'],
  Bo: [2, '16:00'],
  Cy: [1, '10:30'],
  Dee: [4, '16:00'],
};
const coachings: Partial<Record<Name, Slot>> = {
  Ana: [3, '11:00'],
  Bo: [3, '09:30'],
  Cy: [3, '14:00'],
  Dee: [1, '15:30'],
};
const pipelines: Partial<Record<Name, Slot>> = {
  Ana: [2, '10:30'],
  Bo: [2, '09:30'],
  Cy: [4, '09:00'],
  Dee: [3, '15:00'],
};

const ofEach = (
  slots: Partial<Record<Name, Slot>>,
  make: (name: Name) => Pick<PlannedSeries, 'base' | 'kind' | 'title' | 'minutes' | 'everyWeeks'>,
): PlannedSeries[] =>
  Object.entries(slots).map(([name, [dayOfWeek, time]]) => ({
    ...make(name as Name),
    with: name as Name,
    dayOfWeek,
    time,
  }));

const team = (
  base: string,
  kind: MeetingKind,
  title: string,
  [dayOfWeek, time]: Slot,
  minutes: number,
): PlannedSeries => ({
  base,
  kind,
  title,
  dayOfWeek,
  time,
  minutes,
  everyWeeks: 1,
});

/** The series of Kim's calendar that are management meetings. */
export const teamPlan: readonly PlannedSeries[] = [
  ...ofEach(oneOnOnes, (name) => ({
    base: `sample1on1${name.toLowerCase()}`,
    kind: 'one-on-one',
    title: `1:1 ${name} / Kim`,
    minutes: 30,
    everyWeeks: 1,
  })),
  ...ofEach(coachings, (name) => ({
    base: `samplecoach${name.toLowerCase()}`,
    kind: 'coaching',
    title: `Coaching ${name}`,
    minutes: 45,
    everyWeeks: 2,
  })),
  ...ofEach(pipelines, (name) => ({
    base: `samplepipe${name.toLowerCase()}`,
    kind: 'pipeline-review',
    title: `Pipeline review ${name}`,
    minutes: 45,
    everyWeeks: 2,
  })),
  {
    base: 'samplecalldee',
    kind: 'joint-call',
    title: 'Marlow Tools visit with Dee',
    with: 'Dee',
    dayOfWeek: 2,
    time: '13:00',
    minutes: 60,
    everyWeeks: 2,
    externalGuests: ['line.lead@example.org'],
  },
  team('sampleteam', 'team-meeting', 'Team meeting', [1, '09:00'], 45),
  team('sampleforecast', 'forecast-review', 'Forecast review', [5, '11:00'], 30),
  team('sampledeal', 'deal-review', 'Deal review', [5, '14:00'], 45),
];

/** The same calendar as Ana has it: what she holds with Kim, and the team's meetings. */
export const sellerPlan: readonly PlannedSeries[] = teamPlan
  .filter((series) => series.with === undefined || series.with === 'Ana')
  .map((series) => (series.with === undefined ? series : { ...series, with: 'Kim' }));

export const seriesPeople = (series: PlannedSeries): string[] =>
  series.with === undefined ? [] : [personId(series.with)];

export const isInWeek = (series: PlannedSeries, week: number): boolean =>
  (week + (series.isOdd === true ? 1 : 0)) % series.everyWeeks === 0;
