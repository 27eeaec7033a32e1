import { describe, expect, it } from 'vitest';
import { boardSpan } from '../../../components/board/board-span';
import { noFilters } from '../../../components/board/filters';
import {
  findPeriodAgainst,
  periodAfter,
  quarterAfter,
  quarterOfWeek,
  weeksOfPeriod,
  weeksOfQuarter,
} from '../../../components/board/period';

const monday = { weekStart: 1 };

describe('quarters as weeks', () => {
  it('thirteen weeks make a quarter, and the year begins with the week of 4 January', () => {
    expect(quarterOfWeek({ from: '2026-09-28', until: '2026-10-04' }, monday)).toEqual({ year: 2026, quarter: 4 });
    expect(quarterOfWeek({ from: '2026-06-29', until: '2026-07-05' }, monday)).toEqual({ year: 2026, quarter: 3 });
    expect(quarterOfWeek({ from: '2026-12-28', until: '2027-01-03' }, monday)).toEqual({ year: 2026, quarter: 4 });
    expect(quarterOfWeek({ from: '2027-01-03', until: '2027-01-09' }, { weekStart: 7 })).toEqual({
      year: 2027,
      quarter: 1,
    });
  });

  it('the week of 16 November is week 8 of Q4 2026, which has 14', () => {
    const weeks = weeksOfQuarter({ year: 2026, quarter: 4 }, monday);
    expect(weeks).toHaveLength(14);
    expect(weeks[0]).toEqual({ from: '2026-09-28', until: '2026-10-04' });
    expect(weeks[7]).toEqual({ from: '2026-11-16', until: '2026-11-22' });
  });

  it('a fiscal year that begins in February has the number of the year in which it ends', () => {
    const rule = { weekStart: 1, yearStart: 2 };
    expect(quarterOfWeek({ from: '2026-02-02', until: '2026-02-08' }, rule)).toEqual({ year: 2027, quarter: 1 });
    expect(quarterOfWeek({ from: '2026-01-26', until: '2026-02-01' }, rule)).toEqual({ year: 2026, quarter: 4 });
    expect(quarterOfWeek({ from: '2026-11-16', until: '2026-11-22' }, rule)).toEqual({ year: 2027, quarter: 4 });
    expect(weeksOfQuarter({ year: 2027, quarter: 1 }, rule)[0]).toEqual({ from: '2026-02-02', until: '2026-02-08' });
  });

  const rules = [1, 6, 7].flatMap((weekStart) => [1, 2, 4, 7, 10, 12].map((yearStart) => ({ weekStart, yearStart })));

  it.each(rules)('ten years of quarters hold each week once, by %j', (rule) => {
    const quarters = Array.from({ length: 40 }, (_, index) => quarterAfter({ year: 2020, quarter: 1 }, index));
    const all = quarters.map((quarter) => weeksOfQuarter(quarter, rule));
    const starts = all.flat().map(({ from }) => from);
    expect(new Set(starts).size).toBe(starts.length);
    expect(starts).toEqual(starts.toSorted());
    const days = (Date.parse(starts.at(-1) ?? '') - Date.parse(starts[0] ?? '')) / 86_400_000;
    expect(days).toBe(7 * (starts.length - 1));
    const long = all.flatMap((weeks, index) => (weeks.length === 13 ? [] : [[index % 4, weeks.length]]));
    expect(long.every(([quarter, count]) => quarter === 3 && count === 14)).toBe(true);
    const wrong = quarters.filter((quarter, index) =>
      (all[index] ?? []).some((week) => JSON.stringify(quarterOfWeek(week, rule)) !== JSON.stringify(quarter)),
    );
    expect(wrong).toEqual([]);
  });

  it('quarters go on over the year, both ways', () => {
    expect(quarterAfter({ year: 2026, quarter: 4 }, 1)).toEqual({ year: 2027, quarter: 1 });
    expect(quarterAfter({ year: 2026, quarter: 1 }, -1)).toEqual({ year: 2025, quarter: 4 });
  });
});

describe('periods', () => {
  it('twelve weeks end with the week of today, or with that of a day', () => {
    const weeks = weeksOfPeriod({ type: 'weeks', count: 12 }, '2026-11-19', monday);
    expect(weeks).toHaveLength(12);
    expect(weeks[0]?.from).toBe('2026-08-31');
    expect(weeks.at(-1)?.from).toBe('2026-11-16');
    const earlier = periodAfter({ type: 'weeks', count: 12 }, -1, '2026-11-19');
    expect(weeksOfPeriod(earlier, '2026-11-19', monday).at(-1)?.from).toBe('2026-08-24');
  });

  it('is compared with the period before, with the year before, or with nothing', () => {
    const quarter = { type: 'quarter', year: 2026, quarter: 1 } as const;
    expect(findPeriodAgainst(quarter, 'before', '')).toEqual({ type: 'quarter', year: 2025, quarter: 4 });
    expect(findPeriodAgainst(quarter, 'year', '')).toEqual({ type: 'quarter', year: 2025, quarter: 1 });
    expect(findPeriodAgainst(quarter, 'none', '')).toBeUndefined();
    expect(findPeriodAgainst({ type: 'weeks', count: 26 }, 'year', '2026-11-19')).toEqual({
      type: 'weeks',
      count: 26,
      last: '2025-11-20',
    });
  });

  it('what is read is the four quarters of the map and what is compared with, and no more', () => {
    expect(boardSpan(noFilters, '2026-11-19', monday).range).toEqual({ from: '2025-12-29', until: '2027-01-03' });
    expect(boardSpan({ ...noFilters, against: 'year' }, '2026-11-19', monday).range.from).toBe('2025-09-29');
  });
});
