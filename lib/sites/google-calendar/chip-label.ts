import type { EventFacts, Response } from '../../domain/event';
import type { LocalDay } from '../../domain/time';
import { plainText } from '../../page/text';
import type { ParsedWhen } from './when-text';
import { parseWhen, toSpan } from './when-text';
import type { Words } from './words';
import { findWords, foldText } from './words';

export type LabelFacts = Pick<
  EventFacts,
  'title' | 'start' | 'end' | 'isAllDay' | 'on' | 'response' | 'location' | 'calendarName'
> & {
  /** Working location, pending tasks, a draft, focus time, absence: nothing that is met. */
  isNoMeeting: boolean;
};

interface LabelContext {
  lang: string;
  today: LocalDay;
  /** The day of the chip's column, where it stands in one. */
  columnOn?: LocalDay | undefined;
}

/**
 * Reads what a chip says to a screen reader: `<time>, <title>, [owner], [answer], [location], [colour], <date>` (facts
 * 1.3; the same from 2019 to 2026). The title may hold anything, so it is not cut out but recognised: it is the longest
 * of the texts seen on the chip (`candidates`) that the label goes on with after the time.
 */
export function parseChipLabel(rawLabel: string, candidates: readonly string[], context: LabelContext): LabelFacts {
  const { lang, today, columnOn } = context;
  const label = plainText(rawLabel);
  const words = findWords(lang);
  const separator = /[,、،，]/u.exec(label)?.[0] ?? ',';
  const { head, rest, isAllDay } = splitHead(label, separator, lang, today, words);
  const { title, tail, isSure } = splitTitle(rest, separator, candidates, head === undefined && !isAllDay);
  const { days, count } = parseTailDays(tail, separator, lang, today, columnOn);
  const span = isAllDay ? days && toSpan(days) : head && toSpan({ ...days, ...head }, columnOn);
  const on = columnOn ?? days?.from;
  return {
    ...(title !== undefined && { title }),
    ...(span ?? (on !== undefined && { on })),
    ...(isAllDay && { isAllDay }),
    // Where the title was only cut out, words of it could pass for an answer or a place.
    ...(isSure && words && readFields(tail.slice(0, tail.length - count), separator, words)),
    isNoMeeting:
      startsWithAny(foldText(label), words?.notMeetings) ||
      isOneOf(title ?? '', words?.ownTime) ||
      (head === undefined && !isAllDay && isNamedKind(label, separator, candidates)),
  };
}

/**
 * `Working location: Home, Kim, …`: in place of a time a word for what this is, and then what is drawn. In any language;
 * an inference from the one that is documented.
 */
function isNamedKind(label: string, separator: string, candidates: readonly string[]): boolean {
  const [first = ''] = split(label, separator);
  const named = /^[^:：]*\p{L}\s?[:：]\s?(.+)$/u.exec(first)?.[1];
  return named !== undefined && candidates.some((text) => plainText(text) === named);
}

interface Head {
  head?: ParsedWhen;
  isAllDay: boolean;
  rest: string;
}

/** Parts the time from the rest. Across midnight it is two dates with times and holds separators itself. */
function splitHead(label: string, separator: string, lang: string, today: LocalDay, words: Words | undefined): Head {
  let cut = -1;
  for (let count = 0; count < 5; count++) {
    cut = label.indexOf(separator, cut + 1);
    const text = cut < 0 ? label : label.slice(0, cut);
    const rest = cut < 0 ? '' : label.slice(cut + 1).trim();
    if (count === 0 && isOneOf(text, words?.allDay)) return { isAllDay: true, rest };
    const head = parseWhen(text, lang, today, 'hours') ?? parseWhen(text, lang, today);
    if (head?.start !== undefined && (head.from === undefined || head.end !== undefined))
      return { head, isAllDay: false, rest };
    if (cut < 0) break;
  }
  const [first, second = '', ...more] = label.split(separator);
  // `Focus Week, All day, <name>, …` was reported once (2026-03), with the title in front.
  if (isOneOf(second, words?.allDay)) return { isAllDay: true, rest: [first, ...more].join(separator) };
  return { isAllDay: false, rest: label.slice(label.indexOf(separator) + 1).trim() };
}

interface Title {
  title?: string;
  tail: string[];
  /** Whether the chip's own text confirmed where the title ends. */
  isSure: boolean;
}

function splitTitle(rest: string, separator: string, candidates: readonly string[], mayStandLater: boolean): Title {
  const texts = candidates
    .map(plainText)
    .filter((text) => text !== '')
    .toSorted((a, b) => b.length - a.length);
  let from = rest;
  // In a language whose times we cannot read, a time with separators in it leaves some of its fields in front.
  for (let count = 0; count < (mayStandLater ? 5 : 1); count++) {
    const found = texts.find((text) => goesOnWith(from, text, separator));
    if (found !== undefined) {
      const after = from.slice(found.length).trim().slice(separator.length);
      return { title: found, tail: split(after, separator), isSure: true };
    }
    const next = from.indexOf(separator);
    if (next < 0) break;
    from = from.slice(next + 1).trim();
  }
  const [title = '', ...tail] = split(rest, separator);
  return { ...(title !== '' && { title }), tail, isSure: false };
}

function goesOnWith(rest: string, text: string, separator: string): boolean {
  if (!rest.startsWith(text)) return false;
  const after = rest.slice(text.length).trimStart();
  return after === '' || after.startsWith(separator);
}

/**
 * The date at the end, and of how many fields it is; it holds separators itself, so take as few as make one. Where the
 * year is left out the last field alone may be a date, and not one that the chip's own column denies: a place may end
 * in what looks like one.
 */
function parseTailDays(
  tail: readonly string[],
  separator: string,
  lang: string,
  today: LocalDay,
  columnOn: LocalDay | undefined,
): { days?: ParsedWhen; count: number } {
  const parse = (count: number): ParsedWhen | undefined => {
    const days = parseWhen(tail.slice(-count).join(`${separator} `), lang, today);
    return days?.from !== undefined && days.start === undefined ? days : undefined;
  };
  const isYearSaid = (count: number): boolean => tail.slice(-count).some((field) => /\d{4}/u.test(field));
  for (let count = 1; count <= Math.min(3, tail.length); count++) {
    const days = isYearSaid(count) ? parse(count) : undefined;
    if (days) return { days, count };
  }
  const { from = '', until = '', ...rest } = (tail.length > 0 && parse(1)) || {};
  const isDenied = columnOn !== undefined && (columnOn < from || columnOn > until);
  return from === '' || isDenied ? { count: 0 } : { days: { from, until, ...rest }, count: 1 };
}

function readFields(tail: readonly string[], separator: string, words: Words): Partial<LabelFacts> {
  const facts: Partial<LabelFacts> = {};
  for (const [index, field] of tail.entries()) {
    const folded = foldText(field);
    if (isOneOf(field, words.noLocation) || startsWithAny(folded, words.colour)) break;
    if (startsWithAny(folded, words.location)) {
      facts.location = locationFrom(tail.slice(index), separator, words);
      break;
    }
    if (startsWithAny(folded, words.calendar)) facts.calendarName = afterColon(field);
    const response = responseOf(field, words);
    if (response && !facts.response) facts.response = response;
  }
  return facts;
}

/** An address holds separators: the location ends where the colour or the date begins. */
function locationFrom(fields: readonly string[], separator: string, words: Words): string {
  const colour = fields.findIndex((field) => startsWithAny(foldText(field), words.colour));
  const kept = colour > 0 ? fields.slice(0, colour) : fields;
  return afterColon(kept.join(separator === ',' ? ', ' : separator));
}

export function responseOf(field: string, words: Words): Response | undefined {
  for (const response of ['accepted', 'declined', 'tentative', 'awaiting'] as const) {
    if (isOneOf(field, words.responses[response])) return response;
  }
  return undefined;
}

export function isOneOf(field: string, words: readonly string[] | undefined): boolean {
  return words?.includes(foldText(field)) ?? false;
}

function startsWithAny(folded: string, words: readonly string[] | undefined): boolean {
  return words?.some((word) => folded.startsWith(word)) ?? false;
}

function afterColon(text: string): string {
  return text.slice(text.search(/[:：]/u) + 1).trim();
}

function split(text: string, separator: string): string[] {
  return text.split(separator).map((field) => field.trim());
}
