import type { EventFacts } from '../../domain/event';
import { baseSeries } from '../../domain/event-key';
import { outsideOf } from '../../domain/external';
import { findPersonOfGuest, isMe } from '../../domain/match-person';
import type { FeedEvent } from '../../feeds/feed-event';
import type { CoxswainDatabase } from '../../store/database';
import { listPeople } from '../../store/people';
import { learnSeries, seriesByIds, type SeriesLesson } from '../../store/series';
import { getSettings } from '../../store/settings';
import { ownRules } from './own-rules';
import { meOn, recogniseAs, type Recognised, type Surroundings } from './recognise';

/** The calendar that events were read from. */
export interface FeedCalendar {
  calendar: string;
  /** Absent: mine when its address is one of mine. */
  isMine?: boolean;
}

/** What recognising the events of a calendar file stands on. */
export async function surroundingsOfFeed(
  db: CoxswainDatabase,
  events: readonly FeedEvent[],
  now: number,
): Promise<Surroundings> {
  const ids = new Set(events.flatMap(({ series, occurrence }) => [series, baseSeries(series), occurrence]));
  const [settings, people, series, rules] = await Promise.all([
    getSettings(db),
    listPeople(db),
    seriesByIds(db, [...ids]),
    ownRules(db),
  ]);
  return { settings, people, series: new Map(series.map((row) => [row.id, row])), rules, now };
}

/** What a page would have said of this event. */
function factsOf(event: FeedEvent, { calendar, isMine }: FeedCalendar, { settings }: Surroundings): EventFacts {
  const me = isMine === false ? settings.me : meOn(settings, calendar);
  const mine = event.guests?.find((guest) => isMe(guest, me))?.response;
  return {
    eventId: event.occurrence,
    calendar,
    isAllDay: event.isAllDay,
    ...(event.title === undefined ? {} : { title: event.title }),
    ...(event.guests === undefined ? {} : { guests: event.guests, guestCount: event.guests.length }),
    ...(event.organiser === undefined ? {} : { organiser: event.organiser }),
    ...(mine === undefined ? {} : { response: mine }),
  };
}

/** Says what an event of a calendar file is for. */
export function recogniseFeedEvent(event: FeedEvent, of: FeedCalendar, around: Surroundings): Recognised {
  const { occurrence, series, isRecurring, isCancelled, changedAt, startAt, endAt, isAllDay } = event;
  const identity = {
    occurrence,
    series,
    isRecurring,
    times: { startAt, endAt, isAllDay },
    ...(isCancelled ? { isCancelled } : {}),
    ...(isCancelled && changedAt !== undefined ? { cancelledAt: changedAt } : {}),
    ...(of.isMine === undefined ? {} : { isMine: of.isMine }),
  };
  return recogniseAs(identity, factsOf(event, of, around), around);
}

const saidByGuests: ReadonlySet<string> = new Set(['only-me', 'without-me', 'external-guest']);

/**
 * Whether the guests of an event matter for looks at a page that does not show them: it is of a kind, may be, or would
 * be by its title alone. Of other events nothing is kept, not even who was there.
 */
function isWorthLearning(event: Recognised, around: Surroundings): boolean {
  const { outcome, facts } = event;
  if (outcome.outcome !== 'not-ours') return true;
  if (!saidByGuests.has(outcome.why.code)) return false;
  const { guests: _guests, guestCount: _count, organiser: _organiser, ...bare } = facts;
  return recogniseAs(event, bare, { ...around, series: new Map() }).outcome.outcome !== 'not-ours';
}

function lessonOf({ facts, isOwnCalendar }: Recognised, { settings, people }: Surroundings): SeriesLesson {
  const me = isOwnCalendar ? meOn(settings, facts.calendar) : settings.me;
  const isOutside = outsideOf([], people, me);
  const others = (facts.guests ?? []).filter((guest) => !isMe(guest, me));
  return {
    personIds: [...new Set(others.flatMap((guest) => findPersonOfGuest(guest, people)?.id ?? []))].toSorted(),
    guestCount: facts.guests?.length ?? 0,
    hasExternalGuest: others.some(({ address }) => address !== undefined && isOutside?.(address) === true),
  };
}

/**
 * Keeps who is in each series of some interest, so that a page without guests is read rightly. One lesson per series.
 * @returns The series of which it was news.
 */
export function learnFromFeed(
  db: CoxswainDatabase,
  events: readonly Recognised[],
  around: Surroundings,
): Promise<string[]> {
  const latest = new Map(
    events
      .filter(({ facts, isCancelled }) => facts.guests !== undefined && isCancelled !== true)
      .toSorted((a, b) => (a.times?.startAt ?? 0) - (b.times?.startAt ?? 0))
      .map((event) => [event.series, event]),
  );
  const lessons = [...latest].filter(([, event]) => isWorthLearning(event, around));
  return learnSeries(db, new Map(lessons.map(([series, event]) => [series, lessonOf(event, around)])), around.now);
}
