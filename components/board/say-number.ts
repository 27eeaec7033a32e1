import type { Words } from '../words';

/** A share of whole percents that never rounds to all or to none what is not (look.md: numbers that can be trusted). */
export function percentOf(count: number, of: number): number {
  if (of <= 0) return 0;
  const rounded = Math.round((count / of) * 100);
  if (count < of && rounded >= 100) return 99;
  return count > 0 && rounded <= 0 ? 1 : rounded;
}

/** "83%", as the language writes it. */
export const sayPercent = ({ locale }: Pick<Words, 'locale'>, count: number, of: number): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(percentOf(count, of) / 100);

/** "7.2", with one digit after the point. */
export const sayHours = ({ locale }: Pick<Words, 'locale'>, hours: number): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(hours);
