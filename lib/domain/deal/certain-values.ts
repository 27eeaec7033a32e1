import { fractionOf, scaled } from '../decimal';
import { parseDate } from '../human-date';
import { parseMoney, type Money } from '../money';
import type { LocalDay } from '../time';
import type { TextRun } from './text-runs';

type Written = Pick<TextRun, 'text' | 'locales'>;

/** The day that a text says; undefined when it may be two, is none, or differs with the language of the page. */
export function findCertainDay({ text, locales }: Written): LocalDay | undefined {
  return findSame(locales, (locale) => {
    const date = parseDate(text, { locale });
    return date !== null && 'on' in date ? date.on : undefined;
  });
}

/** The money that a text says, exactly; undefined under the same conditions. */
export function findCertainMoney({ text, locales }: Written): Money | undefined {
  const asText = findSame(locales, (locale) => {
    const money = parseMoney(text, { locale });
    return money !== null && 'amount' in money ? `${money.amount} ${money.currency ?? ''}` : undefined;
  });
  const [amount, currency] = asText?.split(' ') ?? [];
  if (amount === undefined) return undefined;
  return currency === undefined || currency === '' ? { amount } : { amount, currency };
}

function findSame(
  locales: readonly (string | undefined)[],
  read: (locale: string | undefined) => string | undefined,
): string | undefined {
  const readings = new Set(locales.map(read));
  return readings.size === 1 ? [...readings][0] : undefined;
}

/** Below 0: the first is less. Undefined when the currencies differ, or only one of them is known: never compared. */
export function compareMoney(one: Money, other: Money): number | undefined {
  if (one.currency !== other.currency) return undefined;
  const digits = Math.max(fractionOf(one.amount).length, fractionOf(other.amount).length);
  const [a, b] = [scaled(one.amount, digits), scaled(other.amount, digits)];
  return a < b ? -1 : a > b ? 1 : 0;
}
