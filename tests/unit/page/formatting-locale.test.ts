import { expect, test } from 'vitest';
import { formattingLocale } from '../../../lib/page/formatting-locale';

test.each<[string, (string | undefined)[], string]>([
  ['en-US', ['12/18/2026'], 'en-US'],
  ['en-US', ['18/12/2026'], 'en-GB'],
  ['en', ['03/04/2026', '1/31/2027'], 'en-US'],
  ['en_us', ['31/1/2027'], 'en-GB'],
  ['en-US', ['03/04/2026'], 'en'],
  ['en-US', ['12/18/2026', '18/12/2026'], 'en'],
  ['en-US', ['2026-12-18', undefined], 'en'],
  ['en-US', [], 'en'],
  ['en-US', ['1/118/2026', '18/12/26'], 'en'],
])('%s with %j is %s: the order of the day is that of the dates, not of the language', (lang, texts, locale) => {
  expect(formattingLocale(lang, texts)).toBe(locale);
});

test.each([
  ['en-GB', 'en-GB'],
  ['de', 'de'],
  ['pt_BR', 'pt-BR'],
])('%s is %s, whatever the dates are', (lang, locale) => {
  expect(formattingLocale(lang, ['12/18/2026'])).toBe(locale);
});
