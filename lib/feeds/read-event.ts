import { occurrenceKeyFrom } from '../domain/event-key';
import type { Instant, LocalDay } from '../domain/time';
import type { FeedEvent } from './feed-event';
import { findParameter, findProperty, findText, type JcalComponent } from './jcal';
import { findOrganiser, guestsOf } from './read-guests';
import { readMoment, type Moment } from './read-moment';
import { RefusedEventError } from './refused-event';
import { dayOfWall, readFileTime } from './wall-time';
import type { FindClock } from './zones-of-part';

/** Longest UID: it becomes part of a key in the database. */
const longestUid = 900;

/** The UID of an event. @throws RefusedEventError */
export function readUid(event: JcalComponent): string {
  const uid = findText(event, 'uid');
  if (uid === undefined) throw new RefusedEventError('no-uid');
  if (uid.length > longestUid) throw new RefusedEventError('uid-too-long');
  return uid;
}

/** Which instance of its series an event stands in for. */
export interface OverrideOf {
  moment: Moment;
  /** It changes all later instances, too. */
  isFromHereOn: boolean;
}

/** What an event overrides; undefined for a series and a single event. @throws RefusedEventError */
export function findOverrideOf(event: JcalComponent, findClock: FindClock): OverrideOf | undefined {
  const property = findProperty(event, 'recurrence-id');
  if (property === undefined) return undefined;
  const isFromHereOn = findParameter(property, 'range')?.toUpperCase() === 'THISANDFUTURE';
  return { moment: readMoment(property, property.values[0], findClock), isFromHereOn };
}

/** The original start in a key: a day when the series is all-day. */
export const originalStart = ({ wall, at, isDay }: Pick<Moment, 'wall' | 'at' | 'isDay'>): Instant | LocalDay =>
  isDay ? dayOfWall(wall) : at;

/** What an event says of itself besides when it is. */
export type EventDetails = Pick<
  FeedEvent,
  'isCancelled' | 'title' | 'guests' | 'organiser' | 'lastModifiedAt' | 'changedAt' | 'sequence'
>;

function findStamp(event: JcalComponent, name: 'last-modified' | 'dtstamp'): Instant | undefined {
  const text = findText(event, name);
  try {
    return text === undefined ? undefined : readFileTime(text).wall;
  } catch (error) {
    if (error instanceof RefusedEventError) return undefined;
    throw error;
  }
}

/** @param showsGuests The file names guests of other events: one that names none has none. */
export function detailsOf(event: JcalComponent, showsGuests: boolean): EventDetails {
  const title = findText(event, 'summary');
  const organiser = findOrganiser(event);
  const guests = guestsOf(event);
  const changedAt = findStamp(event, 'last-modified');
  const lastModifiedAt = changedAt ?? findStamp(event, 'dtstamp');
  const sequence = Number(findText(event, 'sequence') ?? 0);
  const isCancelled = findText(event, 'status')?.toUpperCase() === 'CANCELLED';
  // An organiser without guests: the list is hidden, not empty. What is cancelled is often written without its guests.
  const isListKnown = guests.length > 0 || (showsGuests && organiser === undefined && !isCancelled);
  return {
    isCancelled,
    ...(title === undefined ? {} : { title }),
    ...(isListKnown ? { guests } : {}),
    ...(organiser === undefined ? {} : { organiser }),
    ...(lastModifiedAt === undefined ? {} : { lastModifiedAt }),
    ...(changedAt === undefined ? {} : { changedAt }),
    sequence: Number.isFinite(sequence) ? sequence : 0,
  };
}

/** Of two versions of one event in a file the newer: by its sequence, then by its stamp, then by its place. */
export const isNewer = (one: EventDetails, than: EventDetails): boolean =>
  one.sequence !== than.sequence
    ? one.sequence > than.sequence
    : (one.lastModifiedAt ?? 0) >= (than.lastModifiedAt ?? 0);

export const occurrenceOf = (uid: string, moment?: Pick<Moment, 'wall' | 'at' | 'isDay'>): string =>
  occurrenceKeyFrom(uid, moment === undefined ? undefined : originalStart(moment));
