import { spanOfDays, type DayRange, type TimeSpan } from './day-range';
import type { Slot } from './slot';
import type { Zone } from './time';

/** The days on which a meeting may stand to fill a slot. */
export const spaceOf = (slot: Pick<Slot, 'from' | 'until' | 'period'>): DayRange =>
  slot.period ?? { from: slot.from, until: slot.until };

/** The same as a span of time in the home zone. */
export const spaceSpanOf = (slot: Pick<Slot, 'from' | 'until' | 'period'>, zone: Zone): TimeSpan =>
  spanOfDays(spaceOf(slot), zone);
