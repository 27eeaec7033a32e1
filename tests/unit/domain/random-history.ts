import fc from 'fast-check';
import type { Absence, SlotWord } from '../../../lib/domain/cadence';
import type { Coverage, Meeting } from '../../../lib/domain/meeting';
import type { History } from './reference-adherence';
import { meeting } from './sample-cadence';

const hour = 3_600_000;
const day = 24 * hour;
/** Monday 2 November 2026, UTC. */
const mondayAt = Date.UTC(2026, 10, 2);
const weeks = 3;
const personIds = ['ana', 'bo'];
const who = fc.constantFrom(...personIds);
const dayText = (index: number): string => new Date(mondayAt + index * day).toISOString().slice(0, 10);
const anyHour = fc.integer({ min: 0, max: weeks * 7 * 24 - 2 });

const anyMeeting = (index: number): fc.Arbitrary<Meeting> =>
  fc
    .record({
      personId: who,
      start: anyHour,
      movedFrom: fc.option(anyHour, { nil: undefined, freq: 3 }),
      seenAfter: fc.integer({ min: -60, max: 30 }),
      isStanding: fc.boolean(),
      isCancelled: fc.boolean(),
      response: fc.constantFrom('accepted' as const, 'unknown' as const, 'declined' as const),
      hasDeclined: fc.boolean(),
    })
    .map(({ personId, start, movedFrom, seenAfter, isStanding, isCancelled, response, hasDeclined }) => {
      const startAt = mondayAt + start * hour;
      const fromAt = mondayAt + (movedFrom ?? start) * hour;
      return meeting('', {
        id: `m${index}`,
        personIds: [personId],
        startAt,
        endAt: startAt + hour,
        firstStartAt: fromAt,
        lastSeenAt: startAt + hour + seenAfter * hour,
        isStanding: isStanding && !isCancelled,
        isCancelled,
        response,
        declinedBy: hasDeclined ? [personId] : [],
        moves: fromAt === startAt ? [] : [{ seenAt: fromAt, fromAt, toAt: startAt }],
      });
    });

const anyWord = fc
  .record({
    personId: who,
    week: fc.integer({ min: 0, max: weeks - 1 }),
    word: fc.constantFrom('held' as const, 'not-held' as const, 'no-show' as const, 'excused' as const),
    of: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
  })
  .map(({ personId, week, word, of }): SlotWord => ({
    id: `w/${personId}/${dayText(week * 7)}/0`,
    word,
    ...(of === undefined ? {} : { occurrence: `m${of}` }),
    saidAt: 0,
    updatedAt: 0,
  }));

const anyAbsence = fc
  .record({
    personId: fc.option(who, { nil: undefined }),
    from: fc.integer({ min: 0, max: 20 }),
    days: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ personId, from, days }): Absence => ({
    id: `${from}-${days}`,
    ...(personId === undefined ? {} : { personId }),
    reason: 'leave',
    from: dayText(from),
    until: dayText(from + days),
    createdAt: 0,
    updatedAt: 0,
  }));

const anyCoverage = fc
  .record({
    from: fc.integer({ min: 0, max: 20 }),
    days: fc.integer({ min: 1, max: 14 }),
    seen: anyHour,
    isPartial: fc.boolean(),
  })
  .map(({ from, days, seen, isPartial }): Coverage => ({
    id: `${from}-${days}-${seen}`,
    calendar: 'kim@example.com',
    fromAt: mondayAt + from * day,
    untilAt: mondayAt + (from + days) * day,
    firstSeenAt: mondayAt + seen * hour,
    lastSeenAt: mondayAt + seen * hour + 100 * hour,
    source: 'grid',
    ...(isPartial ? { isPartial } : {}),
  }));

/** Three weeks of a weekly 1:1 with two people: meetings in any condition, words, leave and looks. */
export const anyHistory: fc.Arbitrary<History> = fc
  .record({
    meetings: fc
      .integer({ min: 0, max: 6 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => anyMeeting(index)))),
    words: fc.uniqueArray(anyWord, { maxLength: 2, selector: ({ id }) => id }),
    absences: fc.array(anyAbsence, { maxLength: 2 }),
    coverage: fc.array(anyCoverage, { maxLength: 6 }),
    now: fc.integer({ min: 0, max: (weeks + 2) * 7 * 24 }),
  })
  .map(({ now, ...rest }) => ({ ...rest, mondayAt, weeks, personIds, commitmentId: 'w', now: mondayAt + now * hour }));
