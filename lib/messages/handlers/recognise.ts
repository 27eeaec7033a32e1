import { classify, type Classification } from '../../domain/classify';
import { localDayOf } from '../../domain/day-range';
import type { EventFacts, Guest } from '../../domain/event';
import { baseSeries, isInstanceId, occurrenceKey, seriesKey } from '../../domain/event-key';
import { eventTimes, type EventTimes } from '../../domain/event-times';
import type { MeetingBits } from '../../domain/derive-meeting';
import { isResource, outsideOf } from '../../domain/external';
import { activePeople, findPersonOfGuest, isMe } from '../../domain/match-person';
import type { KindRule } from '../../domain/kind-words/kind-rule';
import type { Displacer, Series } from '../../domain/meeting';
import type { Me, Person } from '../../domain/person';
import { isToolKept } from '../../domain/scheduling-tool';
import type { Settings } from '../../domain/settings';
import type { Instant, Zone } from '../../domain/time';
import { homeZone } from './reader';

/** What recognition stands on: read once for all events of a page. */
export interface Surroundings {
  settings: Settings;
  people: Person[];
  /** Series and single occurrences that we know something of, by id. */
  series: ReadonlyMap<string, Series>;
  /** What words of titles say. */
  rules: readonly KindRule[];
  now: Instant;
}

/** An event with what we make of it. */
export interface Recognised {
  facts: EventFacts;
  occurrence: string;
  series: string;
  isRecurring: boolean;
  /** Seen on a calendar of mine: its response is mine, and its looks tell whether it stands. */
  isOwnCalendar: boolean;
  times: EventTimes | undefined;
  outcome: Classification;
  /** For a kind: what a meeting is derived with. */
  bits: MeetingBits | undefined;
  declinedBy: string[];
  /** Who is in it, from inside or outside. */
  side: Displacer;
  /** A scheduling tool keeps it. */
  isToolKept: boolean;
  /** The calendar itself says that it is cancelled. */
  isCancelled?: boolean;
  /** And since when, where it says so. */
  cancelledAt?: Instant;
}

/** Which event it is and when, however that was told: by a page's event id, or by a calendar file. */
export type Identity = Pick<
  Recognised,
  'occurrence' | 'series' | 'isRecurring' | 'times' | 'isCancelled' | 'cancelledAt'
> & {
  /** Whether the calendar is mine; absent: when its address is one of mine. */
  isMine?: boolean;
};

/** On a fresh install the calendar's own address stands for the user's; that of a shared calendar is nobody's. */
export function meOn({ me }: Settings, calendar: string): Me {
  return me.addresses.length > 0 || !calendar.includes('@') || isResource(calendar)
    ? me
    : { ...me, addresses: [calendar] };
}

/** Guests learned for the series stand in where this page shows none; an address that is nobody's marks outsiders. */
function guestsOf(
  facts: EventFacts,
  me: Me,
  people: readonly Person[],
  lesson: Series | undefined,
): Guest[] | undefined {
  if (facts.guests !== undefined) return facts.guests;
  if (lesson?.personIds === undefined) return undefined;
  const addresses = lesson.personIds.flatMap((id) => people.find((person) => person.id === id)?.addresses[0] ?? []);
  const outsiders = lesson.hasExternalGuest === true ? ['someone@outside.invalid'] : [];
  return [...me.addresses.slice(0, 1), ...addresses, ...outsiders].map((address) => ({ address, response: 'unknown' }));
}

function sideOf(
  guests: readonly Guest[] | undefined,
  guestCount: number | undefined,
  me: Me,
  people: readonly Person[],
) {
  const isOutside = outsideOf([], people, me);
  const addresses = (guests ?? []).flatMap(({ address }) => address ?? []);
  if (isOutside !== undefined && addresses.some((address) => isOutside(address))) return 'external';
  const isKnown = isOutside !== undefined && guests !== undefined && addresses.length >= (guestCount ?? guests.length);
  return isKnown ? 'internal' : 'unknown';
}

export function recognise(facts: EventFacts, around: Surroundings): Recognised {
  const identity = {
    occurrence: occurrenceKey(facts.eventId),
    series: seriesKey(facts.eventId),
    isRecurring: isInstanceId(facts.eventId) || facts.recurrence !== undefined,
    times: eventTimes(facts, homeZone(around.settings)),
  };
  return recogniseAs(identity, facts, around);
}

/** What we make of an event whose identity and times are known already. */
export function recogniseAs(
  identity: Identity,
  facts: EventFacts,
  { settings, people, series, rules, now }: Surroundings,
): Recognised {
  const { isMine, ...known } = identity;
  const { occurrence, series: seriesId, isRecurring, times } = known;
  const zone: Zone = homeZone(settings);
  // "This and following" makes a series of its own; what was known of the one that it came from holds until told else.
  const base = series.get(baseSeries(seriesId));
  const own = series.get(seriesId);
  const lesson = own?.learnedAt === undefined ? base : own;
  const choice = series.get(occurrence)?.choice ?? own?.choice ?? base?.choice;
  const me = isMine === false ? settings.me : meOn(settings, facts.calendar);
  const guests = guestsOf(facts, me, people, lesson);
  const guestCount = facts.guestCount ?? (facts.guests === undefined ? lesson?.guestCount : undefined);
  const onDay = localDayOf(times?.startAt ?? now, zone);
  const outcome = classify(
    {
      ...(facts.title === undefined ? {} : { title: facts.title }),
      ...(guests === undefined ? {} : { guests }),
      ...(guestCount === undefined ? {} : { guestCount }),
      ...(facts.organiser === undefined ? {} : { organiser: facts.organiser }),
      ...(times === undefined ? {} : { durationMinutes: Math.round((times.endAt - times.startAt) / 60_000) }),
      isRecurring,
      isAllDay: times?.isAllDay ?? facts.isAllDay ?? false,
    },
    { me, people, ...(choice === undefined ? {} : { seriesChoice: choice }), ownDomains: [], onDay },
    rules,
  );
  const active = activePeople(people, onDay);
  const declinedBy = (facts.guests ?? [])
    .filter((guest) => guest.response === 'declined' && !isMe(guest, me))
    .flatMap((guest) => findPersonOfGuest(guest, active)?.id ?? []);
  const isOwnCalendar = isMine ?? me.addresses.includes(facts.calendar);
  const bits =
    outcome.outcome === 'kind'
      ? {
          kind: outcome.kind,
          personIds: outcome.personIds,
          withTeam: outcome.withTeam,
          isMixed: outcome.isMixed,
          isRecurring,
          isOwnCalendar,
        }
      : undefined;
  return {
    ...known,
    isOwnCalendar,
    facts,
    outcome,
    bits,
    declinedBy,
    side: sideOf(guests, guestCount, me, people),
    isToolKept: facts.description === undefined ? lesson?.isToolKept === true : isToolKept(facts.description),
  };
}
