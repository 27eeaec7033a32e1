import { addDays, localDayOf } from '../../lib/domain/day-range.ts';
import type { Coverage, Meeting, Sighting } from '../../lib/domain/meeting.ts';
import type { MeetingKind } from '../../lib/domain/meeting-kind.ts';
import { rhythmKey, rhythmOf } from '../../lib/domain/rhythm.ts';
import { weekOf } from '../../lib/domain/week.ts';
import { benchZone } from './bench-zone.ts';

const hour = 3_600_000;
export const sellerIds = Array.from({ length: 10 }, (_, index) => `seller-${index}`);

/** The weeks up to now in which meetings stand as the cadence has them; older ones are full to reach the number. */
const plainWeeks = 42;

/** What happened in one week, counted from now: 23 meetings, or more when it is to be `full`. */
function weekOfMeetings(monday: string, week: number, full: number): Meeting[] {
  const plain: [MeetingKind, string?][] = [
    ...sellerIds.map((id): [MeetingKind, string] => ['one-on-one', id]),
    ...sellerIds.map((id, index): [MeetingKind, string] => [
      (index + week) % 2 === 0 ? 'coaching' : 'pipeline-review',
      id,
    ]),
    ['team-meeting'],
    ['forecast-review'],
    ['deal-review'],
  ];
  const all = Array.from({ length: Math.max(plain.length, full) }, (_, index) => plain[index % plain.length]);
  return all.flatMap((one, index): Meeting[] => {
    if (one === undefined) return [];
    const [kind, personId] = one;
    const day = addDays(monday, index % 5);
    const startAt = Date.parse(`${day}T07:00Z`) + (Math.floor(index / 5) % 18) * (hour / 2);
    const endAt = startAt + hour / 2;
    const series = `bench-${kind}-${personId ?? 'team'}@google.com`;
    const rest = {
      kind,
      personIds: personId === undefined ? [] : [personId],
      withTeam: personId === undefined,
      series,
    };
    return [
      {
        ...rest,
        id: `${series}|${startAt}|${index}`,
        calendar: 'kim@example.com',
        isMixed: false,
        rhythm: rhythmKey(rhythmOf(rest)),
        title: `${kind} ${personId ?? 'team'}`,
        startAt,
        endAt,
        isAllDay: false,
        firstStartAt: startAt,
        firstSeenAt: startAt - 7 * 24 * hour,
        lastSeenAt: endAt + hour,
        isStanding: true,
        missedLooks: 0,
        isCancelled: false,
        response: 'accepted',
        declinedBy: [],
        moves: [],
        isRecurring: true,
        updatedAt: endAt,
      },
    ];
  });
}

/** The same weeks whatever `count` is, the latest first; beyond those of the last months, older ones as full as needed. */
export function longHistory(count: number, now: number): { meetings: Meeting[]; coverage: Coverage[] } {
  const today = localDayOf(now, benchZone);
  const meetings: Meeting[] = [];
  const coverage: Coverage[] = [];
  for (let week = 0; meetings.length < count && week <= 520; week += 1) {
    const { from, until } = weekOf(addDays(today, -7 * week), 1);
    const left = count - meetings.length;
    const full = week < plainWeeks ? 0 : Math.ceil(left / (521 - week));
    meetings.push(...weekOfMeetings(from, week, full).slice(0, left));
    const lastSeenAt = Math.min(now, Date.parse(`${until}T23:00Z`));
    coverage.push({
      id: `look-${week}`,
      calendar: 'kim@example.com',
      fromAt: Date.parse(`${from}T00:00+01:00`) - hour,
      untilAt: Date.parse(`${addDays(until, 1)}T00:00+01:00`) + hour,
      firstSeenAt: lastSeenAt,
      lastSeenAt: lastSeenAt + 3 * hour,
      source: 'grid',
    });
  }
  return { meetings, coverage };
}

/** Five looks at a meeting, as five sightings. */
export const sightingsOf = (meeting: Meeting): Sighting[] =>
  Array.from({ length: 5 }, (_, index) => ({
    id: `${meeting.id}|${index}`,
    occurrence: meeting.id,
    series: meeting.series,
    calendar: meeting.calendar,
    seenAt: meeting.firstSeenAt + index * 24 * hour,
    source: 'grid',
    isStanding: true,
    startAt: meeting.startAt,
    endAt: meeting.endAt,
    response: 'accepted',
  }));
