import type { EventFacts } from '../../domain/event';
import type { RawEvent, RawFields } from '../../domain/raw-event';
import type { LocalDay } from '../../domain/time';
import { parseChipLabel } from './chip-label';
import { addDays, toLocalDay } from './date-key';
import { isInstanceId } from './event-id';
import { findOwnResponse, interpretGuest } from './interpret-guests';
import { findGuestCount, interpretCalendar, withoutLabel } from './interpret-rows';
import { interpretWhen } from './interpret-when';
import { onlyKnown } from './only-known';
import { parseWhen } from './when-text';
import { findWords } from './words';

type Span = Pick<EventFacts, 'start' | 'end' | 'isAllDay'>;

/**
 * Makes facts of what a dialog or an edit page says. Focus time and absence are not left out as from a grid: someone who
 * opens one may say that it is a meeting.
 */
export function interpretEvent(raw: RawEvent): EventFacts {
  const { eventId, calendar, title, zone, lang, today } = raw;
  const words = findWords(lang);
  const chip = (raw.chips ?? [])
    .map(({ label, drawn, columnOn }) => parseChipLabel(label, drawn, { lang, today, columnOn }))
    .find(({ start, isNoMeeting }) => start !== undefined && !isNoMeeting);
  const when = interpretWhen(raw.when ?? [], lang, today);
  const { start, end, isAllDay } = raw.fields ? interpretFields(raw.fields, lang, today) : (chip ?? when.span ?? {});
  const guests = (raw.guests ?? []).map((guest) => interpretGuest(guest, words));
  return {
    eventId,
    calendar,
    ...onlyKnown({
      title,
      start,
      end,
      isAllDay,
      zone,
      response: findOwnResponse(guests, raw.account ?? calendar) ?? chip?.response,
      guests: guests.length > 0 ? guests : undefined,
      guestCount: findGuestCount(raw.guestTexts),
      ...interpretCalendar(raw, guests, words),
      description: withoutLabel(raw.description, words?.description),
      isDescriptionInEditor: raw.isDescriptionInEditor,
      location: raw.location ?? withoutLabel(raw.locationText, words?.location),
      // A time zone may stand in the same place; only an instance of a series repeats.
      recurrence: isInstanceId(eventId) ? when.more : undefined,
    }),
  };
}

/** Without both times, only a ticked "all day" makes a span. */
function interpretFields(fields: RawFields, lang: string, today: LocalDay): Span {
  const from = dayOf(fields.startDay);
  const until = dayOf(fields.endDay) ?? from;
  if (from === undefined || until === undefined) return {};
  if (fields.isAllDay) return { start: from, end: addDays(until, 1), isAllDay: true };
  const [start, end] = [fields.startTime, fields.endTime].map(
    (time) => parseWhen(time ?? '', lang, today, 'hours')?.start,
  );
  if (start === undefined || end === undefined) return {};
  return { start: `${from}T${start}`, end: `${until}T${end}`, isAllDay: false };
}

function dayOf(date: string | undefined): LocalDay | undefined {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/u.exec(date ?? '') ?? [];
  return toLocalDay(Number(year ?? 0), Number(month ?? 0), Number(day ?? 0));
}
