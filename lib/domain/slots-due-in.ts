import { isInRange, localDayOf, type DayRange } from './day-range';
import type { SlotOutcome } from './slot';
import { spaceOf } from './slot-space';
import type { Instant, LocalDay, Zone } from './time';

/**
 * The instant at which a slot is shown; undefined when no meeting of it is known: the meeting's start, or, moved out of
 * the period, where it first stood.
 */
export function findShownAt({ slot, startAt, movedFromAt }: SlotOutcome, zone: Zone): Instant | undefined {
  if (startAt === undefined) return undefined;
  return isInRange(localDayOf(startAt, zone), spaceOf(slot)) ? startAt : movedFromAt;
}

/** The day that decides in which week a slot is shown: that of `findShownAt`, or else the last of its period. */
export function dueOn(outcome: SlotOutcome, zone: Zone): LocalDay {
  const at = findShownAt(outcome, zone);
  return at === undefined ? spaceOf(outcome.slot).until : localDayOf(at, zone);
}

/**
 * The outcomes that a week shows. A slot belongs to its period, which may be two weeks or a quarter; it is shown once: in
 * the week in which its meeting stands (or first stood, if it moved out of the period), else in the last week of the
 * period. So weeks add up to the whole.
 * @param outcomes Those of all slots whose periods touch the week.
 */
export const slotsDueIn = (outcomes: readonly SlotOutcome[], week: DayRange, zone: Zone): SlotOutcome[] =>
  outcomes.filter((outcome) => isInRange(dueOn(outcome, zone), week));
