import { withPlainDigits } from './plain-digits';

const codes = new Set(Intl.supportedValuesOf('currency'));

interface CurrencySigns {
  /** The sign that the locale gives to one currency and no other: "$" in the United States, "US$" in Canada. */
  own: Map<string, string>;
  /** Signs that several currencies share: "$", "kr", "£". */
  shared: Map<string, Set<string>>;
}

const cache = new Map<string, CurrencySigns>();

/** One spelling of a sign: no direction marks, no spaces, no full-width forms, no last point. */
const foldSign = (sign: string): string => withPlainDigits(sign).replace(/\s/gu, '').replace(/\.$/, '');

function currencySigns(locale: string): CurrencySigns {
  const known = cache.get(locale);
  if (known) return known;
  const signs: CurrencySigns = { own: new Map(), shared: new Map() };
  for (const currency of codes) {
    for (const currencyDisplay of ['symbol', 'narrowSymbol'] as const) {
      const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
      const sign = foldSign(format.formatToParts(1).find(({ type }) => type === 'currency')?.value ?? '');
      if (currencyDisplay === 'symbol') signs.own.set(sign, signs.own.has(sign) ? '' : currency);
      signs.shared.set(sign, (signs.shared.get(sign) ?? new Set()).add(currency));
    }
  }
  cache.set(locale, signs);
  return signs;
}

/** What a text beside a number may name. */
export interface NamedCurrency {
  /** The one currency that it is, in this locale. */
  certain?: string;
  /** All that use the sign; none for a currency sign that Intl does not know. */
  possible: Set<string>;
}

/** Which currency a text ("€", "US$", "CHF", "€ EUR") names in a locale; undefined when it is no currency at all. */
export function findCurrency(text: string, locale: string | undefined): NamedCurrency | undefined {
  // Plain "en" says nothing of whose dollar it is; en-001 is English without a country.
  const tag = !locale || locale === 'en' ? 'en-001' : locale;
  const whole = findOne(foldSign(text), tag);
  if (whole) return whole;
  const words = text
    .trim()
    .split(' ')
    .map((word) => findOne(foldSign(word), tag));
  if (words.length < 2 || words.includes(undefined)) return undefined;
  const possible = words.reduce((common, word) => common.intersection(word?.possible ?? common), new Set(codes));
  const certain = words.flatMap((word) => word?.certain ?? []).find((currency) => possible.has(currency));
  return possible.size === 0 ? undefined : { possible, ...(certain ? { certain } : {}) };
}

function findOne(sign: string, locale: string): NamedCurrency | undefined {
  if (codes.has(sign)) return { certain: sign, possible: new Set([sign]) };
  const { own, shared } = currencySigns(locale);
  // Narrow signs include K (kyat), but "84K" are thousands.
  if (isShortForm(sign, locale)) return undefined;
  const possible = shared.get(sign);
  if (!possible) return /^\p{Sc}$/u.test(sign) ? { possible: new Set() } : undefined;
  const certain = own.get(sign) || (possible.size === 1 ? [...possible][0] : undefined);
  return certain ? { certain, possible } : { possible };
}

/** Whether a text is the locale's (or English) short form of thousands and up: "K", "M", "B", "T". */
function isShortForm(sign: string, locale: string): boolean {
  if (!/^\p{L}{1,3}$/u.test(sign)) return false;
  return ['en-US', locale].some((tag) => {
    const format = new Intl.NumberFormat(tag, { notation: 'compact' });
    return [1e3, 1e6, 1e9, 1e12].some((number) =>
      format.formatToParts(number).some(({ type, value }) => type === 'compact' && foldSign(value) === sign),
    );
  });
}
