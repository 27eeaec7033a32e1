import { absentIn, deriveMeeting, isNews, withCoverage, type MeetingBits } from '../../domain/derive-meeting';
import { asBelievable } from '../../domain/coverage';
import { findDisplacer, type BusySpan } from '../../domain/displacer';
import type { Coverage, Meeting, Sighting } from '../../domain/meeting';
import { isLocked } from '../../domain/scheduling-tool';
import { addCoverage } from '../../store/coverage';
import { meetingsByIds, meetingsInRange } from '../../store/meetings';
import { plainJson } from '../../store/plain-json';
import { listTombstones } from '../../store/rights/tombstones';
import { write } from '../../store/write';
import type { HandlerContext } from './edit-context';
import { isRefuted, sightingOf, type Source } from './event-sighting';
import type { Recognised } from './recognise';

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
 * of each that must have been there, and the meetings that follow from them. Of events of no kind nothing is kept, but
 * that one with guests from outside, or without, stands where a meeting left its place.
 * @param recognised One per occurrence.
 * @param coverage One per calendar, all of one span; none when a single event was opened.
 * @returns The meetings of the events that were seen, by occurrence.
 */
export const recordLook = (
  { db, newId }: Pick<HandlerContext, 'db' | 'newId'>,
  recognised: readonly Recognised[],
  coverage: readonly Coverage[],
  source: Source,
  seenAt: number,
): Promise<Map<string, Meeting>> =>
  write(db, [db.sightings, db.coverage, db.meetings, db.tombstones], async () => {
    const erased = new Set(await listTombstones(db));
    const events = erased.size === 0 ? recognised : recognised.map((event) => withoutErased(event, erased));
    const rows = await meetingsByIds(
      db,
      events.map((event) => event.occurrence),
    );
    const known = new Map(rows.map((row) => [row.id, row]));
    const [span] = coverage;
    const there = span === undefined ? [] : await meetingsInRange(db, span.fromAt, span.untilAt);
    const shown = new Set(events.map(({ facts }) => facts.calendar));
    const believed = coverage.map((row) => asBelievable(row, there, shown));
    for (const row of believed) await addCoverage(db, row);
    const findings: Findings = { known, sightings: [], changed: new Map(), gone: [] };
    const busy = span === undefined ? [] : busySpans(events, known);
    const look = { coverage: believed, busy, source, seenAt, newId };
    for (const event of events) see(findings, event, look);
    if (span !== undefined) {
      missAbsent(findings, there, new Set(events.map((event) => event.occurrence)), look);
    }
    // Asked in one go: the database takes the next rows in while it writes the last.
    await Promise.all([
      db.sightings.bulkPut(findings.sightings),
      db.meetings.bulkPut([...findings.changed.values()]),
      db.meetings.bulkDelete(findings.gone),
    ]);
    return known;
  });

/** Who was erased since the event was recognised is nobody any more; an event with them alone is of no kind. */
function withoutErased(event: Recognised, erased: ReadonlySet<string>): Recognised {
  const { bits } = event;
  const left = bits?.personIds.filter((id) => !erased.has(id));
  const isNobody = bits !== undefined && left?.length === 0 && bits.personIds.length > 0 && !bits.withTeam;
  return {
    ...event,
    bits: bits === undefined || left === undefined || isNobody ? undefined : { ...bits, personIds: left },
    declinedBy: event.declinedBy.filter((id) => !erased.has(id)),
  };
}

/** Events of mine that are no meetings of ours: only when they stand and with whom, and only for this look. */
const busySpans = (events: readonly Recognised[], known: ReadonlyMap<string, Meeting>): BusySpan[] =>
  events.flatMap(({ occurrence, bits, times, facts, isOwnCalendar, isCancelled, side }) => {
    const isBusy = isOwnCalendar && facts.response !== 'declined' && isCancelled !== true;
    if (bits !== undefined || known.has(occurrence) || times === undefined || times.isAllDay || !isBusy) return [];
    return { startAt: times.startAt, endAt: times.endAt, with: side };
  });

interface Look {
  coverage: readonly Coverage[];
  busy: readonly BusySpan[];
  source: Source;
  seenAt: number;
  newId: () => string;
}

/** One event that stood there. */
function see(
  { known, sightings, changed, gone }: Findings,
  event: Recognised,
  { coverage, busy, source, seenAt, newId }: Look,
): void {
  const previous = known.get(event.occurrence);
  const bits = event.bits ?? (previous && !isRefuted(event, previous) ? bitsOf(previous) : undefined);
  if (bits === undefined) {
    if (previous !== undefined) gone.push(event.occurrence);
    known.delete(event.occurrence);
    return;
  }
  const isMoved = previous !== undefined && event.times !== undefined && event.times.startAt !== previous.startAt;
  const displacedBy = isMoved ? findDisplacer(previous, busy) : undefined;
  const sighting = sightingOf(event, source, seenAt, newId(), {
    ...(isMoved && event.isToolKept && !isLocked(event.facts.title) ? { isAutoMoved: true } : {}),
    ...(displacedBy === undefined ? {} : { displacedBy }),
  });
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
  { coverage, busy, source, seenAt, newId }: Look,
): void {
  const byId = new Map(there.map((meeting) => [meeting.id, meeting]));
  for (const row of coverage) {
    for (const occurrence of absentIn(there, row, present)) {
      const meeting = byId.get(occurrence);
      if (meeting === undefined) continue;
      const { series, startAt, endAt, lastSeenAt } = meeting;
      const displacedBy = findDisplacer(meeting, busy);
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
        ...(displacedBy === undefined ? {} : { displacedBy }),
      };
      sightings.push(missing);
      changed.set(occurrence, deriveMeeting(meeting, missing, bitsOf(meeting)));
    }
  }
}
