import type { Instant, LocalDay, Zone } from '../lib/domain/time';

const shown: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };

/** "7 Sept 2026", as the reader's language writes it. */
export const sayDay = (day: LocalDay, locale: string): string =>
  new Intl.DateTimeFormat(locale, { ...shown, timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`));

/** "23–27 Nov 2026" */
export const sayDays = (from: LocalDay, until: LocalDay, locale: string): string =>
  new Intl.DateTimeFormat(locale, { ...shown, timeZone: 'UTC' }).formatRange(
    Date.parse(`${from}T00:00:00Z`),
    Date.parse(`${until}T00:00:00Z`),
  );

/** The day of an instant in a zone, in words. */
export const sayDayAt = (at: Instant, zone: Zone, locale: string): string =>
  new Intl.DateTimeFormat(locale, { ...shown, timeZone: zone }).format(at);
