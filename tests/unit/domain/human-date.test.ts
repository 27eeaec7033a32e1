import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { regionsThatDisagree } from '../../../lib/domain/calendar-words';
import { parseDate } from '../../../lib/domain/human-date';

const locales = [
  'en-US',
  'en-GB',
  'en-IN',
  'en-ZA',
  'en-CA',
  'en-AU',
  'de-DE',
  'de-AT',
  'de-CH',
  'fr-FR',
  'fr-CA',
  'fr-CH',
  'es-ES',
  'es-MX',
  'es-PA',
  'it-IT',
  'pt-BR',
  'pt-PT',
  'nl-NL',
  'sv-SE',
  'nb-NO',
  'da-DK',
  'fi-FI',
  'is-IS',
  'pl-PL',
  'cs-CZ',
  'sk-SK',
  'hu-HU',
  'ro-RO',
  'bg-BG',
  'ru-RU',
  'uk-UA',
  'el-GR',
  'tr-TR',
  'he-IL',
  'ar-EG',
  'ar-AE',
  'ar-MA',
  'fa-IR',
  'hi-IN',
  'bn-BD',
  'mr-IN',
  'ta-IN',
  'th-TH',
  'vi-VN',
  'id-ID',
  'ms-MY',
  'ja-JP',
  'zh-CN',
  'zh-TW',
  'ko-KR',
  'lt-LT',
  'lv-LV',
  'et-EE',
  'hr-HR',
  'sl-SI',
  'sr-RS',
  'ca-ES',
  'eu-ES',
  'gl-ES',
  'ga-IE',
  'cy-GB',
  'my-MM',
  'ne-NP',
  'ur-PK',
  'sw-KE',
  'ka-GE',
  'hy-AM',
  'kk-KZ',
  'az-AZ',
  'sq-AL',
  'mk-MK',
  'af-ZA',
  'zu-ZA',
  'fil-PH',
  'km-KH',
  'lo-LA',
  'mn-MN',
  'te-IN',
  'ml-IN',
  'hi-IN-u-nu-deva',
  'mr-IN-u-nu-deva',
];
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

/** The numeric orders of all regions that Intl knows for a language: "/ day-month". */
function ordersOf(language: string, regions: string[]): Set<string> {
  const orders = new Set<string>();
  for (const region of regions) {
    for (const style of styles.slice(2)) {
      const format = new Intl.DateTimeFormat(`${language}-${region}`, {
        ...style,
        calendar: 'gregory',
        numberingSystem: 'latn',
        timeZone: 'UTC',
      });
      const parts = format.formatToParts(Date.UTC(2026, 11, 18));
      const fields = parts.filter(({ type }) => ['day', 'month', 'year'].includes(type));
      if (fields.some(({ value }) => !/^\d+$/.test(value)) || fields[2]?.type !== 'year') continue;
      const separator = parts[parts.indexOf(fields[0] ?? fields[2]) + 1]?.value.replace(/\P{P}/gu, '');
      orders.add(`${separator} ${fields[0]?.type}`);
    }
  }
  return orders;
}

describe('the facts that the tables stand on', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const pairs = letters.flatMap((a) => letters.map((b) => a + b));
  const languages = pairs.filter((pair) => new Intl.NumberFormat(pair).resolvedOptions().locale === pair);
  const regionsOf = (language: string) =>
    pairs
      .map((pair) => pair.toUpperCase())
      .filter(
        (pair) => new Intl.NumberFormat(`${language}-${pair}`).resolvedOptions().locale === `${language}-${pair}`,
      );
  const orders = new Map(languages.map((language) => [language, ordersOf(language, regionsOf(language))]));

  test('a date with points has the day first wherever Intl writes one', () => {
    expect([...orders].filter(([, of]) => of.has('. month'))).toEqual([]);
    expect([...orders].filter(([, of]) => of.has('. day')).length).toBeGreaterThan(20);
  });

  test('the languages whose regions disagree are the listed ones, or disagree within one region already', () => {
    const disagree = [...orders].filter(([, of]) => of.has('/ day') && of.has('/ month')).map(([language]) => language);
    const within = disagree.filter((language) =>
      regionsOf(language).every((region) => {
        const own = ordersOf(language, [region]);
        return own.has('/ day') && own.has('/ month');
      }),
    );
    expect(disagree.filter((language) => !within.includes(language))).toEqual(Object.keys(regionsThatDisagree));
  });
});
