import { boardModel, type BoardFacts, type BoardModel } from '../../../components/board/board-model';
import { noFilters, type Filters } from '../../../components/board/filters';
import type { Coverage, Meeting } from '../../../lib/domain/meeting';
import { freshSettings, type Settings } from '../../../lib/domain/settings';
import type { CadenceFacts } from '../../../lib/domain/week-view';
import { at, commitment, meeting, now, person, zone } from '../popup/sample-week';

export { at, commitment, meeting, now, person, zone };

export const ana = person('Ana');
export const cy = person('Cy');

/** Weekly 1:1s with Ana and Cy and a weekly team meeting, all from the first week of Q4 2026 on. */
export const lines = [
  { ...commitment('c-one', 'one-on-one', { type: 'each-report' }), validFrom: '2026-09-28' },
  { ...commitment('c-team', 'team-meeting', { type: 'team' }), validFrom: '2026-09-28' },
];

/** Monday to Sunday were looked at once the week was over. */
export const looked = (from: string, until: string, lastSeenAt: number): Coverage => ({
  id: `look-${from}`,
  calendar: 'kim@example.com',
  fromAt: at(`${from}T00:00`),
  untilAt: at(`${until}T00:00`),
  firstSeenAt: lastSeenAt,
  lastSeenAt,
  source: 'grid',
});

const gone = (lastSeen: string, found: string): Partial<Meeting> => ({
  isStanding: false,
  isCancelled: true,
  goneAt: at(found),
  lastSeenAt: at(lastSeen),
});

/**
 * Weeks 6 and 7 of the quarter are over, 8 is running (Thursday, 15:20). Ana: held, held, held. Cy: held in week 6,
 * cancelled two hours before in week 7, moved inside week 8 to Friday, which is to come.
 */
export const meetings: Meeting[] = [
  meeting('one-on-one', 'ana', '2026-11-05T10:00'),
  meeting('one-on-one', 'ana', '2026-11-12T10:00'),
  meeting('one-on-one', 'ana', '2026-11-19T10:00'),
  meeting('one-on-one', 'cy', '2026-11-03T10:00'),
  meeting('one-on-one', 'cy', '2026-11-10T10:00', gone('2026-11-10T07:00', '2026-11-10T08:00')),
  meeting('one-on-one', 'cy', '2026-11-20T13:00', {
    firstStartAt: at('2026-11-17T10:00'),
    moves: [
      {
        seenAt: at('2026-11-16T18:00'),
        fromAt: at('2026-11-17T10:00'),
        toAt: at('2026-11-20T13:00'),
        stoodAt: at('2026-11-16T09:00'),
      },
    ],
  }),
  meeting('team-meeting', null, '2026-11-02T09:00'),
  meeting('team-meeting', null, '2026-11-09T09:00'),
  meeting('team-meeting', null, '2026-11-16T09:00'),
  // Outside the cadence: what now stands where Cy's cancelled 1:1 did.
  meeting('joint-call', 'ana', '2026-11-10T10:15', { endAt: at('2026-11-10T12:15') }),
];

export const settings: Settings = {
  ...freshSettings,
  me: { name: 'Kim', addresses: ['kim@example.com'], isManager: true, isSeller: false },
  homeZone: zone,
};

export const facts: CadenceFacts = {
  commitments: lines,
  people: [ana, cy],
  meetings,
  words: [],
  absences: [],
  coverage: [looked('2026-11-16', '2026-11-30', now)],
  calendars: ['kim@example.com'],
  weekStart: 1,
  now,
  zone,
};

export const boardFacts: BoardFacts = { facts, current: facts, items: [], settings };

export const modelOf = (change: Partial<BoardFacts> = {}, filters: Partial<Filters> = {}): BoardModel =>
  boardModel({ ...boardFacts, ...change }, { ...noFilters, ...filters });
