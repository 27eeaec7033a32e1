import type { LocalDay } from '../../domain/time';

/**
 * `data-datekey` packs a day into bits: (year − 1970) << 9 | month << 5 | day, month from 1. Keys leap at month ends, so
 * they are never subtracted. Undefined for what is no day.
 */
export function decodeDateKey(key: string | null | undefined): LocalDay | undefined {
  if (!key || !/^\d{1,6}$/u.test(key)) return undefined;
  const bits = Number(key);
  return toLocalDay((bits >> 9) + 1970, (bits >> 5) & 15, bits & 31);
}

/** `YYYY-MM-DD`, or undefined when there is no such day (31 November). */
export function toLocalDay(year: number, month: number, day: number): LocalDay | undefined {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined;
  const daysInMonth = Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
  return day > daysInMonth ? undefined : Temporal.PlainDate.from({ year, month, day }).toString();
}

/** The day `count` days after. */
export function addDays(day: LocalDay, count: number): LocalDay {
  return Temporal.PlainDate.from(day).add({ days: count }).toString();
}
