import { spanOfDays, workingDaysOf, type DayRange, type TimeSpan } from './day-range';
import type { Coverage, Meeting } from './meeting';
import type { Instant, Zone } from './time';

/** Whether a complete look at this span of this calendar must have shown a meeting where it was last known to stand. */
export const mustShow = (coverage: Coverage, meeting: Pick<Meeting, 'calendar' | 'startAt' | 'endAt'>): boolean =>
  coverage.isPartial !== true &&
  coverage.calendar === meeting.calendar &&
  coverage.fromAt <= meeting.startAt &&
  meeting.endAt <= coverage.untilAt;

/**
 * The look as it may be believed: partial where a page shows nothing at all of a calendar on which meetings must stand.
 * That calendar is switched off in the list, or still loading; a week from which everything was taken away looks the
 * same, and is then not observed rather than cancelled. A calendar's file says itself that it is whole.
 * @param standing Meetings as they are known.
 * @param shown Calendars of which anything stood there.
 */
export function asBelievable(look: Coverage, standing: readonly Meeting[], shown: ReadonlySet<string>): Coverage {
  if (look.source === 'feed' || shown.has(look.calendar)) return look;
  const isBlank = standing.some(
    (meeting) => meeting.isStanding && meeting.response !== 'declined' && mustShow(look, meeting),
  );
  return isBlank ? { ...look, isPartial: true } : look;
}

/**
 * A sitting with one more look in it, when they may be kept as one row; undefined when the look needs a row of its own:
 * another calendar, span, source or completeness, or more than `gapMs` after the last look.
 */
export function findJoined(sitting: Coverage, look: Coverage, gapMs: number): Coverage | undefined {
  const isSame =
    sitting.calendar === look.calendar &&
    sitting.source === look.source &&
    sitting.fromAt === look.fromAt &&
    sitting.untilAt === look.untilAt &&
    (sitting.isPartial ?? false) === (look.isPartial ?? false);
  const isNear = look.firstSeenAt >= sitting.lastSeenAt && look.firstSeenAt - sitting.lastSeenAt <= gapMs;
  return isSame && isNear ? { ...sitting, lastSeenAt: look.lastSeenAt } : undefined;
}

/** What was looked at of my calendars, ready for questions. Made by `seenOf`. */
export interface Seen {
  /** Per calendar, merged and in order: what looks proved, which is only what lay before each look. */
  past: TimeSpan[][];
  /** Per calendar, merged and in order: all that was shown since `freshFromAt`, the days to come too. */
  shown: TimeSpan[][];
  /** Each complete look: its span and its last moment. */
  looks: { fromAt: Instant; untilAt: Instant; lastSeenAt: Instant }[];
}

/**
 * What coverage proves about absence. Partial rows prove none and are left out.
 * @param calendars My own calendars' addresses; empty: any calendar's coverage counts, as no other is known.
 * @param freshFromAt Looks before this instant say nothing of what is still to come.
 */
export function seenOf(coverage: readonly Coverage[], calendars: readonly string[], freshFromAt: Instant): Seen {
  const rows = coverage.filter(
    (row) => row.isPartial !== true && (calendars.length === 0 || calendars.includes(row.calendar)),
  );
  const groups = [...Map.groupBy(rows, (row) => row.calendar).values()];
  return {
    past: groups.map((group) =>
      merged(group.map((row) => ({ fromAt: row.fromAt, untilAt: Math.min(row.untilAt, row.lastSeenAt) }))),
    ),
    shown: groups.map((group) => merged(group.filter((row) => row.lastSeenAt >= freshFromAt))),
    looks: rows.map(({ fromAt, untilAt, lastSeenAt }) => ({ fromAt, untilAt, lastSeenAt })),
  };
}

/**
 * Whether each working day of a range is covered, on one of the calendars. Weekends are not asked for: many calendars
 * hide them, and nothing is promised there.
 */
export function areDaysSeen(spans: readonly TimeSpan[][], range: DayRange, zone: Zone): boolean {
  const days = workingDaysOf(range).map((day) => spanOfDays({ from: day, until: day }, zone));
  return (
    days.length > 0 &&
    spans.some((calendar) =>
      days.every((day) => calendar.some((span) => span.fromAt <= day.fromAt && day.untilAt <= span.untilAt)),
    )
  );
}

/** The last look at any part of a span of time, made before it ended. */
export function findLastLook({ looks }: Seen, { fromAt, untilAt }: TimeSpan): Instant | undefined {
  const instants = looks
    .filter((look) => look.fromAt < untilAt && fromAt < look.untilAt)
    .map((look) => Math.min(look.lastSeenAt, untilAt));
  return instants.length === 0 ? undefined : Math.max(...instants);
}

/** Overlapping and touching spans made one, in order. Empty spans fall out. */
function merged(spans: readonly TimeSpan[]): TimeSpan[] {
  const result: TimeSpan[] = [];
  for (const { fromAt, untilAt } of spans.toSorted((a, b) => a.fromAt - b.fromAt)) {
    const last = result.at(-1);
    if (untilAt <= fromAt) continue;
    if (last !== undefined && fromAt <= last.untilAt) last.untilAt = Math.max(last.untilAt, untilAt);
    else result.push({ fromAt, untilAt });
  }
  return result;
}
