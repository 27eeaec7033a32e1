import type { RefusalReason } from '../domain/feed';

/** One component of a calendar file, as unfolded lines from BEGIN to END, with only the properties that we read. */
export interface CalendarBlock {
  name: 'vevent' | 'vtimezone';
  lines: string[];
  /** Set when the block cannot be read at all. */
  refusal?: RefusalReason;
}

/** One VCALENDAR of a file (a file may hold several). */
export interface CalendarPart {
  /** Its own properties, e.g. `x-wr-calname`, as written. */
  properties: Map<string, string>;
  blocks: CalendarBlock[];
}

/** What the text of a file is as a whole. `cut-short`: it ends before its calendar does. */
export type SplitOutcome =
  | { outcome: 'parts'; parts: CalendarPart[]; eventCount: number }
  | { outcome: 'not-a-calendar' }
  | { outcome: 'cut-short' }
  | { outcome: 'too-many' };

/** More events than this in one file are refused as a whole: ten years of ten meetings a day are 36,500. */
export const mostEvents = 100_000;

const longestLine = 1_000_000;

const readNames = new Set(
  (
    'uid recurrence-id dtstart dtend duration rrule exrule rdate exdate status summary attendee organizer ' +
    'last-modified dtstamp sequence tzid tzoffsetfrom tzoffsetto x-lic-location'
  ).split(' '),
);

const nameOf = (line: string): string => /^[^:;]+/.exec(line)?.[0].trim().toLowerCase() ?? '';
const valueOf = (line: string): string => line.slice(line.indexOf(':') + 1).trim();

/** Lines of a file, folded ones joined (RFC 5545, 3.1). */
function* unfolded(text: string): Generator<string> {
  let line: string | undefined;
  let at = 0;
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    const raw = text.slice(at, end === -1 ? text.length : end).replace(/\r$/, '');
    at = end === -1 ? text.length : end + 1;
    // Blank lines are none; old files have them in the middle of a folded line.
    if (raw.trim() === '') continue;
    if (line !== undefined && (raw.startsWith(' ') || raw.startsWith('\t'))) line += raw.slice(1);
    else {
      if (line !== undefined) yield line;
      line = raw;
    }
  }
  if (line !== undefined) yield line;
}

/** The state of walking through the lines of a file. */
class Splitter {
  readonly parts: CalendarPart[] = [];
  eventCount = 0;
  private part: CalendarPart | undefined;
  private block: CalendarBlock | undefined;
  /** Names of the components that are open, outermost first. */
  private readonly open: string[] = [];

  /** Whether every component that began has ended. */
  get isComplete(): boolean {
    return this.open.length === 0 && this.parts.length > 0;
  }

  take(line: string): void {
    const name = nameOf(line);
    if (name === 'begin') this.begin(valueOf(line).toLowerCase());
    else if (name === 'end') this.end(valueOf(line).toLowerCase());
    else if (this.block !== undefined) this.keep(this.block, name, line);
    else if (this.open.length === 1 && line.includes(':')) this.part?.properties.set(name, valueOf(line));
  }

  private begin(name: string): void {
    if (name === 'vcalendar' && this.open.length === 0) {
      this.part = { properties: new Map(), blocks: [] };
      this.parts.push(this.part);
    } else if (this.part !== undefined && this.open.length === 1 && (name === 'vevent' || name === 'vtimezone')) {
      this.block = { name, lines: [] };
      this.part.blocks.push(this.block);
      if (name === 'vevent') this.eventCount += 1;
    }
    if (this.open.length > 0 || name === 'vcalendar') this.open.push(name);
    if (this.block !== undefined && this.isKeptHere()) this.block.lines.push(`BEGIN:${name.toUpperCase()}`);
  }

  private end(name: string): void {
    if (this.open.at(-1) !== name) {
      if (this.block !== undefined) this.block.refusal = 'unreadable';
      // An END that closes an outer component closes the inner ones, too: the next event may be sound again.
      const at = this.open.lastIndexOf(name);
      if (at === -1) return;
      this.open.length = at + 1;
    }
    if (this.block !== undefined && this.isKeptHere()) this.block.lines.push(`END:${name.toUpperCase()}`);
    this.open.pop();
    if (this.open.length <= 1) this.block = undefined;
    if (this.open.length === 0) this.part = undefined;
  }

  private keep(block: CalendarBlock, name: string, line: string): void {
    if (!this.isKeptHere() || !readNames.has(name)) return;
    if (line.length > longestLine) block.refusal = 'too-long';
    else if (name !== 'exdate' && name !== 'rdate' && name !== 'attendee' && line.length > 20_000) {
      block.lines.push(line.slice(0, 20_000));
    } else block.lines.push(line);
  }

  /** Alarms inside an event are not read; the rules inside a time zone are. */
  private isKeptHere(): boolean {
    const inner = this.open.at(-1);
    return this.open.length === 2 || (this.open.length === 3 && (inner === 'standard' || inner === 'daylight'));
  }
}

/** Takes the text of a calendar file apart, so that each event can be read, or refused, by itself. */
export function splitCalendar(text: string): SplitOutcome {
  if (!/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text.slice(0, 1_000))) return { outcome: 'not-a-calendar' };
  const splitter = new Splitter();
  for (const line of unfolded(text.replace(/^\uFEFF/, ''))) {
    splitter.take(line.trimStart() === line ? line : line.trim());
    if (splitter.eventCount > mostEvents) return { outcome: 'too-many' };
  }
  if (!splitter.isComplete) return { outcome: 'cut-short' };
  return { outcome: 'parts', parts: splitter.parts, eventCount: splitter.eventCount };
}
