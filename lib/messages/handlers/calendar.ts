import type { Brief } from '../../domain/brief';
import { spanOfDays } from '../../domain/day-range';
import type { EventFacts, SpanFacts } from '../../domain/event';
import { occurrenceKey, seriesKey } from '../../domain/event-key';
import { outsideOf } from '../../domain/external';
import { findPersonOfGuest, isMe } from '../../domain/match-person';
import type { Coverage } from '../../domain/meeting';
import { listPeople } from '../../store/people';
import { learnSeries, seriesByIds } from '../../store/series';
import { getSettings, saveSettings } from '../../store/settings';
import { askBrief, notOursBrief } from './event-briefs';
import type { HandlerContext } from './edit-context';
import { meetingBrief } from './meeting-brief';
import { homeZone } from './reader';
import { meOn, recognise, type Recognised, type Surroundings } from './recognise';
import { recordLook } from './record-look';

/** How many briefs one screen is given ahead. */
const mostBriefs = 60;

async function surroundingsOf({ db, now }: HandlerContext, events: readonly EventFacts[]): Promise<Surroundings> {
  const ids = [...new Set(events.flatMap(({ eventId }) => [seriesKey(eventId), occurrenceKey(eventId)]))];
  const [settings, people, series] = await Promise.all([getSettings(db), listPeople(db), seriesByIds(db, ids)]);
  return { settings, people, series: new Map(series.map((row) => [row.id, row])), now: now() };
}

/** A span of the calendar was looked at: kept as sightings and coverage, answered with briefs, the nearest first. */
export async function seeSpan(context: HandlerContext, facts: SpanFacts): Promise<Brief[]> {
  const around = await surroundingsOf(context, facts.events);
  const { settings, now } = around;
  if (facts.account !== undefined && settings.me.addresses.length === 0) {
    await saveSettings(context.db, { me: { addresses: [facts.account] } }, now);
    return seeSpan(context, facts);
  }
  const zone = facts.zone ?? homeZone(settings);
  const span = spanOfDays(facts, zone);
  const coverage = facts.calendars.map(
    (calendar): Coverage => ({
      id: context.newId(),
      calendar,
      ...span,
      firstSeenAt: now,
      lastSeenAt: now,
      source: 'grid',
      ...(facts.unreadCount > 0 ? { isPartial: true } : {}),
    }),
  );
  const events = facts.events.map((event) => recognise(facts.zone === undefined ? event : { zone: facts.zone, ...event }, around));
  const meetings = await recordLook(context, events, coverage, 'grid', now);
  const ours = events
    .filter((event) => event.bits !== undefined && event.times !== undefined && meetings.has(event.occurrence))
    .toSorted((one, other) => Math.abs((one.times?.startAt ?? 0) - now) - Math.abs((other.times?.startAt ?? 0) - now));
  return Promise.all(ours.slice(0, mostBriefs).map((event) => meetingBrief(context, event, meetings.get(event.occurrence), around)));
}

/** What a dialog says of the people serves all instances of the series. */
async function learn({ db }: HandlerContext, event: Recognised, { settings, people, now }: Surroundings): Promise<void> {
  const { guests } = event.facts;
  if (guests === undefined || guests.length === 0) return;
  const me = meOn(settings, event.facts.calendar);
  const isOutside = outsideOf([], people, me);
  const others = guests.filter((guest) => !isMe(guest, me));
  await learnSeries(
    db,
    event.series,
    {
      personIds: [...new Set(others.flatMap((guest) => findPersonOfGuest(guest, people)?.id ?? []))].sort(),
      guestCount: event.facts.guestCount ?? guests.length,
      hasExternalGuest: others.some(({ address }) => address !== undefined && isOutside?.(address) === true),
    },
    now,
  );
}

/** An event was opened: what it says is kept, and a brief answers, or a question, or a small way to say it is ours. */
export async function openEvent(context: HandlerContext, facts: EventFacts, surface: string): Promise<Brief> {
  const around = await surroundingsOf(context, [facts]);
  const event = recognise(facts, around);
  await learn(context, event, around);
  const meetings = await recordLook(context, [event], [], surface === 'edit' ? 'edit' : 'dialog', around.now);
  const meeting = meetings.get(event.occurrence);
  if (event.bits !== undefined || (meeting !== undefined && event.outcome.outcome !== 'not-ours')) {
    return meetingBrief(context, event, meeting, around);
  }
  return event.outcome.outcome === 'ask' ? askBrief(event, around) : notOursBrief(event, around);
}
