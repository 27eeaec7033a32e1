import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseKept } from '../../../../lib/store/copies/choose-kept';
import { copyName, findCopyOf } from '../../../../lib/store/copies/copy-name';
import type { CopyReason, KeptCopy } from '../../../../lib/domain/kept-copy';

const dayMs = 86_400_000;
const hourMs = 3_600_000;
const noon = Date.UTC(2026, 10, 22, 12);

const copy = (madeAt: number, reason: CopyReason = 'rolling', bytes = 1000): KeptCopy => ({
  name: copyName(madeAt, reason),
  madeAt,
  reason,
  bytes,
});

/** A copy every six hours for so many days, thinned out after each, as it happens. */
function afterDays(days: number): KeptCopy[] {
  let copies: KeptCopy[] = [];
  for (let hours = 0; hours <= 24 * days; hours += 6) {
    const at = noon + hours * hourMs;
    copies = chooseKept([copy(at), ...copies], at);
  }
  return copies;
}

describe('copies that stay', () => {
  test('after a quarter: the last, those of the two days before, and those of the two weeks before', () => {
    const now = noon + 90 * dayMs;
    const ages = afterDays(90).map(({ madeAt }) => (now - madeAt) / dayMs);
    expect(ages[0]).toBe(0);
    expect(ages.filter((age) => age >= 0.5 && age < 2.5)).toHaveLength(2);
    expect(ages.filter((age) => age >= 2.5)).toHaveLength(2);
    expect(Math.max(...ages)).toBeLessThan(22);
    expect(Math.max(...ages)).toBeGreaterThanOrEqual(7);
  });

  test('are never more than five in their turn, and a year away throws none out', () => {
    expect(afterDays(400).length).toBeLessThanOrEqual(5);
    const copies = afterDays(30);
    expect(chooseKept(copies, noon + 400 * dayMs)).toEqual(copies);
  });

  test('a way back from a restore stays a day, one from an upgrade two weeks, three of each at most', () => {
    const ways = (now: number) =>
      chooseKept(
        [
          ...[1, 2, 3, 4].map((hours) => copy(noon - hours * hourMs, 'before-restore')),
          copy(noon - 5 * hourMs, 'before-upgrade'),
        ],
        now,
      ).map(({ reason }) => reason);
    expect(ways(noon)).toEqual(['before-restore', 'before-restore', 'before-restore', 'before-upgrade']);
    expect(ways(noon + dayMs)).toEqual(['before-upgrade']);
    expect(ways(noon + 14 * dayMs)).toEqual([]);
  });

  test('the newest stays whatever its size; the others go from the oldest on when together they are too large', () => {
    const copies = [0, 1, 2].map((days) => copy(noon - days * dayMs, 'rolling', 60));
    expect(chooseKept(copies, noon, 50)).toEqual([copies[0]]);
    expect(chooseKept(copies, noon, 120)).toEqual([copies[0], copies[1]]);
    expect(chooseKept(copies, noon, 180)).toEqual(copies);
  });

  test('the newest of all always stays, and what stays is bounded, whatever there is', () => {
    const any = fc.record({
      at: fc.integer({ min: 0, max: noon }),
      reason: fc.constantFrom<CopyReason>('rolling', 'before-restore', 'before-upgrade'),
      bytes: fc.integer({ min: 1, max: 200 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(any, { selector: ({ at }) => at, maxLength: 60 }), (list) => {
        const copies = list
          .map(({ at, reason, bytes }) => copy(at, reason, bytes))
          .toSorted((a, b) => b.madeAt - a.madeAt);
        const kept = chooseKept(copies, noon, 500);
        expect(kept.length).toBeLessThanOrEqual(6 + 3 + 3);
        const isFirst = copies[0]?.reason === 'rolling';
        expect(kept.slice(0, isFirst ? 1 : 0)).toEqual(copies.slice(0, isFirst ? 1 : 0));
        expect(kept.slice(1).reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(500);
      }),
    );
  });
});

test('a name says when and why; other files and unfinished ones are no copies', () => {
  expect(findCopyOf(copyName(noon, 'before-restore'), 7)).toEqual(copy(noon, 'before-restore', 7));
  expect(findCopyOf(copyName(noon, 'rolling'), 0)).toBeUndefined();
  for (const name of ['notes.txt', `${noon}.json`, `${noon}.rolling.json.gz.crswap`, `x${copyName(noon, 'rolling')}`]) {
    expect(findCopyOf(name, 7)).toBeUndefined();
  }
});
