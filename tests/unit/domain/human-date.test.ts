import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../lib/domain/human-date';
import { locales } from './locales';

const styles: Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full' },
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
  { dateStyle: 'short' },
  { year: 'numeric', month: 'numeric', day: 'numeric' },
  { year: 'numeric', month: '2-digit', day: '2-digit' },
];
const days = fc
  .integer({ min: Date.UTC(1971, 0, 1), max: Date.UTC(2199, 11, 31) })
  .map((at) => new Date(at).toISOString().slice(0, 10));

const write = (day: string, locale: string, style: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale, { ...style, calendar: 'gregory', timeZone: 'UTC' });
  const at = new Date(`${day}T12:00:00Z`);
  const yearDigits = format.formatToParts(at).find(({ type }) => type === 'year')?.value ?? '';
  return { text: format.format(at), fourDigits: [...yearDigits].length === 4 };
};

describe('a date that Intl wrote is read back', () => {
  test(`in ${locales.length} locales, in each style whose year has four digits`, () => {
    fc.assert(
      fc.property(fc.constantFrom(...locales), fc.constantFrom(...styles), days, (locale, style, day) => {
        const { text, fourDigits } = write(day, locale, style);
        fc.pre(fourDigits);
        expect({ text, locale, read: parseDate(text, { locale }) }).toEqual({ text, locale, read: { on: day } });
      }),
      { numRuns: 4000 },
    );
  });

  test('every month of every locale and style', () => {
    const wrong: unknown[] = [];
    for (const locale of locales)
      for (const style of styles)
        for (let month = 1; month <= 12; month += 1) {
          const day = `2026-${String(month).padStart(2, '0')}-09`;
          const { text, fourDigits } = write(day, locale, style);
          if (!fourDigits) continue;
          const read = parseDate(text, { locale });
          if (read === null || !('on' in read) || read.on !== day) wrong.push({ locale, text, read });
        }
    expect(wrong).toEqual([]);
  });

  test('and in a bare language it is the day, or the day is among the readings', () => {
    fc.assert(
      fc.property(fc.constantFrom(...locales), fc.constantFrom(...styles), days, (locale, style, day) => {
        const { text } = write(day, locale, style);
        const read = parseDate(text, { locale: new Intl.Locale(locale).language });
        if (read === null) return;
        expect({ text, locale, days: 'on' in read ? [read.on] : read.readings }).toMatchObject({
          days: expect.arrayContaining([day]),
        });
      }),
      { numRuns: 3000 },
    );
  });
});

describe('what pages and people write', () => {
  test.each([
    ['18/12/2026', 'en-GB', '2026-12-18'],
    ['18/12/2026', 'en-US', '2026-12-18'],
    ['03/04/2026', 'en-US', '2026-03-04'],
    ['03/04/2026', 'en-GB', '2026-04-03'],
    ['03/04/2026', 'en_US', '2026-03-04'],
    ['18/12/2026', '', '2026-12-18'],
    ['03.04.2026', 'en-US', '2026-04-03'],
    ['2026-12-18', 'en', '2026-12-18'],
    ['18 December 2026', 'en-US', '2026-12-18'],
    ['Dec 18th, 2026', 'en-GB', '2026-12-18'],
    ['Fri, 18 Dec 2026', 'de', '2026-12-18'],
    ['18. Dez. 2026', 'de', '2026-12-18'],
    ['2026年12月18日', 'en', '2026-12-18'],
    ['2026年12月18日(金)', 'ja', '2026-12-18'],
    ['2026년 12월 18일', 'ko', '2026-12-18'],
    ['١٨‏/١٢‏/٢٠٢٦', 'ar-EG', '2026-12-18'],
    ['18 בדצמבר 2026', 'he', '2026-12-18'],
    ['05/05/2026', 'en', '2026-05-05'],
    ['Dydd Mawrth, 10 Awst 2027', 'cy', '2027-08-10'],
  ])('%s (%s) is %s', (text, locale, on) => {
    expect(parseDate(text, { locale })).toEqual({ on });
  });

  test.each([
    '',
    '--',
    '18 December',
    '12/18/26',
    '31/02/2026',
    '30 February 2026',
    '18/12/2026 - 19/12/2026',
    'by 18 December 2026',
    '18/12/2569',
    'December 2026',
    '2026',
    '18.12.202…',
    '2026/18',
    'Closes 18/12/2026',
  ])('%j is no whole date', (text) => {
    expect(parseDate(text, { locale: 'en-GB' })).toBeNull();
  });

  test('two readings come back where the language alone does not say the order, or the style is not its own', () => {
    const both = { ambiguous: true, readings: ['2026-03-04', '2026-04-03'] };
    expect(parseDate('03/04/2026', { locale: 'en' })).toEqual(both);
    expect(parseDate('03/04/2026', {})).toEqual(both);
    expect(parseDate('03/04/2026', { locale: 'es' })).toEqual(both);
    expect(parseDate('03/04/2026', { locale: 'de' })).toEqual(both);
    expect(parseDate('03-04-2026', { locale: 'en-US' })).toEqual(both);
  });
});
