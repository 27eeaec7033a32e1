import { sayWhen, type SayWhen } from '../popup/say-when';
import { localDayOf } from '../../lib/domain/day-range';
import type { Instant, LocalDay, Zone } from '../../lib/domain/time';

/** Days as the board says them: never by weekday alone, and with the year where it is another. */
export function boardWhen(locale: string, zone: Zone, today: LocalDay): SayWhen {
  const plain = sayWhen(locale, zone, '', { from: today, until: '' });
  const year = (on: LocalDay): string => (on.slice(0, 4) === today.slice(0, 4) ? '' : ` ${on.slice(0, 4)}`);
  const dayAt = (at: Instant): LocalDay => localDayOf(at, zone);
  return {
    ...plain,
    short: (at) => `${plain.day(dayAt(at))}${year(dayAt(at))}`,
    full: (at) => `${plain.day(dayAt(at))}${year(dayAt(at))}, ${plain.time(at)}`,
    day: (on) => `${plain.day(on)}${year(on)}`,
  };
}
