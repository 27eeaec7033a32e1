import type { Zone } from '../domain/time';
import { splitCalendar, type CalendarBlock, type CalendarPart } from './calendar-blocks';
import type { Budget } from './expand-rule';
import type { FeedEvent } from './feed-event';
import { readComponent } from './jcal';
import { detailsOf, findOverrideOf, isNewer, occurrenceOf, readUid } from './read-event';
import { readStanding } from './read-moment';
import { readSeries, type EventSource, type ReadingSpan, type SeriesSources } from './read-series';
import { RefusedEventError, type RefusedEvent } from './refused-event';
import { mayTouch, rawUid } from './skim-block';
import { zonesOf, type FindClock } from './zones-of-part';

/** What a calendar file says of a span of time, or why it says nothing. */
export type CalendarReading =
  | {
      outcome: 'read';
      /** X-WR-CALNAME: Google writes the address of a calendar without a name of its own. */
      name?: string;
      events: FeedEvent[];
      /** Events left out, each with its reason: of what they would have shown nothing is known. */
      refused: RefusedEvent[];
      /** How many events and overrides the file has, at any time. */
      eventCount: number;
    }
  | { outcome: 'not-a-calendar' | 'cut-short' | 'too-many' };

/** How to read a file. */
export interface ReadingOptions extends ReadingSpan {
  /** The home zone: for times without a zone, and for days. */
  zone: Zone;
  /** Called after each few hundred events, so that others get their turn. */
  pause?: () => Promise<void>;
}

/** Steps of expansion for one file: a few seconds of work. */
const mostStepsOfFile = 20_000_000;
/** More than this in one window: no person's calendar. */
const mostFound = 50_000;
const eventsPerTurn = 300;

/** Reads the events of a calendar file that touch a span of time. Events that cannot be read are left out and named. */
export async function readCalendar(text: string, options: ReadingOptions): Promise<CalendarReading> {
  const split = splitCalendar(text);
  if (split.outcome !== 'parts') return split;
  const budget = { steps: mostStepsOfFile };
  const events: FeedEvent[] = [];
  const refused: RefusedEvent[] = [];
  for (const part of split.parts) {
    await readPart(part, options, { budget, events, refused });
    if (events.length > mostFound) return { outcome: 'too-many' };
  }
  const name = split.parts.map(({ properties }) => properties.get('x-wr-calname')).find(Boolean);
  return { outcome: 'read', ...(name === undefined ? {} : { name }), events, refused, eventCount: split.eventCount };
}

interface Found {
  budget: Budget;
  events: FeedEvent[];
  refused: RefusedEvent[];
}

/** Answers to an invitation and the like describe no calendar (RFC 5546). */
const describing = new Set([undefined, '', 'PUBLISH', 'REQUEST', 'ADD', 'CANCEL']);

async function readPart(part: CalendarPart, options: ReadingOptions, found: Found): Promise<void> {
  const method = part.properties.get('method')?.toUpperCase();
  if (!describing.has(method)) return;
  const findClock = zonesOf(part, options.zone, found.budget);
  const blocks = part.blocks.filter(({ name }) => name === 'vevent');
  const showsGuests = blocks.some(({ lines }) => lines.some((line) => /^ATTENDEE/i.test(line)));
  const byUid = new Map<string, SeriesSources>();
  let turn = 0;
  const rest = async () => {
    turn += 1;
    if (turn % eventsPerTurn === 0) await options.pause?.();
  };
  for (const block of blocks) {
    if (mayTouch(block, options)) collect(block, byUid, { findClock, showsGuests, refused: found.refused });
    await rest();
  }
  for (const [uid, sources] of byUid) {
    guarded(uid, found.refused, () => {
      for (const event of readSeries(sources, options, { findClock, budget: found.budget })) {
        found.events.push(method === 'CANCEL' ? { ...event, isCancelled: true } : event);
      }
    });
    await rest();
    if (found.events.length > mostFound) return;
  }
}

/** Runs the reading of one event; when it is refused, it is noted and the file goes on. */
function guarded(uid: string | undefined, refused: RefusedEvent[], read: () => void): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof RefusedEventError)) throw error;
    refused.push({ ...(uid === undefined ? {} : { uid }), reason: error.reason, detail: error.detail });
  }
}

function collect(
  block: CalendarBlock,
  byUid: Map<string, SeriesSources>,
  { findClock, showsGuests, refused }: { findClock: FindClock; showsGuests: boolean; refused: RefusedEvent[] },
): void {
  guarded(rawUid(block), refused, () => {
    if (block.refusal !== undefined) throw new RefusedEventError(block.refusal);
    const component = readComponent(block.lines);
    const uid = readUid(component);
    const sources = byUid.get(uid) ?? { overrides: new Map<string, EventSource>(), unreadable: new Set<string>() };
    byUid.set(uid, sources);
    const overrideOf = findOverrideOf(component, findClock);
    const details = detailsOf(component, showsGuests);
    try {
      const source: EventSource = {
        uid,
        component,
        details,
        standing: readStanding(component, findClock),
        ...(overrideOf === undefined ? {} : { overrideOf }),
      };
      keepNewest(sources, source);
    } catch (error) {
      if (overrideOf !== undefined) sources.unreadable.add(occurrenceOf(uid, overrideOf.moment));
      throw error;
    }
  });
}

function keepNewest(sources: SeriesSources, source: EventSource): void {
  if (source.overrideOf === undefined) {
    if (sources.master === undefined || isNewer(source.details, sources.master.details)) sources.master = source;
    return;
  }
  const occurrence = occurrenceOf(source.uid, source.overrideOf.moment);
  const other = sources.overrides.get(occurrence);
  if (other === undefined || isNewer(source.details, other.details)) sources.overrides.set(occurrence, source);
}
