import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/domain/day-range';
import { periodOf, periodsOf } from '../../../lib/domain/period';

const rule = { weekStart: 1, anchorOn: '2026-11-04' };

describe('periodOf', () => {
  it.each([
    ['every week', 'week', 1, '2026-11-22', '2026-11-16', '2026-11-22'],
    ['every two weeks, from the week of the anchor', 'week', 2, '2026-11-04', '2026-11-02', '2026-11-15'],
    ['every two weeks, the second week of a period', 'week', 2, '2026-11-22', '2026-11-16', '2026-11-29'],
    ['every two weeks, before the anchor', 'week', 2, '2026-11-01', '2026-10-19', '2026-11-01'],
    ['every two weeks, over a year with 53 weeks', 'week', 2, '2027-01-01', '2026-12-28', '2027-01-10'],
    ['every month, in a leap February', 'month', 1, '2028-02-10', '2028-02-01', '2028-02-29'],
    ['every two months, from the month of the anchor', 'month', 2, '2026-12-31', '2026-11-01', '2026-12-31'],
    ['every two months, over the turn of the year', 'month', 2, '2027-02-01', '2027-01-01', '2027-02-28'],
    ['every quarter', 'quarter', 1, '2026-11-22', '2026-10-01', '2026-12-31'],
    ['every two quarters, from the quarter of the anchor', 'quarter', 2, '2027-04-01', '2027-04-01', '2027-09-30'],
  ] as const)('cuts time for %s', (_name, unit, every, day, from, until) => {
    expect(periodOf({ unit, every }, day, rule)).toEqual({ from, until });
  });
});

describe('periodOf with a fiscal year', () => {
  it.each([
    ['February', 2, '2026-11-22', '2026-11-01', '2027-01-31'],
    ['February, before the turn of the year', 2, '2026-01-31', '2025-11-01', '2026-01-31'],
    ['April: its quarters are those of the calendar', 4, '2026-11-22', '2026-10-01', '2026-12-31'],
    ['December', 12, '2026-11-22', '2026-09-01', '2026-11-30'],
  ] as const)('cuts quarters from %s on', (_name, yearStart, day, from, until) => {
    expect(periodOf({ unit: 'quarter', every: 1 }, day, { ...rule, yearStart })).toEqual({ from, until });
  });
});

describe('periodsOf', () => {
  it('tiles the days from before the range to after it, whatever the frequency and anchor', () => {
    const day = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2019-01-01', days));
    fc.assert(
      fc.property(
        fc.constantFrom('week' as const, 'month' as const, 'quarter' as const),
        fc.integer({ min: 1, max: 6 }),
        day,
        day,
        fc.record({ weekStart: fc.integer({ min: 1, max: 7 }), yearStart: fc.integer({ min: 1, max: 12 }) }),
        (unit, every, from, anchorOn, calendar) => {
          const until = addDays(from, 400);
          const periods = periodsOf({ unit, every }, { from, until }, { ...calendar, anchorOn });
          expect((periods[0]?.from ?? '9') <= from && (periods.at(-1)?.until ?? '0') >= until).toBe(true);
          for (const [index, period] of periods.entries()) {
            expect(periods[index + 1]?.from ?? addDays(period.until, 1)).toBe(addDays(period.until, 1));
            expect(periodOf({ unit, every }, period.until, { ...calendar, anchorOn })).toEqual(period);
          }
          expect(periods.filter((period) => period.from <= from && from <= period.until)).toHaveLength(1);
        },
      ),
    );
  });
});
