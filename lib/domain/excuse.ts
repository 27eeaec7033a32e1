import type { Absence, ExcuseReason } from './cadence';
import { daysOf, isInRange, isWorkingDay, localDayOf, type DayRange } from './day-range';
import type { Meeting } from './meeting';
import type { Slot } from './slot';
import { spaceOf } from './slot-space';
import type { LocalDay, Zone } from './time';

/**
 * Why a slot is excused by time set aside in advance; undefined when it is not.
 *
 * The absences of the person and of everyone, together, must cover all working days (Monday to Friday) of the remainder
 * of the period: from the day on which the slot's meeting first stood there, or else from the period's first day. So
 * leave from Wednesday excuses Thursday's 1:1, but not Monday's and not one that no calendar showed; one free day left
 * after the meeting does not excuse, as the meeting could be moved to it. A team slot follows absences of everyone only.
 * A pause of the commitment counts as time set aside for its slots.
 */
export function findExcuse(
  slot: Slot,
  meeting: Meeting | undefined,
  absences: readonly Absence[],
  zone: Zone,
): ExcuseReason | undefined {
  const mine: Pick<Absence, 'from' | 'until' | 'reason'>[] = [
    ...absences.filter(
      (absence) =>
        absence.deletedAt === undefined && (absence.personId === undefined || absence.personId === slot.personId),
    ),
    ...(slot.pauses ?? []).map((pause) => ({ ...pause, reason: 'set-aside' as const })),
  ];
  if (mine.length === 0) return undefined;
  const remainder = remainderOf(spaceOf(slot), meeting, zone);
  const working = daysOf(remainder).filter(isWorkingDay);
  const days = working.length > 0 ? working : daysOf(remainder);
  const reasons = days.map((day) => mine.find((absence) => isInRange(day, absence))?.reason);
  return reasons.includes(undefined) ? undefined : reasons[0];
}

function remainderOf(space: DayRange, meeting: Meeting | undefined, zone: Zone): DayRange {
  if (meeting === undefined) return space;
  const stoodOn: LocalDay = localDayOf(Math.min(meeting.firstStartAt, meeting.startAt), zone);
  return isInRange(stoodOn, space) ? { from: stoodOn, until: space.until } : space;
}
