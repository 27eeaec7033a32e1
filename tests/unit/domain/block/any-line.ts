import fc from 'fast-check';
import { lineOf, type BlockLine } from '../../../../lib/domain/block/block-line';

const tricky = fc.constantFrom(
  '[x] done?',
  '- [ ] nested',
  '> quoted',
  'a\nb',
  'a\u2028b',
  '@Bo: what now',
  'call (2026-01-01)',
  'call ()',
  'Budget [Q3]',
  'Budget []',
  '=== Coxswain ===',
  '=== Agenda · Coxswain ===',
  '<img src=x onerror=alert(1)>',
  '\u202Eright to left\u202C',
  'مراجعة الصفقة – 3pm, Declined',
  'family 👨‍👩‍👧',
  '１：１',
  ':: a',
);

/** Words as anyone may type them, and words that look like the format itself. */
export const anyText = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), tricky);

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const name = fc.constantFrom('Ana', 'Kim', 'Bo Sørensen', '李雷');

/** Few texts, so that both sides often have the same line. */
const shared = fc.constantFrom('Territory', 'territory ', 'Pricing', '“Fernhill”', '"Fernhill"', 'Holidays');

const line = (text: fc.Arbitrary<string>): fc.Arbitrary<BlockLine> =>
  fc
    .record({
      type: fc.constantFrom('topic' as const, 'item' as const),
      text,
      isDone: fc.boolean(),
      authors: fc.array(name, { maxLength: 2 }),
      owner: fc.option(name, { nil: undefined }),
      dueOn: fc.option(day, { nil: undefined }),
    })
    .map(({ owner, dueOn, ...head }) =>
      head.type === 'topic'
        ? lineOf(head)
        : lineOf({
            ...head,
            ...(owner === undefined ? {} : { owner }),
            ...(dueOn === undefined ? {} : { dueOn }),
          }),
    )
    .filter((found) => found !== undefined);

export const anyLine = line(anyText);
export const someLines = fc.array(line(fc.oneof(shared, shared, anyText)), { maxLength: 8 });
