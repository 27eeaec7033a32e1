import { describe, expect, test, vi } from 'vitest';
import { parseDate } from '../../../lib/domain/human-date';
import { parseMoney } from '../../../lib/domain/money';
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

describe('a value that may be two is decided by the other values of its page', () => {
  const money = (amount: string, lang: string, others: string[]) =>
    parseMoney(amount, { locale: formattingLocale(lang, [amount], () => others) });
  const day = (text: string, lang: string, others: string[]) =>
    parseDate(text, { locale: formattingLocale(lang, [text], () => others) });
  const two = { ambiguous: true };

  test.each<[string, string, string[], object]>([
    ['03/04/2026', 'en-US', ['25/01/2026 10:30'], { on: '2026-04-03' }],
    ['03/04/2026', 'en', ['€5', '1/25/2026, 10:30 AM'], { on: '2026-03-04' }],
    ['03/04/2026', 'es', ['25/01/2026'], { on: '2026-04-03' }],
    ['03/04/2026', 'es', ['01/25/2026'], { on: '2026-03-04' }],
    ['03/04/2026', 'fr', [], { on: '2026-04-03' }],
    ['03/04/2026', 'fr', ['01/25/2026'], two],
    ['03/04/2026', 'en', ['25/01/2026', '01/25/2026'], two],
    ['03/04/2026', 'en', ['Visit on 25/01/2026'], two],
    ['03/04/2026', 'en', [], two],
  ])('the day %s in %s beside %j', (text, lang, others, expected) => {
    expect(day(text, lang, others)).toMatchObject(expected);
  });

  test.each<[string, string, string[], object]>([
    ['€1.234', 'en-US', ['€12.345,50'], { amount: '1234', currency: 'EUR' }],
    ['1.234', 'en-US', ['12.345,50'], { amount: '1234' }],
    ['1.234', 'en-US', ['1.234.567'], { amount: '1234' }],
    ['1.234', 'es', ['12.345,50'], { amount: '1234' }],
    ['1.234', 'es', ['12,345.50 %'], two],
    ['1,234', 'es', ['$12,345.50'], { amount: '1234' }],
    ['1.234', 'de', [], { amount: '1234' }],
    ['1.234', 'es', ['Offer of 12.345,50'], two],
    ['1.234', 'es', ['12.345,50', '12,345.50'], two],
    ['€1.234', 'en', ['1.5', '10.30', '3.75 MB', '1.2.3'], two],
    ['€1,234', 'de', ['€12,345.50'], two],
  ])('the amount %s in %s beside %j', (text, lang, others, expected) => {
    expect(money(text, lang, others)).toMatchObject(expected);
  });

  test('what no way of writing a language agrees with leaves the locale open', () => {
    expect(formattingLocale('it', ['1.234'], () => ['12,345.50'])).toBeUndefined();
    expect(formattingLocale('no language', ['1.234'], () => ['12,345.50'])).toBeUndefined();
  });

  test('the others are asked only where there is a doubt', () => {
    const others = vi.fn<() => string[]>(() => []);
    formattingLocale('en', ['12/18/2026', '€84,000.00', undefined], others);
    expect(others).not.toHaveBeenCalled();
  });
});
