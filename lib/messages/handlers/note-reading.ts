import type { SpanReading } from '../../domain/event';
import { noteHealth } from '../../store/health';
import type { HandlerContext } from './edit-context';
import { calendarSite } from './event-briefs';

/**
 * Says in the health light how well the words of the calendar are understood: a language without words of ours reads
 * partly, one whose words nobody checked reads and is named, and events that say nothing are counted.
 */
export async function noteReading(
  { db, now }: Pick<HandlerContext, 'db' | 'now'>,
  reading: SpanReading | undefined,
): Promise<void> {
  if (reading === undefined) return;
  const { lang, language, eventCount, unclearCount } = reading;
  const at = now();
  const what = language === 'proven' ? {} : { what: lang.slice(0, 20) };
  const state = language === 'unknown' ? 'partly' : 'reads';
  await noteHealth(db, { id: `${calendarSite}/language`, state, ...what }, at);
  // In a language that we do not know that is told once, by its name.
  const isUnclear = unclearCount > 0 && language !== 'unknown';
  const events = isUnclear
    ? { state: 'partly' as const, what: `${unclearCount}/${eventCount}` }
    : { state: 'reads' as const };
  await noteHealth(db, { id: `${calendarSite}/events`, ...events }, at);
}
