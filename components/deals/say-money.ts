import type { Words } from '../words';

/**
 * An exact decimal as money of its currency, in whole units; without a currency as the plain number that it is.
 * Decimals are given to Intl as text, so that no digit is lost.
 */
export function sayMoney({ locale }: Pick<Words, 'locale'>, amount: string, currency: string): string {
  const options: Intl.NumberFormatOptions = currency === '' ? {} : { style: 'currency', currency };
  const format = new Intl.NumberFormat(locale, { ...options, maximumFractionDigits: 0 });
  return format.format(amount as Intl.StringNumericLiteral);
}

/** "0.8×". */
export const sayTimes = ({ locale }: Pick<Words, 'locale'>, ratio: number): string =>
  `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(ratio)}×`;

/** "40%", of a share of 1; what is not all never rounds to all. */
export const sayShare = ({ locale }: Pick<Words, 'locale'>, share: number): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(
    share < 1 ? Math.min(share, 0.99) : share,
  );
