import { describe, expect, it } from 'vitest';
import { proposeStart } from '../../../lib/domain/propose-start';
import { ringPieces } from '../../../components/popup/ring-geometry';
import { sayWhen } from '../../../components/popup/say-when';
import { placeInDay, spreadMarks } from '../../../components/popup/week-strip-day';
import { findWeekTrend } from '../../../components/popup/week-trend';
import { addDays } from '../../../lib/domain/day-range';
import { at, meeting, modelOf, now, zone } from './sample-week';

describe('the ring', () => {
  it('draws the first of eleven segments where the reference has it', () => {
    const [first] = ringPieces([{ part: 'held', count: 11 }]);
    expect(first?.path).toBe('M39.94 1.05A37 37 0 0 1 56.35 5.87L52.38 12.82A29 29 0 0 0 39.52 9.04Z');
  });

  it('is one arc per part from 25 slots on, and a single slot is nearly the whole round', () => {
    expect(
      ringPieces([
        { part: 'held', count: 20 },
        { part: 'missed', count: 5 },
      ]),
    ).toHaveLength(2);
    expect(
      ringPieces([
        { part: 'held', count: 20 },
        { part: 'missed', count: 4 },
      ]),
    ).toHaveLength(24);
    expect(ringPieces([{ part: 'held', count: 1 }])[0]?.path).toContain('0 1 1');
  });
});

describe('the strip', () => {
  it('keeps early and late meetings at its edges', () => {
    expect(
      [at('2026-11-19T06:00'), at('2026-11-19T13:00'), at('2026-11-19T21:00')].map((one) => placeInDay(one, zone)),
    ).toEqual([0, 0.5, 1]);
  });

  it.for([1, 2, 4, 6])('keeps %i signs of one hour apart and inside the day', (count) => {
    const lefts = spreadMarks(
      Array.from({ length: count }, () => 1),
      66,
    );
    expect(Math.max(...lefts) + 13).toBeLessThanOrEqual(66);
    expect(Math.min(...lefts)).toBeGreaterThanOrEqual(0);
    expect(new Set(lefts).size).toBe(count);
  });
});

describe('a proposed time', () => {
  const slot = { kind: 'one-on-one' as const, personId: 'ana', minutes: 30, from: '2026-11-16', until: '2026-11-22' };

  it('is the usual one when that is still ahead in the period', () => {
    const last = meeting('one-on-one', 'ana', '2026-11-13T14:00');
    expect(proposeStart(slot, [last], now, zone)).toBe(at('2026-11-20T14:00'));
  });

  it('is the next free working hour when the usual one is taken or over', () => {
    const taken = meeting('coaching', 'bo', '2026-11-20T09:00');
    const last = meeting('one-on-one', 'ana', '2026-11-12T10:00');
    expect(proposeStart(slot, [last], now, zone)).toBe(at('2026-11-19T16:00'));
    expect(proposeStart(slot, [taken], at('2026-11-19T18:00'), zone)).toBe(at('2026-11-20T10:00'));
  });

  it('of a period that has not begun is inside it', () => {
    const later = { ...slot, from: '2026-11-23', until: '2026-11-29' };
    expect(proposeStart(later, [], now, zone)).toBe(at('2026-11-23T09:00'));
  });
});

describe('days and times', () => {
  const when = sayWhen('en-GB', zone, '2026-11-19', { from: '2026-11-16', until: '2026-11-22' });

  it('are as short as they can be: the time today, the weekday this week, else the date', () => {
    expect([now, at('2026-11-17T16:00'), at('2026-11-12T16:00')].map((one) => when.short(one))).toEqual([
      '15:20',
      'Tue 16:00',
      'Thu 12 Nov',
    ]);
  });

  it('a span within a month has no spaces around its dash, one over two months has', () => {
    expect(when.span('2026-11-16', '2026-11-20')).toBe('16–20 Nov');
    expect(when.span('2026-11-30', '2026-12-04')).toMatch(/^30 Nov\s–\s4 Dec$/u);
  });
});

describe('the trend', () => {
  const week = (index: number, due: number, held: number, unseen = 0) => ({
    week: { from: addDays('2026-06-08', 7 * index) },
    adherence: { ...modelOf().score, due, held, unseen },
  });

  it('compares the last twelve weeks with the twelve before', () => {
    const weeks = Array.from({ length: 24 }, (_, index) => week(index, 12, index < 12 ? 8 : 9, index === 20 ? 3 : 0));
    const trend = findWeekTrend(weeks);
    expect(trend).toMatchObject({ held: 108, due: 144, before: { held: 96, due: 144 } });
    expect(trend?.weeks.map(({ unseen }) => unseen).filter((unseen) => unseen > 0)).toEqual([3]);
  });

  it('is not drawn from fewer than three weeks that count', () => {
    const weeks = Array.from({ length: 24 }, (_, index) => week(index, index > 21 ? 5 : 0, 0));
    expect(findWeekTrend(weeks)).toBeUndefined();
  });
});
