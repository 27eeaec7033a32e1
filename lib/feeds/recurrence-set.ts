import type { Instant } from '../domain/time';
import { expandRule, type Budget, type WallSpan } from './expand-rule';
import { propertiesOf, textOf, type JcalComponent } from './jcal';
import { readMoment, type Moment } from './read-moment';
import { readRule } from './rule';
import { dayMs, dayOfWall, readDuration, readFileTime, type FileDuration, type Wall } from './wall-time';
import type { FindClock } from './zones-of-part';

/** One instance of a series where the series puts it; `length` only when this one has its own. */
export interface Instance {
  wall: Wall;
  startAt: Instant;
  length?: FileDuration;
}

/** Where the instances of a series are looked for. */
export interface RecurrenceContext {
  findClock: FindClock;
  budget: Budget;
}

function wallsOfRules(
  event: JcalComponent,
  name: string,
  start: Moment,
  span: WallSpan,
  { budget }: RecurrenceContext,
): Wall[] {
  return propertiesOf(event, name).flatMap(({ values }) => {
    const rule = readRule(values[0]);
    return expandRule(rule, start.wall, span, { budget, lastWall: lastWallOf(rule.until, start) });
  });
}

/** UNTIL in the clock of the event. A day holds to its end: files that mean "before that day" name the day before. */
function lastWallOf(until: string | undefined, { clock, isDay }: Moment): Wall {
  if (until === undefined) return Infinity;
  const time = readFileTime(until);
  if (time.isDay) return time.wall + dayMs - 1;
  // An all-day series with an instant: calendars write midnight of the last day in UTC, or its end.
  return time.isUtc && !isDay ? clock.wallOf(time.wall) : time.wall;
}

/** Dates that a series has besides its rules. A period brings its own length. */
function extraInstances(event: JcalComponent, start: Moment, { findClock }: RecurrenceContext): Instance[] {
  return propertiesOf(event, 'rdate').flatMap((property) =>
    property.values.map((value): Instance => {
      if (!Array.isArray(value)) {
        const { at, wall, isDay } = readMoment(property, value, findClock);
        return start.isDay || isDay
          ? instanceAt(start, dayTime(wall, start))
          : { wall: start.clock.wallOf(at), startAt: at };
      }
      const from = readMoment(property, value[0], findClock);
      const end = textOf(value[1]);
      const length = end.startsWith('P')
        ? readDuration(end)
        : { days: 0, ms: Math.max(0, readMoment(property, end, findClock).at - from.at) };
      return { wall: start.clock.wallOf(from.at), startAt: from.at, length };
    }),
  );
}

const instanceAt = ({ clock }: Moment, wall: Wall): Instance => ({ wall, startAt: clock.instantOf(wall) });

/** A bare day in a series with times means that day at the time of the series. */
const dayTime = (wall: Wall, start: Moment): Wall => {
  const midnight = wall - (wall % dayMs);
  return start.isDay ? midnight : midnight + (start.wall % dayMs);
};

/** What EXDATE takes out: instants, and whole days. */
function exceptionsOf(event: JcalComponent, { findClock }: RecurrenceContext): { at: Set<Instant>; days: Set<string> } {
  const moments = propertiesOf(event, 'exdate').flatMap((property) =>
    property.values.map((value) => readMoment(property, value, findClock)),
  );
  return {
    at: new Set(moments.filter(({ isDay }) => !isDay).map(({ at }) => at)),
    days: new Set(moments.filter(({ isDay }) => isDay).map(({ wall }) => dayOfWall(wall))),
  };
}

/**
 * The instances of a series within a span of its clock, in order: its start, its rules and extra dates, less what is
 * taken out. Overrides (RECURRENCE-ID) are not looked at.
 * @throws RefusedEventError
 */
export function recurrenceSet(
  event: JcalComponent,
  start: Moment,
  span: WallSpan,
  context: RecurrenceContext,
): Instance[] {
  const instances = new Map<Wall, Instance>();
  const add = (instance: Instance) => {
    if (instance.wall >= span.from && instance.wall <= span.until) instances.set(instance.wall, instance);
  };
  add({ wall: start.wall, startAt: start.at });
  for (const wall of wallsOfRules(event, 'rrule', start, span, context)) add(instanceAt(start, wall));
  for (const instance of extraInstances(event, start, context)) add(instance);
  for (const wall of wallsOfRules(event, 'exrule', start, span, context)) instances.delete(wall);
  const gone = exceptionsOf(event, context);
  return [...instances.values()]
    .filter(({ wall, startAt }) => !gone.at.has(startAt) && !gone.days.has(dayOfWall(wall)))
    .toSorted((a, b) => a.wall - b.wall);
}
