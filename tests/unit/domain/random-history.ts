import fc from 'fast-check';
import type { Absence, Commitment, SlotWord } from '../../../lib/domain/cadence';
import type { Coverage } from '../../../lib/domain/meeting';
import type { Person } from '../../../lib/domain/person';
import { anyMeetings, who } from './random-meeting';
import { dayNumber, dayText, startAt } from './reference-days';
import { referenceSlots, type History } from './reference-slots';
import { commitment, person } from './sample-cadence';

/** Five weeks from Monday 5 October 2026 on: clocks change in them in Berlin, New York ends after them. */
const firstDay = dayNumber('2026-10-05');
const days = 35;
const anyDay = fc.integer({ min: 0, max: days - 1 });
const text = (index: number): string => dayText(firstDay + index);
const seldom = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 3 });
const isGone = fc.integer({ min: 0, max: 11 }).map((number) => (number === 0 ? { deletedAt: 1 } : {}));

/** Someone who may have joined or left in the middle of it. */
const anyPerson = (id: string, relation: Person['relation']): fc.Arbitrary<Person> =>
  fc
    .record({
      role: seldom(fc.constantFrom('Closer', 'closer', 'Hunter')),
      from: seldom(anyDay),
      until: seldom(anyDay),
      gone: isGone,
    })
    .map(({ role, from, until, gone }) =>
      person(id, {
        relation,
        ...(role === undefined ? {} : { role }),
        ...(from === undefined ? {} : { from: text(from) }),
        ...(until === undefined ? {} : { until: text(until) }),
        ...gone,
      }),
    );

const anyFrequency = fc.record({
  times: fc.constantFrom(1, 1, 1, 2),
  every: fc.constantFrom(1, 1, 2, 3),
  unit: fc.constantFrom('week' as const, 'week' as const, 'week' as const, 'month' as const, 'quarter' as const),
});

/** A line of the cadence; `changedOn`: edited on that day, so that another goes on from it. */
const anyLine = (index: number): fc.Arbitrary<Commitment[]> =>
  fc
    .record({
      kind: fc.constantFrom('one-on-one' as const, 'one-on-one' as const, 'pipeline-review' as const),
      others: fc.oneof(
        { weight: 3, arbitrary: fc.constant({ type: 'each-report' as const }) },
        { weight: 2, arbitrary: who.map((personId) => ({ type: 'person' as const, personId })) },
        fc.constant({ type: 'role' as const, role: 'Closer' }),
        fc.constant({ type: 'team' as const }),
      ),
      frequency: anyFrequency,
      after: anyFrequency,
      from: fc.integer({ min: -40, max: 20 }),
      changedOn: seldom(anyDay),
      until: seldom(anyDay),
      pause: seldom(fc.tuple(anyDay, anyDay)),
      ramp: seldom(anyDay),
      gone: isGone,
    })
    .map(({ kind, others, frequency, after, from, changedOn, until, pause, ramp, gone }) => {
      const rest = {
        ...(pause === undefined
          ? {}
          : { pauses: [{ from: text(Math.min(...pause)), until: text(Math.max(...pause)) }] }),
        ...(ramp === undefined ? {} : { rampUntil: text(ramp) }),
        ...gone,
      };
      const line = (id: string, more: Partial<Commitment>): Commitment =>
        commitment(id, { kind, with: others, frequency, validFrom: text(from), ...rest, ...more });
      const end = until === undefined ? {} : { validUntil: text(Math.max(from, until)) };
      if (changedOn === undefined || changedOn <= from) return [line(`l${index}`, end)];
      return [
        line(`l${index}`, { validUntil: text(changedOn - 1) }),
        line(`l${index}b`, { frequency: after, validFrom: text(changedOn), ...end }),
      ];
    });

const anyAbsence = fc
  .record({
    personId: fc.option(who, { nil: undefined }),
    from: anyDay,
    days: fc.integer({ min: 0, max: 9 }),
    gone: isGone,
  })
  .map(({ personId, from, days: length, gone }): Absence => ({
    id: `${from}-${length}`,
    ...(personId === undefined ? {} : { personId }),
    reason: 'leave',
    from: text(from),
    until: text(from + length),
    createdAt: 0,
    updatedAt: 0,
    ...gone,
  }));

const anyCoverage = (zone: string): fc.Arbitrary<Coverage> =>
  fc
    .record({
      calendar: fc.constantFrom('kim@example.com', 'kim@example.com', 'team@example.com'),
      from: anyDay,
      days: fc.integer({ min: 1, max: 21 }),
      seen: anyDay,
      hours: fc.integer({ min: 0, max: 400 }),
      isPartial: isGone,
    })
    .map(({ calendar, from, days: length, seen, hours, isPartial }): Coverage => ({
      id: `${from}-${length}-${seen}`,
      calendar,
      fromAt: startAt(firstDay + from, zone),
      untilAt: startAt(firstDay + from + length, zone),
      firstSeenAt: startAt(firstDay + seen, zone),
      lastSeenAt: startAt(firstDay + seen, zone) + hours * 3_600_000,
      source: 'grid',
      ...('deletedAt' in isPartial ? { isPartial: true } : {}),
    }));

interface SaidOf {
  slot: number;
  word: SlotWord['word'];
  of: number | undefined;
  isOfMeeting: boolean;
}

/** Words on slots that there are, on meetings, and under keys of lines that were edited since. */
function wordsOf(said: SaidOf[], history: History): SlotWord[] {
  const slots = referenceSlots(history);
  const words = said.flatMap(({ slot, word, of, isOfMeeting }): SlotWord[] => {
    const key = isOfMeeting ? `meeting/m${of ?? 0}` : slots[slot % Math.max(1, slots.length)]?.id;
    if (key === undefined) return [];
    return [{ id: key, word, ...(of === undefined ? {} : { occurrence: `m${of}` }), saidAt: 0, updatedAt: 0 }];
  });
  return [...new Map(words.map((word) => [word.id, word])).values()];
}

const anySaid: fc.Arbitrary<SaidOf> = fc.record({
  slot: fc.nat(20),
  word: fc.constantFrom('held' as const, 'not-held' as const, 'no-show' as const, 'excused' as const),
  of: fc.option(fc.nat(6), { nil: undefined }),
  isOfMeeting: fc.constantFrom(false, false, true),
});

/** A cadence that was changed, people who came and went, meetings in any condition, words, leave and looks. */
export const anyHistory: fc.Arbitrary<History> = fc
  .record({
    zone: fc.constantFrom(
      'UTC',
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kolkata',
      'America/Santiago',
      'Pacific/Auckland',
    ),
    weekStart: fc.constantFrom(1, 6, 7),
    yearStart: fc.integer({ min: 1, max: 12 }),
    calendars: fc.constantFrom<string[]>([], ['kim@example.com']),
  })
  .chain(({ zone, ...rule }) =>
    fc
      .record({
        lines: fc.tuple(anyLine(0), seldom(anyLine(1)), seldom(anyLine(2))),
        people: fc.tuple(anyPerson('ana', 'report'), anyPerson('bo', 'report'), anyPerson('max', 'manager')),
        meetings: anyMeetings(startAt(firstDay, zone), days),
        absences: fc.array(anyAbsence, { maxLength: 2 }),
        coverage: fc.array(anyCoverage(zone), { maxLength: 6 }),
        said: fc.array(anySaid, { maxLength: 3 }),
        now: fc.integer({ min: -48, max: (days + 14) * 24 }),
      })
      .map(({ lines, said, now, ...rest }): History => {
        const history: History = {
          ...rule,
          ...rest,
          zone,
          range: { from: text(0), until: text(days - 1) },
          commitments: lines.flatMap((line) => line ?? []),
          words: [],
          now: startAt(firstDay, zone) + now * 3_600_000,
        };
        return { ...history, words: wordsOf(said, history) };
      }),
  );
