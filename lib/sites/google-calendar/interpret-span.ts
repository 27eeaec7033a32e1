import type { EventFacts, SpanFacts } from '../../domain/event';
import type { RawSpan } from '../../domain/raw-event';
import type { LocalDay } from '../../domain/time';
import { parseChipLabel } from './chip-label';
import { decodeEventId, isGenerated, isTaskId } from './event-id';
import { parseWhen } from './when-text';
import { languageGrade } from './words';

/**
 * Makes facts of a look at a span. Left out without being counted is what is no meeting: tasks, holidays, birthdays,
 * working location, focus time, absence.
 */
export function interpretSpan(raw: RawSpan): SpanFacts {
  const { from, until, zone, account, lang, today } = raw;
  const events = new Map<string, EventFacts>();
  let unnamed = 0;
  for (const { encodedId, label, drawn, columnOn } of raw.chips) {
    if (isTaskId(encodedId)) continue;
    const id = decodeEventId(encodedId);
    if (!id) unnamed += 1;
    if (!id || isGenerated(id)) continue;
    const { isNoMeeting, ...facts } = parseChipLabel(label, drawn, { lang, today, columnOn });
    if (isNoMeeting) continue;
    // An event over several days has a chip on each.
    const key = `${id.eventId} ${id.calendar}`;
    const known = events.get(key);
    if (known?.start === undefined && (known === undefined || facts.start !== undefined))
      events.set(key, { ...id, ...facts, ...(zone !== undefined && { zone }) });
  }
  const found = [...events.values()];
  // An event without a time cannot be placed, so it proves as little as a chip that was not read.
  const unplaced = found.filter(({ start }) => start === undefined).length;
  const unclearCount = raw.unreadCount + unnamed + unplaced;
  return {
    from,
    until,
    ...(zone !== undefined && { zone }),
    ...(account !== undefined && { account }),
    calendars: [...new Set([...raw.columnCalendars, ...found.map(({ calendar }) => calendar)])],
    events: found,
    unreadCount: unclearCount + raw.buttons.filter((text) => isHiding(text, lang, today)).length,
    reading: {
      lang,
      language: languageGrade(lang),
      eventCount: found.length + raw.unreadCount + unnamed,
      unclearCount,
    },
  };
}

/** Whether a button is a "3 more" that hides chips of a crowded day, and not the day's own number or date. */
function isHiding(text: string, lang: string, today: LocalDay): boolean {
  return /\d/u.test(text) && /\p{L}/u.test(text) && parseWhen(text, lang, today) === undefined;
}
