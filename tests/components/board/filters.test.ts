import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filtersHash, isShown, noFilters, parseFilters, type Filters } from '../../../components/board/filters';

describe('filters in the address', () => {
  it('say nothing when there are none', () => {
    expect(filtersHash(noFilters)).toBe('');
    expect(parseFilters('')).toEqual(noFilters);
    expect(parseFilters('#')).toEqual(noFilters);
  });

  it('can be read by a person', () => {
    const hash = filtersHash({
      period: { type: 'quarter', year: 2026, quarter: 3 },
      against: 'year',
      people: ['ana', 'team'],
      kinds: ['one-on-one'],
    });
    expect(hash).toBe('#period=2026-Q3&against=year&person=ana&person=team&kind=one-on-one');
  });

  it('come back as they were, whatever people and kinds are called', () => {
    const text = fc.string({ minLength: 1, unit: 'grapheme' });
    const period = fc.oneof(
      fc.constant(undefined),
      fc.record({
        type: fc.constant('quarter' as const),
        year: fc.integer({ min: 1990, max: 2100 }),
        quarter: fc.integer({ min: 1, max: 4 }),
      }),
      fc.constantFrom(
        { type: 'weeks' as const, count: 12 as const },
        { type: 'weeks' as const, count: 26 as const, last: '2026-02-28' },
      ),
    );
    const filters = fc
      .record({
        period,
        against: fc.constantFrom('before' as const, 'year' as const, 'none' as const),
        people: fc.uniqueArray(text, { maxLength: 4 }),
        kinds: fc.uniqueArray(
          text.map((name) => `own:${name}` as const),
          { maxLength: 4 },
        ),
      })
      .map(({ period: one, ...rest }): Filters => ({ ...(one === undefined ? {} : { period: one }), ...rest }));
    fc.assert(
      fc.property(filters, (one) => {
        expect(parseFilters(filtersHash(one))).toEqual(one);
      }),
    );
  });

  it.each([
    '#period=2026-Q5',
    '#period=13w',
    '#period=12w-2026-02-30',
    '#period=9999-Q4',
    '#period=26w-0001-01-01',
    '#against=everyone',
    '#%E0%A4%A',
    '#period',
  ])('%s is not understood and shows what no filter shows', (hash) => {
    expect(parseFilters(hash)).toEqual(noFilters);
  });
});

describe('what a filter shows', () => {
  it('a person, the team, a kind, and all of them together', () => {
    expect(isShown({ people: ['ana'], kinds: [] }, { personId: 'ana', kind: 'coaching' })).toBe(true);
    expect(isShown({ people: ['ana'], kinds: [] }, { kind: 'team-meeting' })).toBe(false);
    expect(isShown({ people: ['team'], kinds: [] }, { kind: 'team-meeting' })).toBe(true);
    expect(isShown({ people: ['ana'], kinds: ['one-on-one'] }, { personId: 'ana', kind: 'coaching' })).toBe(false);
    expect(isShown({ people: [], kinds: ['one-on-one'] }, {})).toBe(false);
  });
});
