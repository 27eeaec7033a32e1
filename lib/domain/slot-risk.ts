import type { Assigned } from './assign-meetings';
import { areDaysSeen, type Seen } from './coverage';
import { localDayOf, workingDaysOf, type DayRange } from './day-range';
import { isOn } from './meeting-evidence';
import { spaceOf } from './slot-space';
import type { Slot } from './slot';
import type { Instant, LocalDay, Zone } from './time';

/**
 * Whether an upcoming slot needs someone: its meeting is declined, gone or moved out; or nothing of the kind stands in
 * the rest of its period, on a calendar that was looked at for all of that rest within the last week. What was not
 * looked at is not called at risk.
 */
export function isAtRisk(
  slot: Slot,
  assigned: Assigned | undefined,
  { now, zone, seen }: { now: Instant; zone: Zone; seen: Seen },
): boolean {
  if (assigned !== undefined) return assigned.as === 'moved-out' || !isOn(assigned.meeting, slot.personId);
  return areDaysSeen(seen.shown, restOf(spaceOf(slot), localDayOf(now, zone)), zone);
}

/** The working days from today on; at the weekend before the period's end, its last working day. */
function restOf(space: DayRange, today: LocalDay): DayRange {
  const from = today > space.from ? today : space.from;
  if (workingDaysOf({ from, until: space.until }).length > 0) return { from, until: space.until };
  const last = workingDaysOf(space).at(-1) ?? space.until;
  return { from: last, until: last };
}
