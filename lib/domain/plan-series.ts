import type { Commitment } from './cadence';
import { addDays } from './day-range';
import type { MeetingKind } from './meeting-kind';
import { periodOf, type CalendarRule } from './period';
import type { Person } from './person';
import type { LocalDay } from './time';
import { freeTimes, type Place } from './free-times';
import { membersOf, overridesOf } from './with-whom';

/** A series that stands for a line of the cadence, with one person or the team. */
export interface PlannedSeries {
  /** The same at each planning: `<line>/<person or team>/<n>`. */
  id: string;
  kind: MeetingKind;
  /** Absent: the team. */
  personId?: string;
  minutes: number;
  outcome?: string;
  /** The first meeting's day, and its wall-clock time `HH:MM` in the home zone. */
  firstOn: LocalDay;
  at: string;
  repeat: SeriesRepeat;
  /** The last day on which a meeting may stand. */
  untilOn?: LocalDay;
  /** Day or time was chosen here, as the line says none. */
  isProposed: boolean;
}

/** Every so many weeks on the weekday of the first, or months on its weekday: the nth of the month, -1 the last. */
export type SeriesRepeat =
  | { unit: 'week'; every: number }
  | { unit: 'month'; every: number; nth: number; weekday: number };

/**
 * The series of lines from a day on: one for each slot that a period has, each inside its period for ever. Where a line
 * has no wish, days and times are spread over the working week so that none stands on another.
 * @param lines Those that hold.
 */
export function planSeries(
  lines: readonly Commitment[],
  people: readonly Person[],
  { from, ...rule }: CalendarRule & { from: LocalDay },
): PlannedSeries[] {
  const wanted = lines.flatMap((line) =>
    membersOf(line.with, people)
      .filter((person) => person === null || overridesOf(line, person, lines).length === 0)
      .flatMap((person) => Array.from({ length: line.frequency.times }, (_, index) => ({ line, person, index }))),
  );
  // Wishes first: what has none goes where there is room.
  const places = freeTimes();
  const inOrder = wanted.toSorted((one, other) => wishesOf(other.line) - wishesOf(one.line));
  const placed = new Map(
    inOrder.map(
      (one) => [one, places.take({ ...one.line.preferred, ...laterWeekday(one) }, one.line.minutes)] as const,
    ),
  );
  return wanted.flatMap((one) => {
    const { line, person, index } = one;
    const place = placed.get(one);
    if (place === undefined) return [];
    return {
      id: `${line.id}/${person?.id ?? 'team'}/${index}`,
      kind: line.kind,
      ...(person === null ? {} : { personId: person.id }),
      minutes: line.minutes,
      ...(line.outcome === undefined ? {} : { outcome: line.outcome }),
      at: place.at,
      ...firstOf(line, index, place, from, rule),
      ...(line.validUntil === undefined ? {} : { untilOn: line.validUntil }),
      isProposed: wishesOf(line) < 2 || index > 0,
    };
  });
}

const wishesOf = ({ preferred }: Commitment): number =>
  Number(preferred?.weekday !== undefined) + Number(preferred?.at !== undefined);

/** The wish is for the first of several slots in a week; the next ones stand apart from it. */
function laterWeekday({ line, index }: { line: Commitment; index: number }): { weekday?: number } {
  const { times, every, unit } = line.frequency;
  const wish = line.preferred?.weekday;
  if (index === 0 || wish === undefined || unit !== 'week' || times <= every) return {};
  return { weekday: ((Math.min(wish, 5) - 1 + Math.round((index * 5 * every) / times)) % 5) + 1 };
}

/** The nth weekday of those that lie from a day on; counted from 0. */
function weekdayAfter(day: LocalDay, weekday: number, nth: number): LocalDay {
  const date = Temporal.PlainDate.from(day);
  return date.add({ days: ((weekday - date.dayOfWeek + 7) % 7) + 7 * nth }).toString();
}

function firstOf(
  { frequency, preferred, validFrom }: Commitment,
  index: number,
  { weekday }: Place,
  from: LocalDay,
  rule: CalendarRule,
): Pick<PlannedSeries, 'firstOn' | 'repeat'> {
  const { times, every, unit } = frequency;
  const earliest = validFrom > from ? validFrom : from;
  const wish = (preferred?.week ?? 1) - 1;
  const dayIn = (period: { from: LocalDay; until: LocalDay }): LocalDay => {
    if (unit === 'week') {
      const later = Math.floor((index * every) / times);
      return weekdayAfter(period.from, weekday, Math.min(every - 1, later + (index === 0 ? wish : 0)));
    }
    const months = (unit === 'quarter' ? 3 : 1) * every;
    const apart = (index * months) / times;
    const start = Temporal.PlainDate.from(period.from)
      .add({ months: Math.floor(apart) })
      .toString();
    const day = weekdayAfter(start, weekday, Math.floor((apart % 1) * 4) + wish);
    // The last such weekday, where the period has no more.
    return day <= period.until ? day : weekdayAfter(addDays(period.until, -6), weekday, 0);
  };
  let period = periodOf(frequency, earliest, { ...rule, anchorOn: validFrom });
  let firstOn = dayIn(period);
  while (firstOn < earliest) {
    period = periodOf(frequency, addDays(period.until, 1), { ...rule, anchorOn: validFrom });
    firstOn = dayIn(period);
  }
  if (unit === 'week') return { firstOn, repeat: { unit, every } };
  const { day } = Temporal.PlainDate.from(firstOn);
  const nth = Math.ceil(day / 7);
  return {
    firstOn,
    repeat: { unit: 'month', every: (unit === 'quarter' ? 3 : 1) * every, nth: nth > 4 ? -1 : nth, weekday },
  };
}
