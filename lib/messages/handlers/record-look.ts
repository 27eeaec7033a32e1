import { absentIn, deriveMeeting, isNews, withCoverage, type MeetingBits } from '../../domain/derive-meeting';
import type { Coverage, Meeting, Sighting } from '../../domain/meeting';
import { addCoverage } from '../../store/coverage';
import { meetingsByIds, meetingsInRange, putMeetings } from '../../store/meetings';
import { plainJson } from '../../store/plain-json';
import { write } from '../../store/write';
import type { HandlerContext } from './edit-context';
import type { Recognised } from './recognise';

/** Where a look was made. */
export type Source = Sighting['source'];

/** Reasons for which an event that was a meeting is none any more; "nothing says" may only mean "not shown here". */
const refuting: ReadonlySet<string> = new Set([
  'not-a-meeting',
  'you-chose',
  'external-guest',
  'only-me',
  'without-me',
]);

/**
 * Whether an event is no meeting any more. "Nothing says" counts when everyone is named or the words that decided are
 * gone. A colleague's calendar may show mine as "busy" and says nothing against it, unless the user does.
 */
function isRefuted({ outcome, facts, isOwnCalendar }: Recognised, { calendar, title }: Meeting): boolean {
  if (outcome.outcome !== 'not-ours') return false;
  if (outcome.why.code === 'you-chose') return true;
  if (!isOwnCalendar && facts.calendar !== calendar) return false;
  const { guests, guestCount } = facts;
  const isComplete = guests !== undefined && guests.length >= (guestCount ?? 0);
  const isRenamed = facts.title !== undefined && title !== undefined && facts.title.slice(0, longestTitle) !== title;
  return refuting.has(outcome.why.code) || isComplete || isRenamed;
}

/** Of a longer title no more is kept, in characters. */
const longestTitle = 1_000;

function sightingOf(event: Recognised, source: Source, seenAt: number, id: string): Sighting | undefined {
  const { facts, times, occurrence, series, declinedBy, isOwnCalendar } = event;
  const { response } = facts;
  if (times === undefined) return undefined;
  return {
    id,
    occurrence,
    series,
    calendar: facts.calendar,
    seenAt,
    source,
    isStanding: event.isCancelled !== true,
    ...(event.isCancelled === true ? { isCancelled: true } : {}),
    startAt: times.startAt,
    endAt: times.endAt,
    ...(times.isAllDay ? { isAllDay: true } : {}),
    ...(facts.title === undefined ? {} : { title: facts.title.slice(0, longestTitle) }),
    // On a colleague's calendar it is the colleague's.
    ...(!isOwnCalendar || response === undefined || response === 'unknown' ? {} : { response }),
    ...(facts.guests === undefined ? {} : { declinedBy }),
  };
}

/** The bits that a meeting was derived with before, for a page that says less than an earlier one did. */
const bitsOf = (meeting: Meeting) => ({
  kind: meeting.kind,
  personIds: meeting.personIds,
  withTeam: meeting.withTeam,
  isMixed: meeting.isMixed,
  isRecurring: meeting.isRecurring,
});

/** Whether other bits would make another meeting of it. */
const isOtherwise = (meeting: Meeting, bits: MeetingBits): boolean =>
  plainJson(bitsOf(meeting)) !== plainJson(bitsOf({ ...meeting, ...bits, personIds: bits.personIds.toSorted() }));

/** What comes of one look, before it is written. */
interface Findings {
  known: Map<string, Meeting>;
  sightings: Sighting[];
  changed: Map<string, Meeting>;
  gone: string[];
}

/**
 * Keeps what a look showed, in one transaction: coverage, a sighting of each meeting that changed, a missing sighting
 * of each that must have been there, and the meetings that follow from them. Of events of no kind nothing is kept.
 * @param events One per occurrence.
 * @param coverage One per calendar, all of one span; none when a single event was opened.
 * @returns The meetings of the events that were seen, by occurrence.
 */
export const recordLook = (
  { db, newId }: Pick<HandlerContext, 'db' | 'newId'>,
  events: readonly Recognised[],
  coverage: readonly Coverage[],
  source: Source,
  seenAt: number,
): Promise<Map<string, Meeting>> =>
  write(db, [db.sightings, db.coverage, db.meetings], async () => {
    for (const row of coverage) await addCoverage(db, row);
    const rows = await meetingsByIds(
      db,
      events.map((event) => event.occurrence),
    );
    const known = new Map(rows.map((row) => [row.id, row]));
    const findings: Findings = { known, sightings: [], changed: new Map(), gone: [] };
    const look = { coverage, source, seenAt, newId };
    for (const event of events) see(findings, event, look);
    const [span] = coverage;
    if (span !== undefined) {
      const there = await meetingsInRange(db, span.fromAt, span.untilAt);
      missAbsent(findings, there, new Set(events.map((event) => event.occurrence)), look);
    }
    await db.sightings.bulkPut(findings.sightings);
    await putMeetings(db, [...findings.changed.values()]);
    await db.meetings.bulkDelete(findings.gone);
    return known;
  });

interface Look {
  coverage: readonly Coverage[];
  source: Source;
  seenAt: number;
  newId: () => string;
}

/** One event that stood there. */
function see(
  { known, sightings, changed, gone }: Findings,
  event: Recognised,
  { coverage, source, seenAt, newId }: Look,
): void {
  const previous = known.get(event.occurrence);
  const bits = event.bits ?? (previous && !isRefuted(event, previous) ? bitsOf(previous) : undefined);
  if (bits === undefined) {
    if (previous !== undefined) gone.push(event.occurrence);
    known.delete(event.occurrence);
    return;
  }
  const sighting = sightingOf(event, source, seenAt, newId());
  if (sighting === undefined) return;
  const covered = coverage.find((row) => row.calendar === sighting.calendar);
  // A cancelled event stands in a feed for months: its cancellation is news once.
  const isOld = sighting.isCancelled === true && previous?.isCancelled === true;
  const isNew = !isOld && isNews(previous, sighting, covered);
  const meeting =
    previous === undefined || isNew || isOtherwise(previous, bits) ? deriveMeeting(previous, sighting, bits) : previous;
  const seen = covered === undefined ? meeting : withCoverage(meeting, covered, seenAt);
  if (isNew) sightings.push(sighting);
  if (seen !== previous) changed.set(seen.id, seen);
  known.set(seen.id, seen);
}

/** Those that must have been there and were not. */
function missAbsent(
  { sightings, changed }: Findings,
  there: readonly Meeting[],
  present: ReadonlySet<string>,
  { coverage, source, seenAt, newId }: Look,
): void {
  const byId = new Map(there.map((meeting) => [meeting.id, meeting]));
  for (const row of coverage) {
    for (const occurrence of absentIn(there, row, present)) {
      const meeting = byId.get(occurrence);
      if (meeting === undefined) continue;
      const { series, startAt, endAt, lastSeenAt } = meeting;
      const missing: Sighting = {
        id: newId(),
        occurrence,
        series,
        calendar: row.calendar,
        seenAt,
        source,
        isStanding: false,
        startAt,
        endAt,
        stoodAt: lastSeenAt,
      };
      sightings.push(missing);
      changed.set(occurrence, deriveMeeting(meeting, missing, bitsOf(meeting)));
    }
  }
}
