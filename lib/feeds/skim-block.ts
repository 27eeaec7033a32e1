import { occurrenceKeyFrom } from '../domain/event-key';
import type { CalendarBlock } from './calendar-blocks';
import type { ReadingSpan } from './read-series';
import { dayMs } from './wall-time';

/** An event longer than this, or one whose zone is further off, is no meeting. */
const longestMs = 40 * dayMs;

const findLine = ({ lines }: CalendarBlock, pattern: RegExp): string | undefined => {
  for (const line of lines) {
    const found = pattern.exec(line)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
};

/** NaN for a day that does not exist: it compares to nothing, so the event is read, and refused. */
const dayOf = (digits: string): number =>
  Date.parse(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}T00:00:00Z`);

/** The UID of a block that may be otherwise unreadable. */
export const rawUid = (block: CalendarBlock): string | undefined =>
  findLine(block, /^UID[^:]*:\s*(.+?)\s*$/i)?.slice(0, 200);

/**
 * Whether an event may touch the span, told by its raw lines: most events of a grown calendar are long past, and need
 * not be read in full. When in doubt, yes.
 */
export function mayTouch(block: CalendarBlock, { fromAt, untilAt, known }: ReadingSpan): boolean {
  const start = findLine(block, /^DTSTART[^:]*:\s*(\d{8})/i);
  if (start === undefined) return true;
  const startDay = dayOf(start);
  const repeats = block.lines.some((line) => /^(RRULE|RDATE|RECURRENCE-ID)/i.test(line));
  if (!repeats) {
    const isFar = startDay > untilAt + 2 * dayMs || startDay < fromAt - longestMs;
    return !isFar || known.has(occurrenceKeyFrom(rawUid(block) ?? ''));
  }
  if (block.lines.some((line) => /^(RDATE|RECURRENCE-ID)/i.test(line))) return true;
  if (startDay > untilAt + 2 * dayMs) return false;
  const until = findLine(block, /^RRULE[^:]*:.*UNTIL=(\d{8})/i);
  return until === undefined || !(dayOf(until) <= fromAt - longestMs);
}
