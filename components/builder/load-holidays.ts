import Holidays from 'date-holidays';
import { addDays } from '../../lib/domain/day-range';
import type { LocalDay } from '../../lib/domain/time';
import type { Holiday, HolidayCalendar } from './holidays';

/** The library's own regions and rules, as plain days. Names are in a language of the region where it has not ours. */
export function holidayCalendar(language: string): HolidayCalendar {
  const all = new Holidays();
  const named = (names: Record<string, string>) =>
    Object.entries(names)
      .map(([code, name]) => ({ code, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name, language));
  return {
    countries: named(all.getCountries(language)),
    statesOf: (country) => named(all.getStates(country, language) ?? {}),
    holidaysOf: (country, state, from) => {
      const region = state === '' ? new Holidays(country) : new Holidays(country, state);
      region.setLanguages(language);
      const year = Number(from.slice(0, 4));
      return [year, year + 1]
        .flatMap((each) => region.getHolidays(each))
        .filter(({ type }) => type === 'public')
        .map(({ date, start, end, name }): Holiday => {
          // Whole days: `date` is the first in the region's own calendar; some last several.
          const first: LocalDay = date.slice(0, 10);
          const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
          return { from: first, until: addDays(first, days - 1), name };
        })
        .filter(({ until }) => until >= from);
    },
  };
}
