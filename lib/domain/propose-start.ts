import { localDayOf } from './day-range';
import type { Meeting } from './meeting';
import type { MeetingKind } from './meeting-kind';
import type { Instant, LocalDay, Zone } from './time';

/** Nobody is asked into a meeting that is nearer than this. */
const lead = 30 * 60_000;

/** Working hours in which a time is proposed; the user changes it in the calendar anyway. */
const firstHour = 9;
const lastHour = 17;

/** What a time is wanted for, and the days in which it should lie. */
export interface WantedSlot {
  kind: MeetingKind;
  /** Absent: the team. */
  personId?: string;
  minutes: number;
  from: LocalDay;
  until: LocalDay;
}

const zonedAt = (at: Instant, zone: Zone): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);

/**
 * A time for a slot without an event: where the last meeting of its kind with these people stood, a week later and
 * further until it is ahead, if that is still inside the period; else the next working hour that no known meeting takes.
 */
export function proposeStart(slot: WantedSlot, meetings: readonly Meeting[], now: Instant, zone: Zone): Instant {
  const isFree = (startAt: Instant): boolean =>
    !meetings.some(
      (meeting) => meeting.isStanding && meeting.startAt < startAt + slot.minutes * 60_000 && meeting.endAt > startAt,
    );
  const isInPeriod = (at: Instant): boolean => localDayOf(at, zone) >= slot.from && localDayOf(at, zone) <= slot.until;
  const last = meetings
    .filter((meeting) => meeting.kind === slot.kind && !meeting.isAllDay)
    .filter((meeting) => (slot.personId === undefined ? meeting.withTeam : meeting.personIds.includes(slot.personId)))
    .toSorted((a, b) => b.startAt - a.startAt)[0];
  if (last !== undefined) {
    let usual = zonedAt(last.startAt, zone);
    while (usual.epochMilliseconds <= now) usual = usual.add({ weeks: 1 });
    if (isInPeriod(usual.epochMilliseconds) && isFree(usual.epochMilliseconds)) return usual.epochMilliseconds;
  }
  const next = zonedAt(now + lead, zone).round({ smallestUnit: 'hour', roundingMode: 'ceil' });
  const start = localDayOf(now, zone) < slot.from ? Temporal.PlainDate.from(slot.from) : null;
  let at = start === null ? next : start.toZonedDateTime({ timeZone: zone, plainTime: { hour: firstHour } });
  // Two weeks of hours at most: with a calendar that full the first hour is as good as any.
  for (let tried = 0; tried < 14 * 24; tried++) {
    const isWorking = at.dayOfWeek <= 5 && at.hour >= firstHour && at.hour < lastHour;
    if (isWorking && isFree(at.epochMilliseconds)) return at.epochMilliseconds;
    at = at.add({ hours: 1 });
  }
  return next.epochMilliseconds;
}
