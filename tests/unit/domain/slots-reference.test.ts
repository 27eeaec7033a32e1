import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/domain/day-range';
import { slotsOf } from '../../../lib/domain/slots';
import { spaceSpanOf } from '../../../lib/domain/slot-space';
import { referenceSlots, type Plan } from './reference-periods';
import { commitment, people } from './sample-cadence';

const day = fc.integer({ min: 0, max: 11_000 }).map((days) => addDays('2015-01-01', days));
const anyPlan = fc.record({
  times: fc.integer({ min: 1, max: 4 }),
  every: fc.integer({ min: 1, max: 6 }),
  unit: fc.constantFrom('week' as const, 'month' as const, 'quarter' as const),
  validFrom: day,
  length: fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined }),
});
const rule = fc.record({ weekStart: fc.integer({ min: 1, max: 7 }), yearStart: fc.integer({ min: 1, max: 12 }) });
const planOf = ({ length, ...plan }: { length: number | undefined } & Plan): Plan => ({
  ...plan,
  ...(length === undefined ? {} : { validUntil: addDays(plan.validFrom, length) }),
});
const lineOf = ({ times, every, unit, ...valid }: Plan) =>
  commitment('c', { frequency: { times, every, unit }, ...valid });

describe('slots of any commitment', () => {
  it('are what plain calendar arithmetic says: any frequency, anchor, week start, fiscal year and range', () => {
    fc.assert(
      fc.property(anyPlan, rule, day, fc.integer({ min: 0, max: 400 }), (some, by, from, days) => {
        const plan = planOf(some);
        const range = { from, until: addDays(from, days) };
        const slots = slotsOf([lineOf(plan)], people, range, by);
        expect(slots.map((slot) => `${slot.from}..${slot.until}`)).toEqual(referenceSlots(plan, range, by));
        expect(new Set(slots.map(({ id }) => id)).size).toBe(slots.length);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['weeks over a year with 53 of them', 1, 1, 'week', '2026-01-05', { from: '2026-12-21', until: '2027-01-10' }, 3],
    ['the 53 weeks of 2026', 1, 1, 'week', '2025-12-29', { from: '2025-12-29', until: '2027-01-03' }, 53],
    ['the 52 weeks of 2027', 1, 1, 'week', '2025-12-29', { from: '2027-01-04', until: '2028-01-02' }, 52],
    ['months from a 31st', 1, 1, 'month', '2026-01-31', { from: '2026-02-01', until: '2026-04-30' }, 3],
    ['two a month in a leap February', 2, 1, 'month', '2028-01-01', { from: '2028-02-29', until: '2028-02-29' }, 2],
  ] as const)('%s', (_name, times, every, unit, validFrom, range, count) => {
    const slots = slotsOf([lineOf({ times, every, unit, validFrom })], people, range, { weekStart: 1 });
    expect(slots).toHaveLength(count);
  });

  it.each([
    [2, '2026-11-22', '2026-11-01', '2027-01-31'],
    [4, '2026-11-22', '2026-10-01', '2026-12-31'],
    [12, '2026-12-01', '2026-12-01', '2027-02-28'],
    [12, '2028-02-29', '2027-12-01', '2028-02-29'],
  ])('a quarter of a fiscal year from month %i holds %s', (yearStart, on, from, until) => {
    const plan = lineOf({ times: 1, every: 1, unit: 'quarter', validFrom: '2020-01-01' });
    const [slot] = slotsOf([plan], people, { from: on, until: on }, { weekStart: 1, yearStart });
    expect([slot?.from, slot?.until]).toEqual([from, until]);
  });

  it('take their time from the home zone: weeks with a change of clocks are an hour shorter or longer', () => {
    const hours = (from: string, zone: string): number => {
      const [slot] = slotsOf(
        [commitment('c', { validFrom: '2026-01-05' })],
        people,
        { from, until: from },
        {
          weekStart: 1,
        },
      );
      const { fromAt, untilAt } = spaceSpanOf(slot ?? { from, until: from }, zone);
      return (untilAt - fromAt) / 3_600_000;
    };
    expect(hours('2026-03-23', 'Europe/Berlin')).toBe(7 * 24 - 1);
    expect(hours('2026-10-19', 'Europe/Berlin')).toBe(7 * 24 + 1);
    expect(hours('2026-03-23', 'UTC')).toBe(7 * 24);
    // Lord Howe Island moves its clocks by half an hour.
    expect(hours('2026-09-28', 'Australia/Lord_Howe')).toBe(7 * 24 - 0.5);
  });
});
