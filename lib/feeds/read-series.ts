import type { TimeSpan } from '../domain/day-range';
import type { Instant } from '../domain/time';
import type { FeedEvent } from './feed-event';
import { findProperty, type JcalComponent } from './jcal';
import { occurrenceOf, type EventDetails, type OverrideOf } from './read-event';
import { endOf, type Moment, type Standing } from './read-moment';
import { recurrenceSet, type Instance, type RecurrenceContext } from './recurrence-set';
import { dayMs, dayOfWall } from './wall-time';

/** One VEVENT, read: a single event, a series, or an override of one instance. */
export interface EventSource {
  uid: string;
  component: JcalComponent;
  details: EventDetails;
  standing: Standing;
  overrideOf?: OverrideOf;
}

/** All that a file says of one UID. */
export interface SeriesSources {
  master?: EventSource;
  /** By `occurrenceOf`. */
  overrides: Map<string, EventSource>;
  /** Overrides that could not be read: of these instances nothing is claimed. */
  unreadable: Set<string>;
}

/** What is asked of a file. */
export interface ReadingSpan extends TimeSpan {
  /** Occurrences that are known to stand in the span: they are wanted wherever they went. */
  known: ReadonlySet<string>;
}

const isRecurring = ({ component }: EventSource): boolean =>
  findProperty(component, 'rrule') !== undefined || findProperty(component, 'rdate') !== undefined;

/** An event, and where its series had put it. */
interface Placed {
  event: FeedEvent;
  originalAt: Instant;
}

/** The events of one UID that touch the span, and those that left it. @throws RefusedEventError */
export function readSeries(sources: SeriesSources, span: ReadingSpan, context: RecurrenceContext): FeedEvent[] {
  const used = new Set<EventSource>();
  const placed = eventsOf(sources, span, context, used);
  for (const [occurrence, source] of sources.overrides) {
    if (used.has(source)) continue;
    const { wall, at } = source.standing.start;
    placed.push({ event: eventAt(source, occurrence, wall), originalAt: source.overrideOf?.moment.at ?? at });
  }
  return placed.filter((one) => isWanted(one, span)).map(({ event }) => event);
}

const isIn = (at: Instant, { fromAt, untilAt }: TimeSpan): boolean => fromAt <= at && at < untilAt;

const isWanted = ({ event: { startAt, endAt, occurrence }, originalAt }: Placed, span: ReadingSpan): boolean =>
  (startAt < span.untilAt && endAt > span.fromAt) ||
  isIn(startAt, span) ||
  isIn(originalAt, span) ||
  span.known.has(occurrence);

/** @param used Takes the overrides that stand in for an instance. */
function eventsOf(
  sources: SeriesSources,
  span: ReadingSpan,
  context: RecurrenceContext,
  used: Set<EventSource>,
): Placed[] {
  const { master, unreadable } = sources;
  if (master === undefined) return [];
  const { start, length } = master.standing;
  if (!isRecurring(master)) {
    return [{ event: eventAt(master, occurrenceOf(master.uid), start.wall), originalAt: start.at }];
  }
  const reach = dayMs + length.days * dayMs + length.ms;
  const walls = { from: start.clock.wallOf(span.fromAt) - reach, until: start.clock.wallOf(span.untilAt) + dayMs };
  const changes = [...sources.overrides.values()]
    .filter(({ overrideOf }) => overrideOf?.isFromHereOn === true)
    .toSorted((a, b) => (a.overrideOf?.moment.at ?? 0) - (b.overrideOf?.moment.at ?? 0));
  return recurrenceSet(master.component, start, walls, context).flatMap((instance): Placed[] => {
    const originalAt = instance.startAt;
    const [occurrence, byDay] = occurrencesOf(master.uid, start, instance);
    if (unreadable.has(occurrence) || unreadable.has(byDay)) return [];
    const override = sources.overrides.get(occurrence) ?? sources.overrides.get(byDay);
    if (override !== undefined) {
      used.add(override);
      const event = eventAt(override, occurrence, override.standing.start.wall);
      // A cancelled instance is often written bare: what it leaves out is as in its series, but when it changed.
      const { changedAt: _ofSeries, ...details } = master.details;
      return [{ event: event.isCancelled ? { ...details, ...event } : event, originalAt }];
    }
    const change = changes.findLast(({ overrideOf }) => (overrideOf?.moment.at ?? Infinity) <= originalAt);
    const event =
      change === undefined ? instanceOf(master, occurrence, instance) : changedInstance(change, occurrence, instance);
    return [{ event, originalAt }];
  });
}

/** The key of an instance, and the key that an override by day alone would have. */
const occurrencesOf = (uid: string, { isDay }: Moment, { wall, startAt }: Instance): [string, string] => [
  occurrenceOf(uid, { wall, at: startAt, isDay }),
  `${uid}#${dayOfWall(wall)}`,
];

function instanceOf(master: EventSource, occurrence: string, { wall, length }: Instance): FeedEvent {
  const event = eventAt(master, occurrence, wall);
  return length === undefined ? event : { ...event, endAt: endOf(master.standing.start, wall, length) };
}

/** An instance after "this and following" was changed: moved as far on the clock as the one that was changed. */
function changedInstance(change: EventSource, occurrence: string, { startAt }: Instance): FeedEvent {
  const { clock, wall } = change.standing.start;
  const shift = wall - clock.wallOf(change.overrideOf?.moment.at ?? 0);
  return { ...eventAt(change, occurrence, clock.wallOf(startAt) + shift), isRecurring: true };
}

function eventAt(source: EventSource, occurrence: string, wall: number): FeedEvent {
  const { start, length } = source.standing;
  return {
    occurrence,
    series: source.uid,
    isRecurring: source.overrideOf !== undefined || isRecurring(source),
    startAt: start.clock.instantOf(wall),
    endAt: endOf(start, wall, length),
    isAllDay: start.isDay,
    ...source.details,
  };
}
