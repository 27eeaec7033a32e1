import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dueReminders,
  findNextReminderAt,
  freshReminders,
  type ReminderFacts,
  type ReminderSettings,
} from '../../../lib/domain/reminder';

const zone = 'Europe/Berlin';
const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const all: ReminderSettings = { ...freshReminders, digestAt: 510, beforeMinutes: 30, hasAfter: true };
const meeting = (occurrence: string, start: string, change: object = {}) => ({
  occurrence,
  startAt: at(start),
  endAt: at(start) + 30 * minuteMs,
  isPrepared: false,
  isSettled: false,
  ...change,
});
const facts = (now: string, change: Partial<ReminderFacts> = {}): ReminderFacts => ({
  now: at(now),
  zone,
  settings: all,
  meetings: [],
  isAway: () => false,
  said: new Set(),
  ...change,
});
const due = (now: string, change?: Partial<ReminderFacts>) => dueReminders(facts(now, change)).map(({ id }) => id);
const next = (now: string, change?: Partial<ReminderFacts>) => {
  const found = findNextReminderAt(facts(now, change));
  return found === undefined
    ? undefined
    : Temporal.Instant.fromEpochMilliseconds(found).toZonedDateTimeISO(zone).toPlainDateTime().toString();
};

describe('the morning digest', () => {
  it.for([
    ['before its time, not', '2026-11-19T08:29', []],
    ['at its time', '2026-11-19T08:30', ['digest:2026-11-19']],
    ['hours later, when the laptop opens', '2026-11-19T15:00', ['digest:2026-11-19']],
    ['in the quiet hours, no more', '2026-11-19T19:00', []],
    ['on a Saturday without a meeting, not', '2026-11-21T09:00', []],
  ] as const)('comes %s', ([, now, ids]) => {
    expect(due(now)).toEqual(ids);
  });

  it('comes on a Sunday on which there is a meeting', () => {
    expect(due('2026-11-22T09:00', { meetings: [meeting('team', '2026-11-22T14:00')] })).toEqual(['digest:2026-11-22']);
  });

  it('leaves a day away in peace, and its meetings too', () => {
    const isAway = (day: string) => day === '2026-11-19';
    expect(due('2026-11-19T09:40', { isAway, meetings: [meeting('ana', '2026-11-19T10:00')] })).toEqual([]);
    expect(next('2026-11-19T09:40', { isAway })).toBe('2026-11-20T08:30:00');
  });

  it('waits for the end of the quiet hours when its time lies in them', () => {
    const settings = { ...all, digestAt: 6 * 60 };
    expect(due('2026-11-19T07:59', { settings })).toEqual([]);
    expect(next('2026-11-19T05:00', { settings })).toBe('2026-11-19T08:00:00');
    expect(due('2026-11-19T08:00', { settings })).toEqual(['digest:2026-11-19']);
  });

  it('after a week asleep is one, for today', () => {
    expect(due('2026-11-26T10:00', { said: new Set(['digest:2026-11-19']) })).toEqual(['digest:2026-11-26']);
  });

  it('with the clock set back a day is none that was said', () => {
    expect(due('2026-11-18T10:00', { said: new Set(['digest:2026-11-18', 'digest:2026-11-19']) })).toEqual([]);
  });

  it('switched on in the afternoon comes the next morning', () => {
    const settings = { ...all, sinceAt: at('2026-11-19T14:00') };
    expect(due('2026-11-19T14:01', { settings })).toEqual([]);
    expect(next('2026-11-19T14:01', { settings })).toBe('2026-11-20T08:30:00');
  });
});

describe('the nudges', () => {
  const said = new Set(['digest:2026-11-19', 'digest:2026-11-20']);
  const ana = meeting('ana', '2026-11-19T10:00');
  const before = 'before:ana:2026-11-19';
  const after = 'after:ana:2026-11-19';
  it.for([
    ['31 minutes before', '2026-11-19T09:29', {}, []],
    ['half an hour before', '2026-11-19T09:30', {}, [before]],
    ['a minute before', '2026-11-19T09:59', {}, [before]],
    ['at the start', '2026-11-19T10:00', {}, []],
    ['half an hour before what is prepared', '2026-11-19T09:30', { isPrepared: true }, []],
    ['14 minutes after the end', '2026-11-19T10:44', {}, []],
    ['a quarter of an hour after the end', '2026-11-19T10:45', {}, [after]],
    ['a quarter after what has landed', '2026-11-19T10:45', { isSettled: true }, []],
    ['in the evening', '2026-11-19T19:30', {}, []],
    ['the next morning', '2026-11-20T08:00', {}, [after]],
    ['when landing no longer counts', '2026-11-20T10:30', {}, []],
  ] as const)('%s', ([, now, change, ids]) => {
    expect(due(now, { said, meetings: [{ ...ana, ...change }] })).toEqual(ids);
  });

  it('come again for a meeting that was moved to another day, and not for one moved within its day', () => {
    const once = new Set([...said, before]);
    expect(due('2026-11-19T13:40', { said: once, meetings: [meeting('ana', '2026-11-19T14:00')] })).toEqual([]);
    expect(due('2026-11-20T13:40', { said: once, meetings: [meeting('ana', '2026-11-20T14:00')] })).toEqual([
      'before:ana:2026-11-20',
    ]);
  });

  it('the next moment is the first at which something may be said', () => {
    const meetings = [ana, meeting('bo', '2026-11-20T08:10')];
    expect(next('2026-11-19T06:00', { meetings })).toBe('2026-11-19T08:30:00');
    expect(next('2026-11-19T08:30', { said, meetings })).toBe('2026-11-19T09:30:00');
    expect(next('2026-11-19T10:05', { said, meetings })).toBe('2026-11-19T10:45:00');
    // Half an hour before 08:10 is quiet; ten minutes before is not.
    expect(next('2026-11-19T10:45', { said: new Set([...said, after]), meetings })).toBe('2026-11-20T08:00:00');
  });

  it('nothing is due and nothing is waited for where all is off', () => {
    expect(due('2026-11-19T09:30', { settings: freshReminders, meetings: [ana] })).toEqual([]);
    expect(next('2026-11-19T09:30', { settings: freshReminders, meetings: [ana] })).toBeUndefined();
  });
});

describe('whatever the clock does', () => {
  const monday = at('2026-11-16T00:00');
  const meetings = fc.array(
    fc.record({
      occurrence: fc.uuid(),
      startAt: fc.integer({ min: monday, max: monday + 7 * dayMs }),
      minutes: fc.integer({ min: 5, max: 120 }),
    }),
    { maxLength: 12 },
  );
  const made = (list: { occurrence: string; startAt: number; minutes: number }[]) =>
    list.map(({ occurrence, startAt, minutes }) => ({
      occurrence,
      startAt,
      endAt: startAt + minutes * minuteMs,
      isPrepared: false,
      isSettled: false,
    }));

  it('each is said once at most: asleep, set back, set forward', () => {
    fc.assert(
      fc.property(
        meetings,
        fc.array(fc.integer({ min: -3 * dayMs, max: 8 * dayMs }), { maxLength: 40 }),
        (list, steps) => {
          const said = new Set<string>();
          let now = monday;
          for (const step of steps) {
            now += step;
            const ids = dueReminders({ ...facts('2026-11-16'), now, meetings: made(list), said }).map(({ id }) => id);
            expect(ids.filter((id) => said.has(id))).toEqual([]);
            expect(ids.filter((id) => id.startsWith('digest:')).length).toBeLessThanOrEqual(1);
            for (const id of ids) said.add(id);
          }
        },
      ),
    );
  });

  it('waking at each next moment, and within the hour, says all that waking every five minutes says', () => {
    const run = (list: Parameters<typeof made>[0], step: (now: number, said: Set<string>) => number) => {
      const said = new Set<string>();
      for (let now = monday; now < monday + 8 * dayMs; now = step(now, said)) {
        for (const { id } of dueReminders({ ...facts('2026-11-16'), now, meetings: made(list), said })) said.add(id);
      }
      return [...said].toSorted();
    };
    const fiveMinutes = (most: number) => fc.integer({ min: 1, max: most / 5 }).map((count) => count * 5);
    const startAt = fiveMinutes(7 * 24 * 60).map((minutes) => monday + minutes * minuteMs);
    const list = fc.array(fc.record({ occurrence: fc.uuid(), startAt, minutes: fiveMinutes(120) }), { maxLength: 4 });
    fc.assert(
      fc.property(list, (few) => {
        const awake = run(few, (now) => now + 5 * minuteMs);
        const woken = run(few, (now, said) =>
          Math.min(
            findNextReminderAt({ ...facts('2026-11-16'), now, meetings: made(few), said }) ?? Infinity,
            now + 60 * minuteMs,
          ),
        );
        expect(woken).toEqual(awake);
      }),
      { numRuns: 5 },
    );
  });
});
