import type { PreferredSlot } from '../../lib/domain/cadence';
import type { Words } from '../words';

/** "Tuesday 10:00", "Tuesday", "10:00"; undefined when nothing is wished. */
export function saySlot({ locale }: Words, preferred: PreferredSlot | undefined): string | undefined {
  const { weekday, at } = preferred ?? {};
  // 1 January 2024 was a Monday.
  const moment = Date.parse(`2024-01-0${weekday ?? 1}T${at ?? '00:00'}:00Z`);
  const options: Intl.DateTimeFormatOptions = {
    ...(weekday === undefined ? {} : { weekday: 'long' }),
    ...(at === undefined ? {} : { hour: 'numeric', minute: '2-digit' }),
  };
  if (Object.keys(options).length === 0 || Number.isNaN(moment)) return undefined;
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(moment);
}
