import type { Instant, Zone } from '../domain/time';

/** A component in jCal (RFC 7265) as ical.js writes it. */
export type Jcal = [name: string, properties: unknown[][], components: Jcal[]];

/** How far changes of the clock are looked at: what a rule says has to hold so long. */
const years = 8;

/** A change of the clock: when, by the clock as it was, and both offsets. */
interface Change {
  local: Temporal.PlainDateTime;
  before: string;
  after: string;
  isLater: boolean;
}

function changesOf(zone: Zone, from: Instant): Change[] {
  const changes: Change[] = [];
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  const end = at.add({ years });
  while ((at = at.getTimeZoneTransition('next')) !== null && at.epochMilliseconds < end.epochMilliseconds) {
    const before = at.subtract({ nanoseconds: 1 });
    changes.push({
      local: before.toPlainDateTime().add({ nanoseconds: 1 }),
      before: before.offset,
      after: at.offset,
      isLater: at.offsetNanoseconds > before.offsetNanoseconds,
    });
  }
  return changes;
}

/** The yearly rule that all of these follow: the nth, or the last, of a weekday in a month. */
function findRule(changes: readonly Change[]): object | undefined {
  const [first] = changes;
  const each = (value: (local: Temporal.PlainDateTime) => number | string): boolean =>
    first !== undefined && changes.every(({ local }) => value(local) === value(first.local));
  if (first === undefined || changes.length < years) return undefined;
  if (
    !each(({ month }) => month) ||
    !each(({ dayOfWeek }) => dayOfWeek) ||
    !each((local) => local.toPlainTime().toString())
  ) {
    return undefined;
  }
  const nth = (local: Temporal.PlainDateTime) => Math.ceil(local.day / 7);
  const fromEnd = ({ day, daysInMonth }: Temporal.PlainDateTime) => Math.ceil((daysInMonth - day + 1) / 7);
  const place = each(fromEnd) && fromEnd(first.local) === 1 ? -1 : each(nth) ? nth(first.local) : undefined;
  if (place === undefined) return undefined;
  const weekday = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][first.local.dayOfWeek - 1] ?? 'MO';
  return { freq: 'YEARLY', bymonth: first.local.month, byday: `${place}${weekday}` };
}

function partOf(changes: readonly Change[]): Jcal[] {
  const name = changes[0]?.isLater === true ? 'daylight' : 'standard';
  const rule = findRule(changes);
  const shown = rule === undefined ? changes : changes.slice(0, 1);
  return shown.map(({ local, before, after }) => [
    name,
    [
      ['dtstart', {}, 'date-time', local.toString({ smallestUnit: 'second' })],
      ['tzoffsetfrom', {}, 'utc-offset', before],
      ['tzoffsetto', {}, 'utc-offset', after],
      ...(rule === undefined ? [] : [['rrule', {}, 'recur', rule]]),
    ],
    [],
  ]);
}

/**
 * A zone as calendar files say it (RFC 5545, 3.6.5), from an instant on: what holds then, and how the clock changes:
 * as a yearly rule where it follows one, else change by change for eight years.
 */
export function zoneComponent(zone: Zone, from: Instant): Jcal {
  const start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  const changes = changesOf(zone, from);
  const groups = Map.groupBy(changes, ({ before, after }) => `${before}${after}`);
  const first: Jcal = [
    'standard',
    [
      ['dtstart', {}, 'date-time', start.toPlainDateTime().toString({ smallestUnit: 'second' })],
      ['tzoffsetfrom', {}, 'utc-offset', start.offset],
      ['tzoffsetto', {}, 'utc-offset', start.offset],
    ],
    [],
  ];
  return ['vtimezone', [['tzid', {}, 'text', zone]], [first, ...[...groups.values()].flatMap(partOf)]];
}
