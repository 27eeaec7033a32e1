import { isInRange, localDayOf, type DayRange } from './day-range';
import type { SlotOutcome } from './slot';
import { spaceOf } from './slot-space';
import type { LocalDay, Zone } from './time';

/**
 * The day on which a slot is shown; undefined when no meeting of it is known: the meeting's day, or, moved out of the
 * period, where it first stood.
 */
export function findShownOn({ slot, startAt, movedFromAt }: SlotOutcome, zone: Zone): LocalDay | undefined {
  if (startAt === undefined) return undefined;
  const on = localDayOf(startAt, zone);
  if (isInRange(on, spaceOf(slot))) return on;
  return movedFromAt === undefined ? undefined : localDayOf(movedFromAt, zone);
}

/**
 * The outcomes that a week shows. A slot belongs to its period, which may be two weeks or a quarter; it is shown once: in
 * the week in which its meeting stands (or first stood, if it moved out of the period), else in the last week of the
 * period. So weeks add up to the whole.
 * @param outcomes Those of all slots whose periods touch the week.
 */
export const slotsDueIn = (outcomes: readonly SlotOutcome[], week: DayRange, zone: Zone): SlotOutcome[] =>
  outcomes.filter((outcome) => isInRange(findShownOn(outcome, zone) ?? spaceOf(outcome.slot).until, week));
