import type { Absence } from '../../lib/domain/cadence';
import type { Instant, LocalDay } from '../../lib/domain/time';

/** A public holiday of a region. */
export interface Holiday {
  from: LocalDay;
  until: LocalDay;
  name: string;
}

/** What is known of public holidays; loaded when it is wanted, as it is 240 kB. */
export interface HolidayCalendar {
  countries: { code: string; name: string }[];
  statesOf: (country: string) => { code: string; name: string }[];
  /** The public holidays of a country, or of one of its states, from a day on and in the year after. */
  holidaysOf: (country: string, state: string, from: LocalDay) => Holiday[];
}

/** Holidays as days set aside for everyone; those that are set aside already are left out. */
export function absencesOf(
  holidays: readonly Holiday[],
  kept: readonly Absence[],
  { newId, now }: { newId: () => string; now: Instant },
): Absence[] {
  const isKept = ({ from, until }: Holiday): boolean =>
    kept.some((one) => one.personId === undefined && one.from <= from && until <= one.until);
  return holidays
    .filter((holiday) => !isKept(holiday))
    .map(({ from, until }) => ({ id: newId(), reason: 'holiday', from, until, createdAt: now, updatedAt: now }));
}
