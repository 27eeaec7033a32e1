import { describe, expect, it } from 'vitest';
import { addDays, localDayOf } from '../../../lib/domain/day-range';
import { evidenceOf, outcomesOf } from '../../../lib/domain/slot-state';
import { slotsOf } from '../../../lib/domain/slots';
import { weekOf } from '../../../lib/domain/week';
import { commitment, hourMs, meeting, people } from './sample-cadence';

/** Northern and southern summer time, one of half an hour, one that changes at midnight, and a zone without any. */
const zones = [
  'Europe/Berlin',
  'America/New_York',
  'America/Santiago',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
];
const first = '2020-01-06';
const last = '2030-01-07';

/** Where a week begins, its middle, and where it ends. */
const walls = [
  ['Monday 00:05', 0, '00:05'],
  ['Wednesday 09:00', 2, '09:00'],
  ['Sunday 23:10', 6, '23:10'],
] as const;

const weeks: string[] = [];
for (let monday = first; monday <= last; monday = addDays(monday, 7)) weeks.push(monday);

/** The instant of a wall-clock time, by the browser's own calendar arithmetic and none of ours. */
const instantOf = (day: string, clock: string, zone: string): number =>
  Temporal.PlainDateTime.from(`${day}T${clock}`).toZonedDateTime(zone).epochMilliseconds;

describe.each(zones)('R9: ten years of weekly meetings in %s', (zone) => {
  const line = commitment('weekly', { validFrom: first });
  const slots = slotsOf([line], people, { from: first, until: addDays(last, 6) }, { weekStart: 1 });

  it.each(walls)('at %s: each fills its own week and no other, over every change of clocks', (_, dayOfWeek, clock) => {
    const meetings = weeks.map((monday) => {
      const startAt = instantOf(addDays(monday, dayOfWeek), clock, zone);
      return meeting(monday, { id: monday, startAt });
    });
    const now = instantOf(addDays(last, 30), '12:00', zone);
    const evidence = evidenceOf({ words: [], absences: [], coverage: [], people, now, zone });
    const { outcomes, extra } = outcomesOf(slots, meetings, evidence);
    expect(outcomes).toHaveLength(weeks.length);
    expect(outcomes.filter(({ slot, occurrence }) => occurrence !== slot.from)).toEqual([]);
    expect(new Set(outcomes.map(({ state }) => state))).toEqual(new Set(['held-presumed']));
    expect(extra).toEqual([]);
    // What a person reads is the wall-clock time: it must not wander by an hour.
    const shown = new Set(
      meetings.map(({ startAt }) =>
        Temporal.Instant.fromEpochMilliseconds(startAt)
          .toZonedDateTimeISO(zone)
          .toPlainTime()
          .toString({ smallestUnit: 'minute' }),
      ),
    );
    // A time that a change of clocks leaves out comes an hour later on that one day.
    expect([...shown].filter((time) => time !== clock).length).toBeLessThanOrEqual(1);
  });

  it('a clock that is set back a day changes nothing of what is over, and counts nothing twice', () => {
    const meetings = weeks.map((monday) =>
      meeting(monday, { id: monday, startAt: instantOf(addDays(monday, 2), '09:00', zone) }),
    );
    const rightAt = instantOf(last, '12:00', zone);
    const [before, after] = [rightAt, rightAt - 24 * hourMs].map((now) =>
      outcomesOf(slots, meetings, evidenceOf({ words: [], absences: [], coverage: [], people, now, zone })),
    );
    const over = (outcomes: typeof before) =>
      outcomes?.outcomes
        .filter(({ slot }) => slot.until < addDays(last, -1))
        .map(({ slot, state, occurrence }) => [slot.id, state, occurrence]);
    expect(over(after)).toEqual(over(before));
    expect(after?.extra).toEqual([]);
    expect(after?.outcomes).toHaveLength(slots.length);
  });

  it('each hour falls into the week of the day that its wall clock shows', () => {
    const wrong: string[] = [];
    const end = Date.parse('2030-01-07');
    for (let at = Date.parse(first); at < end; at += 7 * hourMs) {
      const shown = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
      const monday = shown.subtract({ days: shown.dayOfWeek - 1 }).toString();
      if (weekOf(localDayOf(at, zone), 1).from !== monday) wrong.push(shown.toString());
    }
    expect(wrong).toEqual([]);
  });
});
