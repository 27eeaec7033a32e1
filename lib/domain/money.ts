import { findCurrency, type NamedCurrency } from './currency-sign';
import { everyDecimal, findDecimal, numberGrammars, withPlainApostrophes } from './number-grammar';
import { findCanonicalLocale, withPlainDigits } from './plain-digits';

/** An exact decimal, `-?\d+(\.\d+)?` without needless zeros, and the ISO 4217 code where it is certain. */
export interface Money {
  amount: string;
  currency?: string;
}

/** What a text says; or all it may say, when locale and signs leave more than one number; or null: no money in it. */
export type HumanMoney = Money | { ambiguous: true; readings: Money[] } | null;

/** Where and how money is written. `currencyHint` settles a shared sign ("$") and stands in where there is no sign. */
export interface MoneyContext {
  locale?: string | undefined;
  currencyHint?: string | undefined;
}

/** Digits with the signs that may stand between them; ends in a digit. */
const numberRun = /\d(?:[\d.,'٫٬ ]*\d)?/u;

/** A converted amount that a CRM adds after the record's own: "EUR 1.517,00 (USD 1.700,00)". */
const conversion = / ?\((?<converted>[^()]*\d[^()]*)\)$/u;

const minusSigns = /[-−–‒﹣⁻]/gu;

/**
 * Reads one amount of money, exactly: "€84,000.00", "84.000,00 €", "CHF 1’234.50", "₹12,34,567", "(1,234.00)", "١٬٢٣٤٫٥٠".
 * The locale's own way of writing wins; a number in another way is read when its signs leave one number only, else all
 * numbers come back. Three decimals are believed of a currency that has three alone. Short forms ("84K"), cut texts ("1,5…")
 * and anything with unknown words are null, never a guess.
 */
export function parseMoney(text: string, { locale, currencyHint }: MoneyContext): HumanMoney {
  const tag = findCanonicalLocale(locale);
  const plain = withPlainApostrophes(withPlainDigits(text));
  const inner = /^\((?<inner>[^()]+)\)$/u.exec(plain)?.groups?.['inner'];
  const main = inner ?? withoutConversion(plain, tag);
  const run = numberRun.exec(main)?.[0];
  if (!run) return null;
  const at = main.indexOf(run);
  const after = main.slice(at + run.length).replace(/^[.,][-–—]+/u, '');
  const around = `${main.slice(0, at)} ${after}`;
  const minuses = (around.match(minusSigns)?.length ?? 0) + (inner ? 1 : 0);
  const sign = around.replace(minusSigns, '').replace(/ +/g, ' ').trim();
  const named = sign ? findCurrency(sign, tag) : { possible: new Set<string>() };
  if (!named || minuses > 1) return null;
  const currency = settle(named, sign, currencyHint);
  const readings = readRun(run, tag, currency).map((amount) => toMoney(amount, minuses === 1, currency));
  const [only] = readings;
  if (!only) return null;
  return readings.length === 1 ? only : { ambiguous: true, readings };
}

/** The hint knows more than the locale: a "$" in an American browser may well be the dollar of a Canadian company. */
function settle({ certain, possible }: NamedCurrency, sign: string, hint: string | undefined): string | undefined {
  return hint && (!sign || possible.size === 0 || possible.has(hint)) ? hint : certain;
}

function withoutConversion(text: string, locale: string | undefined): string {
  const converted = conversion.exec(text)?.groups?.['converted'];
  const sign = converted?.replace(numberRun, ' ').trim();
  return sign && findCurrency(sign, locale) ? text.replace(conversion, '') : text;
}

/** The numbers that a run may be: by the locale's grammars first, else by everyone's. */
function readRun(run: string, locale: string | undefined, currency: string | undefined): string[] {
  const own = new Set<string>();
  for (const grammar of numberGrammars(locale)) {
    const amount = findDecimal(run, grammar);
    if (amount !== undefined) own.add(amount);
  }
  const all = everyDecimal(run);
  const believed = [...own].filter((amount) => !hasImplausibleFraction(run, amount, currency));
  // Without a currency three decimals are unlikely, and no more than that.
  if (believed.length > 0 && (currency !== undefined || believed.length === own.size)) return believed;
  return all.length > 0 ? all : [...own];
}

/** A page's language is not always its number format: "1.234" on an English page is hardly one and a quarter. */
function hasImplausibleFraction(run: string, amount: string, currency: string | undefined): boolean {
  if (!/^\d{1,3}[.,]\d{3}$/.test(run)) return false;
  const asGroups = run.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  return amount !== asGroups && (currency === undefined || fractionDigits(currency) < 3);
}

function fractionDigits(currency: string): number {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

function toMoney(amount: string, negative: boolean, currency: string | undefined): Money {
  const signed = negative && !/^0+$/.test(amount) ? `-${amount}` : amount;
  return currency ? { amount: signed, currency } : { amount: signed };
}
