import { absentIn, deriveMeeting, isNews, withCoverage } from '../../domain/derive-meeting';
import type { Coverage, Meeting, Sighting } from '../../domain/meeting';
import { addCoverage } from '../../store/coverage';
import { meetingsByIds, meetingsInRange, putMeetings } from '../../store/meetings';
import { write } from '../../store/write';
import type { HandlerContext } from './edit-context';
import type { Recognised } from './recognise';

/** Where a look was made. */
export type Source = Sighting['source'];

/** Reasons for which an event that was a meeting is none any more; "nothing says" may only mean "not shown here". */
const refuting: ReadonlySet<string> = new Set(['not-a-meeting', 'you-chose', 'external-guest', 'only-me', 'without-me']);

const isRefuted = ({ outcome }: Recognised): boolean =>
  outcome.outcome === 'not-ours' && refuting.has(outcome.why.code);

function sightingOf(event: Recognised, source: Source, seenAt: number, id: string): Sighting | undefined {
  const { facts, times, occurrence, series, declinedBy } = event;
  if (times === undefined) return undefined;
  return {
    id,
    occurrence,
    series,
    calendar: facts.calendar,
    seenAt,
    source,
    isStanding: true,
    startAt: times.startAt,
    endAt: times.endAt,
    ...(times.isAllDay ? { isAllDay: true } : {}),
    ...(facts.title === undefined ? {} : { title: facts.title.slice(0, 1_000) }),
    ...(facts.response === undefined || facts.response === 'unknown' ? {} : { response: facts.response }),
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

/**
 * Keeps what a look showed, in one transaction: coverage, a sighting of each meeting that changed, a missing sighting
 * of each that must have been there, and the meetings that follow from them. Of events of no kind nothing is kept.
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
    const known = new Map((await meetingsByIds(db, events.map((event) => event.occurrence))).map((row) => [row.id, row]));
    const sightings: Sighting[] = [];
    const changed = new Map<string, Meeting>();
    const gone: string[] = [];

    for (const event of events) {
      const previous = known.get(event.occurrence);
      const bits = event.bits ?? (previous && !isRefuted(event) ? bitsOf(previous) : undefined);
      const sighting = bits && sightingOf(event, source, seenAt, newId());
      if (bits === undefined && previous !== undefined) gone.push(event.occurrence);
      if (bits === undefined || sighting === undefined) continue;
      const look = coverage.find((row) => row.calendar === sighting.calendar);
      const isOther = previous !== undefined && JSON.stringify(bitsOf(previous)) !== JSON.stringify(bitsOf({ ...previous, ...bits, personIds: bits.personIds.toSorted() }));
      const isNew = isNews(previous, sighting, look);
      const meeting = isNew || isOther || previous === undefined ? deriveMeeting(previous, sighting, bits) : previous;
      const seen = look === undefined ? meeting : withCoverage(meeting, look, seenAt);
      if (isNew) sightings.push(sighting);
      if (seen !== previous) changed.set(seen.id, seen);
      known.set(seen.id, seen);
    }

    const present = new Set(events.map((event) => event.occurrence));
    for (const row of coverage) {
      const there = await meetingsInRange(db, row.fromAt, row.untilAt);
      for (const id of absentIn(there, row, present)) {
        const meeting = there.find((candidate) => candidate.id === id);
        if (meeting === undefined || present.has(id)) continue;
        const missing: Sighting = {
          id: newId(),
          occurrence: id,
          series: meeting.series,
          calendar: row.calendar,
          seenAt,
          source,
          isStanding: false,
          startAt: meeting.startAt,
          endAt: meeting.endAt,
          stoodAt: meeting.lastSeenAt,
        };
        sightings.push(missing);
        changed.set(id, deriveMeeting(meeting, missing, bitsOf(meeting)));
      }
    }
    await db.sightings.bulkPut(sightings);
    await putMeetings(db, [...changed.values()]);
    await db.meetings.bulkDelete(gone);
    return known;
  });
