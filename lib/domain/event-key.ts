import { isDay } from './day-range';
import type { Instant, LocalDay } from './time';
import { decodeBase32Hex } from './decode-base32-hex';

/*
 * Grammar of the keys (plain strings, stable for ever: they are ids in the database).
 *   series key     = uid
 *   occurrence key = uid '#' original-start
 *   original-start = '' | YYYY-MM-DD | YYYY-MM-DDTHH:MM:SSZ
 * The uid is that of calendar files and may hold any character; an original start never holds '#', so the last '#' is
 * the border. A single event has no original start: the key is its uid alone, so that it survives being moved.
 */

/** Anchored: holiday ids start with a date, imported ids with `_` (google-calendar.md 1.2). */
const instanceSuffix = /_(\d{4})(\d{2})(\d{2})(?:T([01]\d|2[0-3])([0-5]\d)([0-5]\d)Z)?$/;
const splitSuffix = /_R\d{8}(?:T\d{6}Z?)?(?=@google\.com$|$)/;
const originalStartShape = /^(?:\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}Z)?)?$/;

/** An occurrence key taken apart; `originalStart` is empty for a single event, an ISO day when all-day, else UTC. */
export interface OccurrenceParts {
  uid: string;
  originalStart: string;
}

function splitEventId(eventId: string): { base: string; originalStart: string } {
  const found = instanceSuffix.exec(eventId);
  if (!found || found.index === 0) return { base: eventId, originalStart: '' };
  const [suffix, year, month, day, hour, minute, second] = found;
  const on = `${year}-${month}-${day}`;
  if (!isDay(on)) return { base: eventId, originalStart: '' };
  const originalStart = hour === undefined ? on : `${on}T${hour}:${minute}:${second}Z`;
  return { base: eventId.slice(0, -suffix.length), originalStart };
}

/**
 * The uid of calendar files for a calendar's own event id, its instance suffix stripped: decoded from `_`+base32hex for
 * imported events, else `<id>@google.com` [general knowledge, to be checked against a feed]. An `_R…` split keeps its
 * mark, as it is a series of its own; see `baseSeries`.
 */
export function uidOf(eventId: string): string {
  const { base } = splitEventId(eventId);
  const split = splitSuffix.exec(base)?.[0] ?? '';
  const plain = split ? base.slice(0, -split.length) : base;
  const decoded = plain.startsWith('_') ? decodeBase32Hex(plain.slice(1)) : undefined;
  return decoded === undefined ? `${base}@google.com` : decoded + split;
}

/** The occurrence key of a calendar's own event id, e.g. `abc_20261119T090000Z` → `abc@google.com#2026-11-19T09:00:00Z`. */
export function occurrenceKey(eventId: string): string {
  return `${uidOf(eventId)}#${splitEventId(eventId).originalStart}`;
}

/**
 * The same key from a calendar file: uid, and RECURRENCE-ID or the instance's own start for an event that recurs (an
 * instant, or a day when all-day). Leave the start out for a single event.
 */
export function occurrenceKeyFrom(uid: string, originalStart?: Instant | LocalDay): string {
  if (originalStart === undefined) return `${uid}#`;
  if (typeof originalStart === 'string') return `${uid}#${originalStart}`;
  return `${uid}#${new Date(originalStart).toISOString().slice(0, 19)}Z`;
}

/** Takes an occurrence key apart; undefined when the text is none. */
export function parseOccurrenceKey(key: string): OccurrenceParts | undefined {
  const border = key.lastIndexOf('#');
  if (border < 1) return undefined;
  const originalStart = key.slice(border + 1);
  if (!originalStartShape.test(originalStart)) return undefined;
  return { uid: key.slice(0, border), originalStart };
}

/** The series key of a calendar's own event id: its uid. Equal for all instances; equal to the uid of a single event. */
export function seriesKey(eventId: string): string {
  return uidOf(eventId);
}

/** The series key in an occurrence key; undefined when the text is no occurrence key. */
export function seriesOf(occurrence: string): string | undefined {
  return parseOccurrenceKey(occurrence)?.uid;
}

/** The series that a "this and following" split came from; a series that is no split is its own base. */
export function baseSeries(series: string): string {
  return series.replace(splitSuffix, '');
}

/** Whether a calendar's own event id names one instance of a series. */
export function isInstanceId(eventId: string): boolean {
  return splitEventId(eventId).originalStart !== '';
}
