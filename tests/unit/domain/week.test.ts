import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, localDayOf, spanOfDays, startOfDay } from '../../../lib/domain/day-range';
import { weekAfter, weekOf, weeksOf } from '../../../lib/domain/week';

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'America/Santiago',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
];
const anyDay = fc.integer({ min: 0, max: 15_000 }).map((days) => addDays('2015-01-01', days));

describe('weekOf', () => {
  it.each([
    ['2026-11-22', 1, '2026-11-16', '2026-11-22'],
    ['2026-11-22', 7, '2026-11-22', '2026-11-28'],
    ['2026-11-22', 6, '2026-11-21', '2026-11-27'],
    ['2021-01-01', 1, '2020-12-28', '2021-01-03'],
    ['2024-02-29', 4, '2024-02-29', '2024-03-06'],
  ])('puts %s, weeks starting on ISO day %i, into the week from %s to %s', (day, weekStart, from, until) => {
    expect(weekOf(day, weekStart)).toEqual({ from, until });
  });

  it('counts 53 weeks that begin in a year with 53 of them', () => {
    const weeks = weeksOf({ from: '2026-01-01', until: '2026-12-31' }, 1);
    expect(weeks).toHaveLength(53);
    expect(weeks.at(-1)).toEqual({ from: '2026-12-28', until: '2027-01-03' });
  });

  it('holds its day and starts on the right day of the week, whatever the day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (day, weekStart) => {
        const { from, until } = weekOf(day, weekStart);
        expect(from <= day && day <= until).toBe(true);
        expect(Temporal.PlainDate.from(from).dayOfWeek).toBe(weekStart);
        expect(weekAfter(day, weekStart).from).toBe(addDays(until, 1));
      }),
    );
  });
});

describe('weeks in a zone', () => {
  it.each(zones)('tile time without gap or overlap in %s, over its clock changes', (zone) => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (day, weekStart) => {
        const spans = weeksOf({ from: day, until: addDays(day, 420) }, weekStart).map((week) => spanOfDays(week, zone));
        for (const [index, span] of spans.entries()) {
          expect(span.untilAt).toBe(spans[index + 1]?.fromAt ?? span.untilAt);
          expect(Math.abs(span.untilAt - span.fromAt - 7 * 86_400_000)).toBeLessThanOrEqual(2 * 3_600_000);
        }
      }),
      { numRuns: 20 },
    );
  });

  it.each(zones)('find for any instant in %s the day whose span holds it', (zone) => {
    fc.assert(
      fc.property(fc.integer({ min: 1_420_000_000_000, max: 2_700_000_000_000 }), (instant) => {
        const day = localDayOf(instant, zone);
        const { fromAt, untilAt } = spanOfDays({ from: day, until: day }, zone);
        expect(fromAt <= instant && instant < untilAt).toBe(true);
      }),
    );
  });

  it('start a day at 01:00 where the clocks go forward at midnight', () => {
    // Cairo skipped 00:00 to 01:00 on Friday 24 April 2026.
    expect(new Date(startOfDay('2026-04-24', 'Africa/Cairo')).toISOString()).toBe('2026-04-23T22:00:00.000Z');
    expect(spanOfDays({ from: '2026-04-24', until: '2026-04-24' }, 'Africa/Cairo')).toEqual({
      fromAt: Date.UTC(2026, 3, 23, 22),
      untilAt: Date.UTC(2026, 3, 24, 21),
    });
  });
});
