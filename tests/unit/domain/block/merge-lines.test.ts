import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineKey, type BlockLine } from '../../../../lib/domain/block/block-line';
import { linesByKey, mergeLines } from '../../../../lib/domain/block/merge-lines';
import { someLines } from './any-line';

const topic = (text: string, more: Partial<BlockLine> = {}): BlockLine => ({
  type: 'topic',
  text,
  isDone: false,
  authors: [],
  ...more,
});
const item = (text: string, more: Partial<BlockLine> = {}): BlockLine => ({ ...topic(text, more), type: 'item' });
const asSet = (lines: readonly BlockLine[]) => lines.toSorted((one, other) => (lineKey(one) < lineKey(other) ? -1 : 1));

describe('two sides of one agenda', () => {
  test('keep what both wrote, each with its mark', () => {
    const base = [topic('Territory', { authors: ['Ana'] })];
    const mine = [...base, topic('Pricing', { authors: ['Kim'] })];
    const theirs = [...base, topic('Holidays', { authors: ['Ana'] })];
    expect(mergeLines(base, mine, theirs)).toEqual([
      topic('Territory', { authors: ['Ana'] }),
      topic('Holidays', { authors: ['Ana'] }),
      topic('Pricing', { authors: ['Kim'] }),
    ]);
  });

  test('know a line again in other cases, blanks, quotes, dashes and forms of letters', () => {
    const mine = [topic('“Fernhill” – 1:1  plan', { authors: ['Kim'] })];
    const theirs = [topic('"FERNHILL" - １:１ plan', { authors: ['Ana'] })];
    expect(mergeLines([], mine, theirs)).toMatchObject([{ authors: ['Ana', 'Kim'] }]);
  });

  test('a topic and an item of the same words are two', () => {
    expect(mergeLines([], [topic('Pricing')], [item('Pricing')])).toHaveLength(2);
  });

  test.each([
    ['is done when one side did it', false, true, false, true],
    ['is open again when one side opened it', true, false, true, false],
    ['stays done when both did it', false, true, true, true],
  ])('a line %s', (_, base, mine, theirs, merged) => {
    const line = (isDone: boolean) => [topic('Territory', { isDone })];
    expect(mergeLines(line(base), line(mine), line(theirs))).toMatchObject([{ isDone: merged }]);
  });

  test('a deletion does not travel, and what both deleted is gone', () => {
    const base = [topic('Territory'), topic('Pricing'), topic('Holidays')];
    const [territory, pricing] = base as [BlockLine, BlockLine];
    expect(mergeLines(base, [territory], [territory, pricing])).toEqual([territory, pricing]);
  });

  test('an owner and a day travel from the side that changed them', () => {
    const base = [item('call', { owner: 'Ana', dueOn: '2026-11-26' })];
    const mine = [item('call', { owner: 'Kim', dueOn: '2026-11-26' })];
    const theirs = [item('call', { owner: 'Ana' })];
    const [merged] = mergeLines(base, mine, theirs);
    expect(merged).toEqual(item('call', { owner: 'Kim' }));
  });
});

describe('merging', () => {
  test('is the same whoever merges', () => {
    fc.assert(
      fc.property(someLines, someLines, someLines, (base, one, other) => {
        expect(asSet(mergeLines(base, one, other))).toEqual(asSet(mergeLines(base, other, one)));
      }),
      { numRuns: 2_000 },
    );
  });

  test('again changes nothing, with either side or from what came of it', () => {
    fc.assert(
      fc.property(someLines, someLines, someLines, (base, one, other) => {
        const merged = mergeLines(base, one, other);
        expect(mergeLines(merged, merged, merged)).toEqual(merged);
        expect(asSet(mergeLines(base, merged, merged))).toEqual(asSet(merged));
        // Each side takes the merged text in and writes again.
        expect(asSet(mergeLines(other, one, mergeLines(other, one, other)))).toEqual(
          asSet(mergeLines(other, one, other)),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  test('loses no edit of either side', () => {
    fc.assert(
      fc.property(someLines, someLines, someLines, (base, one, other) => {
        const before = linesByKey(base);
        const merged = linesByKey(mergeLines(base, one, other));
        for (const side of [one, other]) {
          const across = linesByKey(side === one ? other : one, before);
          for (const [key, line] of linesByKey(side, before)) {
            const kept = merged.get(key);
            expect(kept).toBeDefined();
            expect(kept?.authors).toEqual(expect.arrayContaining(line.authors));
            const [was, there] = [before.get(key), across.get(key)];
            const isOnlyMine = (field: 'isDone' | 'owner' | 'dueOn') =>
              there === undefined || there[field] === (was?.[field] ?? (field === 'isDone' ? false : undefined));
            const fields = (['isDone', 'owner', 'dueOn'] as const).filter(isOnlyMine);
            expect(fields.map((field) => kept?.[field])).toEqual(fields.map((field) => line[field]));
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
