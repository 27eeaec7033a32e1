import type { Commitment } from '../../lib/domain/cadence.ts';
import type { PageEvent, PageGuest } from '../sites/google-calendar/build-chips.ts';
import { ana, bo, cy, dee, kim } from '../sites/google-calendar/people.ts';
import { kimsTeam } from './team.ts';
import { eventAt, instanceAt } from './weeks.ts';

/* The week of Monday 16 November 2026, as it changes; every clock is set to it. */

const line = (kind: Commitment['kind'], personId?: string): Commitment => ({
  id: `${kind}-${personId ?? 'team'}`,
  kind,
  with: personId === undefined ? { type: 'team' } : { type: 'person', personId },
  frequency: { times: 1, every: 1, unit: 'week' },
  minutes: 30,
  validFrom: '2026-09-07',
  createdAt: 0,
  updatedAt: 0,
});

const dees = { id: 'dee', name: 'Dee', addresses: ['dee@example.com'], relation: 'report', createdAt: 0, updatedAt: 0 };

/** A 1:1 with each report, and four meetings with the team; a coaching session that nobody ever puts in. */
export const kimsRhythm = {
  ...kimsTeam,
  people: [...(kimsTeam['people'] ?? []), dees],
  commitments: [
    ...['ana', 'bo', 'cy', 'dee'].map((personId) => line('one-on-one', personId)),
    ...(['team-meeting', 'pipeline-review', 'deal-review', 'forecast-review'] as const).map((kind) => line(kind)),
    line('coaching', 'ana'),
  ],
};

const [mon, tue, wed, thu, fri] = ['16', '17', '18', '19', '20'].map((day) => `2026-11-${day}`) as [
  string,
  string,
  string,
  string,
  string,
];
const accepted = (guest: PageGuest): PageGuest => ({ ...guest, response: 'accepted' });
const oneOnOne = (guest: PageGuest, day: string, clock: string): PageEvent =>
  instanceAt(`with${guest.name}`, day, clock, {
    title: `1:1 ${guest.name}`,
    response: 'accepted',
    guests: [kim, accepted(guest)],
  });
const withTeam = (title: string, series: string, day: string, clock: string): PageEvent =>
  instanceAt(series, day, clock, { title, response: 'accepted', guests: [kim, ana, accepted(bo), accepted(cy)] });

/** An event elsewhere than its id says, as after a move. */
const to = (event: PageEvent, day: string, clock: string): PageEvent => {
  const { start, end } = eventAt(day, clock);
  return { ...event, start, end };
};

export const ours = {
  team: withTeam('Team meeting', 'team', mon, '09:00'),
  ana: oneOnOne(ana, tue, '10:00'),
  bo: oneOnOne(bo, wed, '11:00'),
  cy: oneOnOne(cy, thu, '09:00'),
  dee: oneOnOne(dee, fri, '09:30'),
  pipeline: withTeam('Pipeline review', 'pipe', tue, '14:00'),
  deals: withTeam('Deal review', 'deals', wed, '16:00'),
  forecast: withTeam('Forecast review', 'forecast', fri, '15:00'),
};

/** What Tuesday's changes make of them. */
export const changed = {
  anaMoved: to(ours.ana, thu, '15:00'),
  boNextWeek: to(ours.bo, '2026-11-24', '11:00'),
  deeDeclined: { ...ours.dee, response: 'declined' as const },
  // "This and following" makes a series of its own, from Thursday on.
  pipelineSplit: withTeam('Pipeline review', 'pipe_R20261119T120000', thu, '13:00'),
  dealsAnew: withTeam('Deal review', 'other', wed, '17:00'),
};

/** None of ours; not a word of them may be kept. */
export const others = {
  offsite: eventAt(thu, '16:00', { title: 'Zanzibar offsite plans', guests: [kim, { address: 'vera@example.com' }] }),
  clinic: eventAt(fri, '12:00', { title: 'Clinic Quetzal', guests: [], location: 'Quetzal street 9' }),
  colleague: eventAt(wed, '12:00', { title: 'Budget Xanadu', calendar: 'bo@example.com', guests: [] }),
  /** Stands where the 1:1 with Ana stood. */
  board: eventAt(tue, '10:00', {
    title: 'Board call Yggdrasil',
    guests: [kim, { address: 'odin@valhalla.example', name: 'Odin' }],
  }),
};
export const otherWords = ['Zanzibar', 'Quetzal', 'Xanadu', 'Yggdrasil', 'vera@', 'odin', 'valhalla'];
