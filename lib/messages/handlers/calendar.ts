import type { BlockState, Brief } from '../../domain/brief';
import { spanOfDays } from '../../domain/day-range';
import type { EventFacts, SpanFacts } from '../../domain/event';
import { baseSeries, occurrenceKey, seriesKey } from '../../domain/event-key';
import { outsideOf } from '../../domain/external';
import { findPersonOfGuest, isMe } from '../../domain/match-person';
import type { Coverage, Meeting } from '../../domain/meeting';
import type { Me } from '../../domain/person';
import { rhythmKey, rhythmOf } from '../../domain/rhythm';
import { meetingsByIds } from '../../store/meetings';
import { listPeople } from '../../store/people';
import { readAtOnce } from '../../store/read-at-once';
import { learnSeries, seriesByIds, type SeriesLesson } from '../../store/series';
import { getSettings, saveFirstAddress } from '../../store/settings';
import { write } from '../../store/write';
import { reportError } from '../report-error';
import { askBrief, notOursBrief } from './event-briefs';
import type { HandlerContext } from './edit-context';
import { withDeals } from './deals-seen';
import { meetingBrief } from './meeting-brief';
import { ownRules } from './own-rules';
import { takeInBlock } from './agenda-block';
import { subjectOf } from './meeting-subject';
import { homeZone } from './reader';
import { noteReading } from './note-reading';
import { meOn, recognise, type Recognised, type Surroundings } from './recognise';
import type { Source } from './event-sighting';
import { recordLook } from './record-look';
import { rejudgeSeries } from './rejudge-series';
import { unlessReadOnly } from './unless-read-only';

/** How many briefs one screen is given ahead. */
const mostBriefs = 60;

const keysOf = (eventId: string): string[] => {
  const series = seriesKey(eventId);
  return [series, baseSeries(series), occurrenceKey(eventId)];
};

async function surroundingsOf({ db, now }: HandlerContext, events: readonly EventFacts[]): Promise<Surroundings> {
  const ids = [...new Set(events.flatMap(({ eventId }) => keysOf(eventId)))];
  const [settings, people, series, rules] = await readAtOnce(
    db,
    () => Promise.all([getSettings(db), listPeople(db), seriesByIds(db, ids), ownRules(db)]),
    [db.settings, db.people, db.series, db.titleRules],
  );
  return { settings, people, series: new Map(series.map((row) => [row.id, row])), rules, now: now() };
}

/**
 * Another account of the same browser may be shown a calendar of mine in part: what is private, or only that I am busy.
 * A page that does not name its account is taken for mine.
 */
const isThroughOthersEyes = (calendar: string, account: string | undefined, me: Me): boolean =>
  account?.includes('@') === true && me.addresses.includes(calendar) && !me.addresses.includes(account);

/** A span of the calendar was looked at: kept as sightings and coverage, answered with briefs, the nearest first. */
export async function seeSpan(context: HandlerContext, facts: SpanFacts): Promise<Brief[]> {
  const { db, newId } = context;
  const around = await surroundingsOf(context, facts.events);
  const { now } = around;
  if (facts.account?.includes('@') === true && around.settings.me.addresses.length === 0) {
    const { account } = facts;
    around.settings = await unlessReadOnly(saveFirstAddress(db, account, now), () => ({
      ...around.settings,
      me: { ...around.settings.me, addresses: [account] },
    }));
  }
  const { settings } = around;
  await unlessReadOnly(noteReading(context, facts.reading), () => undefined);
  const span = spanOfDays(facts, facts.zone ?? homeZone(settings));
  const coverage = [...new Set(facts.calendars)].map((calendar): Coverage => ({
    id: newId(),
    calendar,
    ...span,
    firstSeenAt: now,
    lastSeenAt: now,
    source: 'grid',
    ...(facts.unreadCount > 0 || isThroughOthersEyes(calendar, facts.account, settings.me) ? { isPartial: true } : {}),
  }));
  const events = onePerOccurrence(
    facts.events.map((event) => recognise(facts.zone === undefined ? event : { zone: facts.zone, ...event }, around)),
  );
  const meetings = await keptOrKnown(context, events, recordLook(context, events, coverage, 'grid', now));
  const distance = ({ times }: Recognised) => Math.abs((times?.startAt ?? 0) - now);
  const ours = events
    .filter((event) => event.times !== undefined && meetings.has(event.occurrence))
    .toSorted((one, other) => distance(one) - distance(other));
  return Promise.all(
    ours.slice(0, mostBriefs).map((event) => meetingBrief(context, event, meetings.get(event.occurrence), around)),
  );
}

/**
 * One meeting that stands on my calendar and on a colleague's overlaid one is one meeting: as mine says it, since theirs
 * may show it as "busy" and with their answer.
 */
function onePerOccurrence(events: readonly Recognised[]): Recognised[] {
  const found = new Map<string, Recognised>();
  for (const event of events) {
    if (event.isOwnCalendar || !found.has(event.occurrence)) found.set(event.occurrence, event);
  }
  return [...found.values()];
}

/** What `recordLook` gives, or the meetings as they are known where nothing can be written. */
const keptOrKnown = (
  { db }: HandlerContext,
  events: readonly Recognised[],
  kept: Promise<Map<string, Meeting>>,
): Promise<Map<string, Meeting>> =>
  unlessReadOnly(kept, async () => {
    const known = await meetingsByIds(
      db,
      events.map(({ occurrence }) => occurrence),
    );
    return new Map(known.map((meeting) => [meeting.id, meeting]));
  });

/** Reasons for which an event is none of ours, so that nothing of it is kept, not even who was there. */
const isNobodysBusiness = ({ outcome }: Recognised): boolean =>
  outcome.outcome === 'not-ours' &&
  ['not-a-meeting', 'only-me', 'without-me', 'nothing-says'].includes(outcome.why.code);

/** What a dialog says of the people, which serves all instances of the series. */
function lessonOf(event: Recognised, { settings, people, series }: Surroundings): SeriesLesson | undefined {
  const { guests } = event.facts;
  if (guests === undefined || guests.length === 0) return undefined;
  if (isNobodysBusiness(event) && !series.has(event.series)) return undefined;
  const me = meOn(settings, event.facts.calendar);
  const isOutside = outsideOf([], people, me);
  const others = guests.filter((guest) => !isMe(guest, me));
  return {
    personIds: [...new Set(others.flatMap((guest) => findPersonOfGuest(guest, people)?.id ?? []))].toSorted(),
    guestCount: event.facts.guestCount ?? guests.length,
    hasExternalGuest: others.some(({ address }) => address !== undefined && isOutside?.(address) === true),
    ...(event.facts.description === undefined ? {} : { isToolKept: event.isToolKept }),
  };
}

/** Keeps what a dialog showed, and who is in its series: all or nothing. */
const keepOpened = (context: HandlerContext, event: Recognised, source: Source, around: Surroundings) => {
  const { db } = context;
  const lesson = lessonOf(event, around);
  return write(db, [db.sightings, db.coverage, db.meetings, db.tombstones, db.series], async () => {
    const lessons = new Map(lesson === undefined ? [] : [[event.series, lesson]]);
    const news = await learnSeries(db, lessons, around.now);
    if (news.length > 0) await rejudgeSeries(db, news, around);
    return recordLook(context, [event], [], source, around.now);
  });
};

/** What the description brings is taken in; said are a block that cannot be read, and an editor that one may be put into. */
async function readDescription(
  context: HandlerContext,
  event: Recognised,
  meeting: Meeting | undefined,
  { settings }: Surroundings,
): Promise<BlockState | undefined> {
  const {
    description = '',
    isDescriptionInEditor: mayWrite = false,
    guests = [],
    guestCount = guests.length,
  } = event.facts;
  const subject = subjectOf(event, meeting);
  const described = { ...subject, rhythm: rhythmKey(rhythmOf(subject)) };
  // A text that anyone may have written must not cost the meeting its panel.
  const state = await takeInBlock(context, described, description, mayWrite).catch((error: unknown) => {
    reportError('block', error);
    return 'unreadable' as const;
  });
  if (!mayWrite && state !== 'unreadable') return undefined;
  const me = meOn(settings, event.facts.calendar);
  const isAmong = guests.some((guest) => isMe(guest, me));
  return { state, mayWrite, guestCount: Math.max(0, guestCount - (isAmong ? 1 : 0)) };
}

/** An event was opened: what it says is kept, and a brief answers, or a question, or a small way to say it is ours. */
export async function openEvent(context: HandlerContext, facts: EventFacts, surface: string): Promise<Brief> {
  const around = await surroundingsOf(context, [facts]);
  const event = recognise(facts, around);
  const kept = keepOpened(context, event, surface === 'edit' ? 'edit' : 'dialog', around);
  const meetings = await keptOrKnown(context, [event], kept);
  const meeting = meetings.get(event.occurrence);
  // A meeting that is known stays one where this page says less than an earlier one did.
  if (event.bits !== undefined || meeting !== undefined) {
    const block = await readDescription(context, event, meeting, around);
    const brief = await withDeals(context, await meetingBrief(context, event, meeting, around), around);
    return block === undefined ? brief : { ...brief, block };
  }
  return event.outcome.outcome === 'ask' ? askBrief(event, around) : notOursBrief(event, around);
}
