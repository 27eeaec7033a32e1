import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../../lib/domain/cadence';
import { presetLines } from '../../../lib/domain/cadence-presets';
import { heldOn, quarterEndOf, replaceCadence, standIn } from '../../../lib/domain/change-cadence';
import { addDays } from '../../../lib/domain/day-range';
import { slotsOf } from '../../../lib/domain/slots';
import { commitment, people } from './sample-cadence';

const birth = () => {
  let made = 0;
  return { newId: () => `new-${made++}`, now: 7 };
};
const written = (before: readonly Commitment[], rows: readonly Commitment[]): Commitment[] => [
  ...before.filter(({ id }) => !rows.some((row) => row.id === id)),
  ...rows,
];
const monday = '2026-11-23';

describe('replacing a cadence', () => {
  const before = [
    commitment('weekly', { with: { type: 'each-report' } }),
    commitment('soon', { kind: 'coaching', validFrom: '2026-12-01' }),
    commitment('over', { kind: 'deal-review', validUntil: '2026-10-30' }),
  ];

  it('holds the new lines only, and leaves every earlier period as it was', () => {
    const rows = replaceCadence(before, presetLines('eight'), { ...birth(), validFrom: monday });
    const after = written(before, rows);
    expect(heldOn(after, monday).every(({ id }) => id.startsWith('new-'))).toBe(true);
    const past = { from: '2026-09-01', until: '2026-11-22' };
    const key = (all: readonly Commitment[]) => slotsOf(all, people, past, { weekStart: 1 }).map(({ id }) => id);
    expect(key(after).filter((id) => !id.startsWith('new-'))).toEqual(key(before));
    expect(rows.find(({ id }) => id === 'over')).toBeUndefined();
    expect(rows.find(({ id }) => id === 'soon')).toMatchObject({ deletedAt: 7 });
  });

  it('lets lines stand in for some days, and the others go on afterwards', () => {
    const span = { from: '2026-12-14', until: '2027-01-03' };
    const rows = standIn(before, presetLines('quarter-end'), span, birth());
    const after = written(before, rows);
    const ones = (day: string) =>
      heldOn(after, day)
        .filter(({ kind }) => kind === 'one-on-one')
        .map(({ minutes }) => minutes);
    expect([ones('2026-12-13'), ones('2026-12-14'), ones('2027-01-03'), ones('2027-01-04')]).toEqual([
      [30],
      [20],
      [20],
      [30],
    ]);
    expect(heldOn(after, '2027-01-04').map(({ kind }) => kind)).toEqual(['coaching', 'one-on-one']);
  });
});

describe('the end of a quarter', () => {
  it('is its last three whole weeks, and the next one once the last has begun', () => {
    expect(quarterEndOf('2026-11-22', { weekStart: 1 })).toEqual({ from: '2026-12-14', until: '2027-01-03' });
    expect(quarterEndOf('2026-12-29', { weekStart: 1 })).toEqual({ from: '2027-03-15', until: '2027-04-04' });
    expect(quarterEndOf('2026-11-22', { weekStart: 1, yearStart: 2 })).toEqual({
      from: '2027-01-11',
      until: '2027-01-31',
    });
  });

  it('is 21 days that are not over, whatever the day and the rule', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9000 }),
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 12 }),
        (n, weekStart, yearStart) => {
          const day = addDays('2019-01-01', n);
          const { from, until } = quarterEndOf(day, { weekStart, yearStart });
          expect(addDays(from, 20)).toBe(until);
          expect(day < until).toBe(true);
        },
      ),
    );
  });
});
