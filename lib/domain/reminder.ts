import { addDays, isWorkingDay, localDayOf, startOfDay } from './day-range';
import { landingMs } from './meeting-scores';
import { findLoudAt, instantOf, type MinuteOfDay, type QuietHours } from './quiet-hours';
import type { Instant, LocalDay, Zone } from './time';

/** What the user wants to be reminded of. */
export interface ReminderSettings {
  /** The time of the morning digest; absent: none. */
  digestAt?: MinuteOfDay;
  /** How many minutes before a meeting that is not prepared; absent: never. */
  beforeMinutes?: number;
  /** Whether of a meeting that has not landed. */
  hasAfter: boolean;
  quiet: QuietHours;
  /** When the last of them was switched on: what was due before is not made up for. */
  sinceAt: Instant;
}

/** A fresh install reminds of nothing; the hours are those that are offered. */
export const freshReminders: ReminderSettings = {
  hasAfter: false,
  quiet: { from: 19 * 60, until: 8 * 60 },
  sinceAt: 0,
};

/** The digest that the first run offers. */
export const offeredDigestAt: MinuteOfDay = 8 * 60 + 30;

/** A meeting, as far as it may be reminded of: it stands, and nobody declined it. */
export interface RemindedMeeting {
  /** `occurrenceKey`. */
  occurrence: string;
  startAt: Instant;
  endAt: Instant;
  /** Something is on its agenda (`hasAgenda`). */
  isPrepared: boolean;
  /** It has landed, or the user said that it was not held. */
  isSettled: boolean;
}

/** One thing to say, once. */
export interface Reminder {
  /** `digest:<day>`, `before:<occurrence>:<day of start>`, `after:<occurrence>:<day of end>`. */
  id: string;
  type: 'digest' | 'before' | 'after';
  /** Absent for the digest. */
  occurrence?: string;
  /** It may be said in this span, and after it not at all. */
  fromAt: Instant;
  untilAt: Instant;
}

/** What decides about reminders. */
export interface ReminderFacts {
  now: Instant;
  /** The home zone. */
  zone: Zone;
  settings: ReminderSettings;
  /** Those that end from a day and a half ago and start up to a day and a half from now, at least. */
  meetings: readonly RemindedMeeting[];
  /** Days on which I am away. */
  isAway: (day: LocalDay) => boolean;
  /** `Reminder.id` of what was said already. */
  said: ReadonlySet<string>;
}

/** So long after its end a meeting may land by itself. */
const graceMs = 15 * 60_000;

/** What is to be said now, in order of time; what was said, is not due yet or is over is not among it. */
export const dueReminders = (facts: ReminderFacts): Reminder[] =>
  remindersOf(facts).filter(({ fromAt }) => fromAt <= facts.now && isLoud(facts, facts.now));

/** When something may be due next, as far as is known now; undefined for nothing in sight. */
export function findNextReminderAt(facts: ReminderFacts): Instant | undefined {
  const { now, zone, settings } = facts;
  const moments = remindersOf(facts)
    .map(({ fromAt, untilAt }) => ({ at: findLoudAt(Math.max(fromAt, now), settings.quiet, zone), untilAt }))
    .filter(({ at, untilAt }) => at > now && at < untilAt)
    .map(({ at }) => at);
  return moments.length === 0 ? undefined : Math.min(...moments);
}

const isLoud = ({ settings, zone }: ReminderFacts, at: Instant): boolean => findLoudAt(at, settings.quiet, zone) === at;

/** All that is not over and was not said, by start of its span. */
function remindersOf(facts: ReminderFacts): Reminder[] {
  const { now, settings, said } = facts;
  return [...digestsOf(facts), ...nudgesOf(facts)]
    .filter(({ id, fromAt, untilAt }) => untilAt > now && fromAt >= settings.sinceAt && !said.has(id))
    .toSorted((a, b) => a.fromAt - b.fromAt || (a.id < b.id ? -1 : 1));
}

/** Today's and tomorrow's; each until its day is over, so that a week's sleep leaves one. */
function digestsOf({ now, zone, settings, meetings, isAway }: ReminderFacts): Reminder[] {
  const { digestAt } = settings;
  if (digestAt === undefined) return [];
  const today = localDayOf(now, zone);
  return [today, addDays(today, 1)]
    .filter((day) => !isAway(day))
    .filter((day) => isWorkingDay(day) || meetings.some(({ startAt }) => localDayOf(startAt, zone) === day))
    .map((day) => ({
      id: `digest:${day}`,
      type: 'digest',
      fromAt: instantOf(day, digestAt, zone),
      untilAt: startOfDay(addDays(day, 1), zone),
    }));
}

/** Before the start of what is not prepared; after the end of what has not landed, while landing counts. */
function nudgesOf({ zone, settings: { beforeMinutes, hasAfter }, meetings, isAway }: ReminderFacts): Reminder[] {
  return meetings.flatMap(({ occurrence, startAt, endAt, isPrepared, isSettled }): Reminder[] => {
    const [startOn, endOn] = [localDayOf(startAt, zone), localDayOf(endAt, zone)];
    if (isAway(startOn)) return [];
    const before: Reminder = {
      id: `before:${occurrence}:${startOn}`,
      type: 'before',
      occurrence,
      fromAt: startAt - (beforeMinutes ?? 0) * 60_000,
      untilAt: startAt,
    };
    const after: Reminder = {
      id: `after:${occurrence}:${endOn}`,
      type: 'after',
      occurrence,
      fromAt: endAt + graceMs,
      untilAt: endAt + landingMs,
    };
    return [
      ...(beforeMinutes !== undefined && !isPrepared ? [before] : []),
      ...(hasAfter && !isSettled ? [after] : []),
    ];
  });
}
