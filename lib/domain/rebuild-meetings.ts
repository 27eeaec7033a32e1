import { deriveMeeting, withCoverage, type MeetingBits } from './derive-meeting';
import type { Coverage, Meeting, Sighting } from './meeting';
import type { Instant } from './time';

/** Something that happened to what we know: a sighting, or a look without news. */
type Happening = { at: Instant; sighting: Sighting } | { at: Instant; coverage: Coverage };

/**
 * All meetings from the stored sightings and coverage, in order of time; the same that came of them one by one. A row of
 * coverage is its first and its last look; what the looks between proved is in the sightings' `stoodAt`. At one instant
 * sightings come first, as a look says of a meeting only what no sighting of it contradicts.
 * @param bitsOf What an event is by this sighting; undefined: of no kind (any more), so no meeting.
 */
export function rebuildMeetings(
  sightings: readonly Sighting[],
  coverage: readonly Coverage[],
  bitsOf: (sighting: Sighting, previous: Meeting | undefined) => MeetingBits | undefined,
): Meeting[] {
  const meetings = new Map<string, Meeting>();
  for (const happening of inOrder(sightings, coverage)) {
    if ('coverage' in happening) {
      for (const [id, meeting] of meetings) meetings.set(id, withCoverage(meeting, happening.coverage, happening.at));
    } else {
      const { sighting } = happening;
      const previous = meetings.get(sighting.occurrence);
      const bits = bitsOf(sighting, previous);
      if (bits === undefined) meetings.delete(sighting.occurrence);
      else meetings.set(sighting.occurrence, deriveMeeting(previous, sighting, bits));
    }
  }
  return [...meetings.values()].toSorted((a, b) => a.startAt - b.startAt || (a.id < b.id ? -1 : 1));
}

function inOrder(sightings: readonly Sighting[], coverage: readonly Coverage[]): Happening[] {
  const seen = sightings
    .toSorted((a, b) => a.seenAt - b.seenAt || (a.id < b.id ? -1 : 1))
    .map((sighting): Happening => ({ at: sighting.seenAt, sighting }));
  const looks = coverage.flatMap((row): Happening[] => [
    { at: row.firstSeenAt, coverage: row },
    { at: row.lastSeenAt, coverage: row },
  ]);
  // Sorting is stable: sightings stay before looks of the same instant.
  return [...seen, ...looks].toSorted((a, b) => a.at - b.at);
}
