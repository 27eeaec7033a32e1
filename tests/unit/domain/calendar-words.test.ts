import { describe, expect, test } from 'vitest';
import { regionsThatDisagree } from '../../../lib/domain/calendar-words';

const styles: Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'medium' },
  { dateStyle: 'short' },
  { year: 'numeric', month: 'numeric', day: 'numeric' },
  { year: 'numeric', month: '2-digit', day: '2-digit' },
];

/** The numeric orders of all regions that Intl knows for a language: "/ day-month". */
function ordersOf(language: string, regions: string[]): Set<string> {
  const orders = new Set<string>();
  for (const region of regions) {
    for (const style of styles) {
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
