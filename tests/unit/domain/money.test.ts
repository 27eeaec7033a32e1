import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMoney } from '../../../lib/domain/money';
import { locales } from './locales';

const currencies = ['EUR', 'USD', 'GBP', 'JPY', 'CHF', 'INR', 'SEK', 'BRL', 'CAD', 'KWD', 'EGP', 'CNY', 'PLN'];

const exact = (units: bigint, digits: number): string => {
  const text = String(units < 0n ? -units : units).padStart(digits + 1, '0');
  const whole = digits === 0 ? text : text.slice(0, -digits);
  const fraction = digits === 0 ? '' : text.slice(-digits).replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${whole}${fraction ? `.${fraction}` : ''}`;
};

describe('money that Intl wrote is read back exactly', () => {
  test.each(['symbol', 'code'] as const)(`in ${locales.length} locales, with the currency as %s`, (currencyDisplay) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.constantFrom(...currencies),
        fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }),
        fc.constantFrom('standard' as const, 'accounting' as const),
        (locale, currency, units, currencySign) => {
          const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay, currencySign });
          const amount = exact(units, format.resolvedOptions().maximumFractionDigits ?? 0);
          const text = format.format(amount as Intl.StringNumericLiteral);
          const read = parseMoney(text, { locale, currencyHint: currency });
          expect({ text, locale, read }).toEqual({ text, locale, read: { amount, currency } });
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('plain numbers with two decimals, in all the locales', () => {
    fc.assert(
      fc.property(fc.constantFrom(...locales), fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), (locale, units) => {
        const amount = exact(units, 2);
        const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
        const text = format.format(amount as Intl.StringNumericLiteral);
        expect({ text, locale, read: parseMoney(text, { locale }) }).toEqual({ text, locale, read: { amount } });
      }),
      { numRuns: 3000 },
    );
  });

  test('and read in another locale it is the right number, both numbers, or nothing: never a wrong one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.constantFrom(...locales),
        fc.constantFrom('EUR', 'USD', 'JPY'),
        fc.bigInt({ min: 0n, max: 10n ** 11n }),
        (written, read, currency, units) => {
          const format = new Intl.NumberFormat(written, { style: 'currency', currency, currencyDisplay: 'code' });
          const amount = exact(units, format.resolvedOptions().maximumFractionDigits ?? 0);
          const text = format.format(amount as Intl.StringNumericLiteral);
          const money = parseMoney(text, { locale: read });
          if (money === null) return;
          const amounts = 'readings' in money ? money.readings.map((reading) => reading.amount) : [money.amount];
          expect({ text, written, read, amounts }).toMatchObject({ amounts: expect.arrayContaining([amount]) });
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('what pages write', () => {
  test.each([
    ['€84,000.00', 'en-US', { amount: '84000', currency: 'EUR' }],
    ['EUR 1,517,000.50', 'en-GB', { amount: '1517000.5', currency: 'EUR' }],
    ['EUR 1.517,00 (USD 1.700,00)', 'de-DE', { amount: '1517', currency: 'EUR' }],
    ['($1,234.50)', 'en-US', { amount: '-1234.5', currency: 'USD' }],
    ['1.234,50- €', 'de', { amount: '-1234.5', currency: 'EUR' }],
    ["CHF 1'234.50", 'de-CH', { amount: '1234.5', currency: 'CHF' }],
    ['CHF 1’234.–', 'de-CH', { amount: '1234', currency: 'CHF' }],
    ['€ 1.234,-', 'nl', { amount: '1234', currency: 'EUR' }],
    ['₹12,34,567.00', 'en-IN', { amount: '1234567', currency: 'INR' }],
    ['١٬٢٣٤٫٥٠ ج.م.', 'ar-EG', { amount: '1234.5', currency: 'EGP' }],
    ['¥12,000', 'ja', { amount: '12000', currency: 'JPY' }],
    ['¥12,000', 'ja', { amount: '12000', currency: 'JPY' }],
    ['$1,234.00 USD', 'en-CA', { amount: '1234', currency: 'USD' }],
    ['0', 'en', { amount: '0' }],
    ['99999999999999999999.99', 'en', { amount: '99999999999999999999.99' }],
  ])('%s (%s) is read', (text, locale, money) => {
    expect(parseMoney(text, { locale })).toEqual(money);
  });

  test.each([
    '--',
    '',
    '84K',
    '€1.2M',
    'EUR 1,517,...',
    '1,5…',
    '50%',
    '5 - 10 €',
    '1,234 (2 items)',
    'about 5 €',
    '12¹ €',
    '1,23,4 €',
    '5 all',
  ])('%s is no amount', (text) => {
    expect(parseMoney(text, { locale: 'en-US' })).toBeNull();
  });

  test('a single point or comma before three digits is what the locale groups by; three decimals are not believed', () => {
    expect(parseMoney('1.234', { locale: 'de' })).toEqual({ amount: '1234' });
    expect(parseMoney('1,234', { locale: 'en' })).toEqual({ amount: '1234' });
    expect(parseMoney('1.234', { locale: 'en' })).toMatchObject({ ambiguous: true });
    expect(parseMoney('1,234', { locale: 'de' })).toMatchObject({ ambiguous: true });
  });

  test('and is ambiguous without one, in a language of several habits, or in a locale that has no such sign', () => {
    const both = { ambiguous: true, readings: [{ amount: '1234' }, { amount: '1.234' }] };
    expect(parseMoney('1.234', {})).toEqual(both);
    expect(parseMoney('1.234', { locale: 'no language' })).toEqual(both);
    expect(parseMoney('1.234', { locale: 'es' })).toEqual(both);
    expect(parseMoney('1.234', { locale: 'fr' })).toEqual(both);
  });

  test('three decimals are not believed of a currency that has two, but of one that has three', () => {
    expect(parseMoney('€1.234', { locale: 'en-US' })).toMatchObject({ ambiguous: true });
    expect(parseMoney('KWD 1.234', { locale: 'en-US' })).toEqual({ amount: '1.234', currency: 'KWD' });
  });

  test('a number in another way of writing is read when its signs leave no doubt', () => {
    expect(parseMoney('84,000.00 €', { locale: 'de' })).toEqual({ amount: '84000', currency: 'EUR' });
    expect(parseMoney('1.234.567 €', { locale: 'en' })).toEqual({ amount: '1234567', currency: 'EUR' });
    expect(parseMoney('12,50 €', { locale: 'en' })).toEqual({ amount: '12.5', currency: 'EUR' });
  });

  test('a shared sign names a currency only where the locale or the hint says whose it is', () => {
    expect(parseMoney('$5', { locale: 'en-US' })).toEqual({ amount: '5', currency: 'USD' });
    expect(parseMoney('$5', { locale: 'en' })).toEqual({ amount: '5' });
    expect(parseMoney('$5', { locale: 'en-US', currencyHint: 'CAD' })).toEqual({ amount: '5', currency: 'CAD' });
    expect(parseMoney('€5', { locale: 'en-US', currencyHint: 'CAD' })).toEqual({ amount: '5', currency: 'EUR' });
    expect(parseMoney('5', { locale: 'en-US', currencyHint: 'CAD' })).toEqual({ amount: '5', currency: 'CAD' });
  });
});
