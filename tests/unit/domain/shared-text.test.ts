import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActionItem } from '../../../lib/domain/action-item';
import { readSharedText, sharedText } from '../../../lib/domain/shared-text';
import type { Topic } from '../../../lib/domain/topic';

const names = new Map([
  ['me', 'Kim'],
  ['ana', 'Ana Sørensen'],
  ['li', '李雷'],
]);
const isName = (name: string) => [...names.values()].includes(name);
const words = {
  heading: '1:1, Thu 19 Nov',
  topics: 'Topics',
  items: 'Promises',
  nameOf: (owner: string) => names.get(owner),
};
const topic = (title: string, more: Partial<Topic> = {}): Topic => ({
  id: title,
  rhythm: 'person:one-on-one:ana',
  order: 0,
  title,
  prompts: [],
  lane: 'shared',
  from: { type: 'me' },
  createdAt: 0,
  updatedAt: 0,
  ...more,
});
const item = (text: string, more: Partial<ActionItem> = {}): ActionItem => ({
  id: text,
  rhythm: 'person:one-on-one:ana',
  text,
  owner: 'ana',
  disposition: 'open',
  createdAt: 0,
  updatedAt: 0,
  ...more,
});

describe('a text for the other', () => {
  test('is readable as it is', () => {
    const items = [
      item('send the deck', { dueOn: '2026-11-26' }),
      item('ask legal', { owner: 'me' }),
      item('no one knows', { owner: 'gone' }),
    ];
    expect(sharedText([topic('Territory'), topic('Holidays', { doneAt: 1 })], items, words)).toBe(
      [
        '1:1, Thu 19 Nov',
        '',
        'Topics',
        '- [ ] Territory',
        '- [x] Holidays',
        '',
        'Promises',
        '* [ ] Ana Sørensen: send the deck (2026-11-26)',
        '* [ ] Kim: ask legal',
        '* [ ] no one knows',
        '',
      ].join('\n'),
    );
  });

  test('has nothing private, nothing deleted, nothing settled', () => {
    const topics = [topic('Tired', { lane: 'private' }), topic('Gone', { deletedAt: 1 })];
    const items = [
      item('done', { disposition: 'done' }),
      item('dropped', { disposition: 'dropped' }),
      item('deleted', { deletedAt: 1 }),
    ];
    expect(sharedText(topics, items, words)).toBe('1:1, Thu 19 Nov\n');
  });
});

/** As a line holds it: words, one space between them. */
const line = (text: string) => text.replace(/\s+/gu, ' ').trim();
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((value) => line(value) !== '');
const tricky = fc.constantFrom(
  '[x] done?',
  '- [ ] nested',
  '* [x] nested',
  '> quoted',
  'a\nb',
  'a\u2028b',
  'Ask: who',
  'call (2026-01-01)',
  'call ()',
  '(2026-13-99)',
  '<img src=x onerror=alert(1)>',
  '\u202Eright to left\u202C',
  '1:1',
  ':: a',
  'x (2026-11-26) (2026-11-27)',
);
const day = fc.integer({ min: 0, max: 20_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const anyText = fc.oneof(text, tricky);
const startsWithName = (value: string) => [...names.values()].some((name) => line(value).startsWith(`${name}:`));

test('what is written is read back: titles, ticks, owners and days', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ title: anyText, isDone: fc.boolean() }), { maxLength: 6 }),
      fc.array(
        fc.record({
          text: anyText.filter((value) => !startsWithName(value)),
          owner: fc.constantFrom('me', 'ana', 'li', 'gone'),
          dueOn: fc.option(day, { nil: undefined }),
        }),
        { maxLength: 6 },
      ),
      (topics, items) => {
        fc.pre(topics.length + items.length > 0);
        const written = sharedText(
          topics.map(({ title, isDone }) => topic(title, isDone ? { doneAt: 1 } : {})),
          items.map(({ text: said, owner, dueOn }) => item(said, { owner, ...(dueOn === undefined ? {} : { dueOn }) })),
          words,
        );
        expect(readSharedText(written, isName)).toEqual({
          topics: topics.map(({ title, isDone }) => ({ title: line(title), isDone })),
          items: items.map(({ text: said, owner, dueOn }) => ({
            text: line(said),
            ...(names.has(owner) ? { owner: names.get(owner) } : {}),
            ...(dueOn === undefined ? {} : { dueOn }),
            isDone: false,
          })),
        });
      },
    ),
    { numRuns: 1_000 },
  );
});

describe('a text that came back', () => {
  test('is read through quotes, indents, line ends of any kind and words around it', () => {
    const mail = 'Hi,\r\n\r\n> > - [ ] Territory\r\n  * [X] Kim: ask legal (2026-11-26)  \r\n\r\n-- \r\nAna';
    expect(readSharedText(mail, isName)).toEqual({
      topics: [{ title: 'Territory', isDone: false }],
      items: [{ text: 'ask legal', owner: 'Kim', dueOn: '2026-11-26', isDone: true }],
    });
  });

  test('takes no word before a colon for a name that is none', () => {
    expect(readSharedText('* [ ] Ask: who pays', isName)?.items).toEqual([{ text: 'Ask: who pays', isDone: false }]);
  });

  test.each(['', 'Hello\n- a list\n* another', '-[x]', '- [ ]   ', '* [y] z'])(
    'is nothing when no line of it is ours: %j',
    (said) => {
      expect(readSharedText(said, isName)).toBeNull();
    },
  );

  test('of hostile length is read in no time', () => {
    const long = `${' '.repeat(50_000)}- [ ] ${'x ('.repeat(50_000)}\n${'>'.repeat(50_000)}\n* [ ] ${'('.repeat(50_000)}`;
    const before = performance.now();
    readSharedText(long, isName);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});
