import type { Meeting, Sighting } from '../../domain/meeting';
import type { Recognised } from './recognise';

/** Where a look was made. */
export type Source = Sighting['source'];

/** Of a longer title no more is kept, in characters. */
const longestTitle = 1_000;

/** What is kept of an event of a kind that stood there; undefined while its times are not known. */
export function sightingOf(
  event: Recognised,
  source: Source,
  seenAt: number,
  id: string,
  more: Pick<Sighting, 'isAutoMoved' | 'displacedBy'>,
): Sighting | undefined {
  const { facts, times, occurrence, series, declinedBy, isOwnCalendar, cancelledAt } = event;
  const { response } = facts;
  if (times === undefined) return undefined;
  return {
    id,
    occurrence,
    series,
    calendar: facts.calendar,
    seenAt,
    source,
    isStanding: event.isCancelled !== true,
    ...(event.isCancelled === true ? { isCancelled: true } : {}),
    // It stood until then. A stamp of the future is a server's wrong clock and says nothing.
    ...(event.isCancelled === true && cancelledAt !== undefined && cancelledAt <= seenAt
      ? { stoodAt: cancelledAt }
      : {}),
    startAt: times.startAt,
    endAt: times.endAt,
    ...(times.isAllDay ? { isAllDay: true } : {}),
    ...(facts.title === undefined ? {} : { title: facts.title.slice(0, longestTitle) }),
    ...more,
    // On a colleague's calendar it is the colleague's.
    ...(!isOwnCalendar || response === undefined || response === 'unknown' ? {} : { response }),
    ...(facts.guests === undefined ? {} : { declinedBy }),
  };
}

/** Reasons for which an event that was a meeting is none any more; "nothing says" may only mean "not shown here". */
const refuting: ReadonlySet<string> = new Set([
  'not-a-meeting',
  'you-chose',
  'external-guest',
  'only-me',
  'without-me',
]);

/**
 * Whether an event is no meeting any more. "Nothing says" counts when everyone is named or the words that decided are
 * gone. A colleague's calendar may show mine as "busy" and says nothing against it, unless the user does.
 */
export function isRefuted({ outcome, facts, isOwnCalendar }: Recognised, { calendar, title }: Meeting): boolean {
  if (outcome.outcome !== 'not-ours') return false;
  if (outcome.why.code === 'you-chose') return true;
  if (!isOwnCalendar && facts.calendar !== calendar) return false;
  const { guests, guestCount } = facts;
  const isComplete = guests !== undefined && guests.length >= (guestCount ?? 0);
  const isRenamed = facts.title !== undefined && title !== undefined && facts.title.slice(0, longestTitle) !== title;
  return refuting.has(outcome.why.code) || isComplete || isRenamed;
}
