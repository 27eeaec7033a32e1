import { occurrenceKey, seriesKey } from '../../lib/domain/event-key.ts';
import type { Coverage, Meeting, Sighting } from '../../lib/domain/meeting.ts';
import { rebuildMeetings } from '../../lib/domain/rebuild-meetings.ts';
import type { Instant } from '../../lib/domain/time.ts';
import { dayMs, minuteMs, type SampleClock } from './sample-clock.ts';
import { fateOf as sampleFateOf, type Fate } from './sample-fate.ts';
import { isInWeek, seriesPeople, type PlannedSeries } from './sample-plan.ts';

/** A planned meeting of one week, with its event id as the calendar would give it. */
export interface PlannedMeeting {
  series: PlannedSeries;
  week: number;
  eventId: string;
  occurrence: string;
  startAt: Instant;
  endAt: Instant;
  fate: Fate;
}

/** The one week of the past in which nobody looked at the calendar after Monday morning. */
const blindWeek = -3;

/** When the calendar is looked at in a week; nothing after `now`. */
function looksAt(clock: SampleClock, week: number): Instant[] {
  const last = clock.now - 10 * minuteMs;
  if (week > 0) return [last];
  const moments: [number, string][] =
    week === 0
      ? [1, 2, 3, 4, 5].flatMap((day): [number, string][] => [
          [day, '08:30'],
          [day, '17:00'],
        ])
      : week === blindWeek
        ? [[1, '08:30']]
        : [
            [1, '08:30'],
            [3, '12:00'],
            [5, '17:30'],
            // The Monday after: only then is the whole week over, and what never stood in it known to be missing.
            [8, '08:20'],
          ];
  const looks = moments.map((moment) => clock.at(week, ...moment)).filter((at) => at < last);
  return week === 0 ? [...looks, last] : looks;
}

/** All meetings that the plan makes of the weeks, those that never stood on the calendar too. */
export const plannedMeetings = (
  clock: SampleClock,
  plan: readonly PlannedSeries[],
  weeks: readonly number[],
  fateOf: (series: PlannedSeries, index: number, week: number) => Fate = sampleFateOf,
) =>
  weeks.flatMap((week) =>
    plan.flatMap((series, index): PlannedMeeting[] => {
      if (!isInWeek(series, week)) return [];
      const startAt = clock.at(week, series.dayOfWeek, series.time);
      const suffix = new Date(startAt).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
      const eventId = `${series.base}_${suffix}Z`;
      const endAt = startAt + series.minutes * minuteMs;
      return [
        {
          series,
          week,
          eventId,
          occurrence: occurrenceKey(eventId),
          startAt,
          endAt,
          fate: fateOf(series, index, week),
        },
      ];
    }),
  );

/** What was seen of them on `calendar`, and what follows from it. */
export function observe(
  clock: SampleClock,
  calendar: string,
  planned: readonly PlannedMeeting[],
  weeks: readonly number[],
): { sightings: Sighting[]; coverage: Coverage[]; meetings: Meeting[] } {
  const coverage = weeks.flatMap((week) =>
    looksAt(clock, week).map((at, index): Coverage => ({
      id: `coverage-${week}-${index}`,
      calendar,
      fromAt: clock.at(week, 1, '00:00'),
      untilAt: clock.at(week + 1, 1, '00:00'),
      firstSeenAt: at,
      lastSeenAt: at + minuteMs,
      source: 'grid',
    })),
  );
  const sightings = planned.flatMap((meeting) => sightingsOf(clock, calendar, meeting));
  const bySeries = new Map(planned.map((meeting) => [meeting.occurrence, meeting.series]));
  const meetings = rebuildMeetings(sightings, coverage, (sighting) => {
    const series = bySeries.get(sighting.occurrence);
    return (
      series && {
        kind: series.kind,
        personIds: seriesPeople(series),
        withTeam: series.with === undefined,
        isMixed: false,
        isRecurring: true,
        isOwnCalendar: sighting.calendar === calendar,
      }
    );
  });
  return { sightings, coverage, meetings };
}

function sightingsOf(clock: SampleClock, calendar: string, meeting: PlannedMeeting): Sighting[] {
  const { series, week, eventId, occurrence, startAt, endAt, fate } = meeting;
  const [first, ...later] = looksAt(clock, week);
  if (first === undefined || fate.calendar === 'absent') return [];
  const standing: Sighting = {
    id: `sighting-${occurrence}-0`,
    occurrence,
    series: seriesKey(eventId),
    calendar: fate.onlyOn ?? calendar,
    seenAt: first,
    source: 'grid',
    isStanding: true,
    startAt,
    endAt,
    title: series.title,
    response: 'accepted',
    declinedBy: [],
  };
  // The change is found by the looks of the day before the meeting's own, or of its own: not by Monday morning's.
  const changed = later.filter((at) => at > startAt - dayMs);
  if (fate.calendar === 'gone') {
    const missing = changed.slice(0, 2).map((seenAt, index): Sighting => {
      return { ...standing, id: `sighting-${occurrence}-${index + 1}`, seenAt, isStanding: false, stoodAt: first };
    });
    return [standing, ...missing];
  }
  const [movedAt] = changed;
  if (fate.movedTo === undefined || movedAt === undefined) return [standing];
  const [shift, dayOfWeek, time] = fate.movedTo;
  const newStartAt = clock.at(week + shift, dayOfWeek, time);
  const moved = { startAt: newStartAt, endAt: newStartAt + (endAt - startAt), seenAt: movedAt, stoodAt: first };
  return [standing, { ...standing, ...moved, id: `sighting-${occurrence}-1` }];
}
