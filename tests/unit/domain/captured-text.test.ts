import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capturedText, mostCaptured } from '../../../lib/domain/captured-text';

test.for([
  ['lines and tabs become spaces', '  Send the\r\n\tnumbers \u2028 today ', 'Send the numbers today'],
  ['what does not show, or turns what follows, goes', 'a\u200Bb\u202Ec\u0007d\uFEFF', 'abc d'],
  ['a letter and its accent become one', 'Cafe\u0301', 'Café'],
  ['a joined emoji stays whole', 'ask 👩‍💻 and 🇩🇪', 'ask 👩‍💻 and 🇩🇪'],
  ['markup is text', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['half of a character goes', 'x\uD83D', 'x'],
  ['nothing is nothing', ' \n\u200B ', ''],
] as const)('%s', ([, selection, text]) => {
  expect(capturedText(selection)).toBe(text);
});

test('a long selection is cut with a mark, at a whole character', () => {
  const text = capturedText('👩‍💻'.repeat(2_000));
  expect(text).toBe(`${'👩‍💻'.repeat(mostCaptured - 1)}…`);
});

test('what a removed character kept apart is composed', () => {
  expect(capturedText('\u07EB\u{33C7A}\u1DF7')).toBe('\u07EB\u{33C7A}\u1DF7'.replace('\u{33C7A}', '').normalize('NFC'));
});

test('whatever was selected, it is one tidy line, and cleaning it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (selection) => {
      const text = capturedText(selection);
      expect(text).not.toMatch(/[\n\r\t]|^\s|\s$|\s\s/u);
      expect(text.isWellFormed()).toBe(true);
      expect(capturedText(text)).toBe(text);
    }),
    { numRuns: 500 },
  );
});
