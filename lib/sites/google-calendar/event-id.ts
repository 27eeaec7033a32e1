/** The domains that Calendar shortens in its ids: @m @g @v seen on pages and in htmlLinks, @i general knowledge. */
const shortDomains: ReadonlyMap<string, string> = new Map([
  ['m', 'gmail.com'],
  ['g', 'group.calendar.google.com'],
  ['v', 'group.v.calendar.google.com'],
  ['i', 'import.calendar.google.com'],
]);

export interface DecodedEventId {
  /** Without calendar; a recurring instance keeps its suffix of the ORIGINAL start, which is no time to show. */
  eventId: string;
  /** Lower-case address of the calendar, its domain in full. */
  calendar: string;
}

/** Text of base64 or base64url with or without padding, or undefined when it is neither or not UTF-8. */
export function decodeBase64(encoded: string): string | undefined {
  const body = encoded.trim().replace(/=+$/u, '').replaceAll('-', '+').replaceAll('_', '/');
  if (body === '' || body.length % 4 === 1 || !/^[A-Za-z0-9+/]+$/u.test(body)) return undefined;
  const binary = atob(body.padEnd(Math.ceil(body.length / 4) * 4, '='));
  // Nearly all are: a month decodes a thousand.
  if (/^[ -~]*$/u.test(binary)) return binary;
  const text = new TextDecoder().decode(Uint8Array.from(binary, (sign) => sign.charCodeAt(0)));
  return /[\ufffd\u0000-\u001f]/u.test(text) ? undefined : text;
}

/** A calendar's address in full, lower-case: `kim@m` is `kim@gmail.com`. */
export function expandCalendar(calendar: string): string {
  const lower = calendar.toLowerCase();
  const at = lower.lastIndexOf('@');
  const domain = shortDomains.get(lower.slice(at + 1));
  return domain === undefined ? lower : `${lower.slice(0, at + 1)}${domain}`;
}

/**
 * `data-eventid`, equally the last part of an edit address: base64 of "<eventId> <calendar>". Event ids can hold blanks
 * and '@', so the last blank parts them. Undefined for anything else, tasks among them (see `isTaskId`), and for what is
 * longer than any id.
 */
export function decodeEventId(encoded: string): DecodedEventId | undefined {
  const text = isTaskId(encoded) || encoded.length > 1_300 ? undefined : decodeBase64(encoded);
  const blank = text?.lastIndexOf(' ') ?? -1;
  if (text === undefined || blank < 1) return undefined;
  const calendar = expandCalendar(text.slice(blank + 1));
  return /^[^@\s]+@[^@\s]+$/u.test(calendar) ? { eventId: text.slice(0, blank), calendar } : undefined;
}

/** Tasks: `tasks_…`, `tasks.…`, and since the end of 2025 `ttb_` before an ordinary id. */
export function isTaskId(encoded: string): boolean {
  return /^(tasks[_.]|ttb_)/u.test(encoded);
}

/** Birthdays, and what Google itself makes: holidays, contacts' birthdays, weather (`…#…@group.v.calendar.google.com`). */
export function isGenerated({ eventId, calendar }: DecodedEventId): boolean {
  return eventId.includes('BIRTHDAY') || /#.*@group\.v\.calendar\.google\.com$/u.test(calendar);
}

/** Whether the id is that of one instance of a series: only an anchored suffix counts, ids hold other underscores. */
export function isInstanceId(eventId: string): boolean {
  return /_\d{8}(T\d{6}Z)?$/u.test(eventId);
}

/** `data-principal-ids` of a column: addresses of the calendars that it shows, lower-case. */
export function decodePrincipalIds(encoded: string): string[] {
  return encoded
    .split(/[\s,;]+/u)
    .map((part) => decodeBase64(part))
    .filter((address) => address !== undefined && /^[^@\s]+@[^@\s]+$/u.test(address))
    .map((address) => expandCalendar(address ?? ''));
}
