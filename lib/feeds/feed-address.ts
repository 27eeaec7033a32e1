import type { AddressProblem } from '../domain/feed';

/** An address to subscribe to, checked. */
export interface FeedAddress {
  url: string;
  /** For the permission that it needs, e.g. `https://calendar.google.com/*`. */
  origin: string;
  host: string;
  /** The calendar's own address, where the URL says it (Google's secret and public addresses). */
  calendar?: string;
}

const loopback = new Set(['127.0.0.1', 'localhost']);

/**
 * Checks what the user typed or pasted. https only, as the address is a secret; http for this machine alone. `webcal:`
 * is what calendars write for https.
 */
export function checkFeedAddress(text: string): FeedAddress | AddressProblem {
  const trimmed = text.trim().replace(/^webcals?:/i, 'https:');
  if (trimmed.length > 4_000) return 'too-long';
  const url = URL.parse(trimmed);
  if (url === null || url.hostname === '' || url.hostname.includes('*')) return 'not-an-address';
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback.has(url.hostname))) return 'not-https';
  if (url.username !== '' || url.password !== '') return 'has-password';
  url.hash = '';
  const calendar = findCalendar(url);
  return {
    url: url.href,
    origin: originPattern(url),
    host: url.host,
    ...(calendar === undefined ? {} : { calendar }),
  };
}

/** Match patterns have no port: one permission is for all ports of a host. */
const originPattern = ({ protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>): string =>
  `${protocol}//${hostname}/*`;

/** `/calendar/ical/<address>/private-…/basic.ics` (Google's "secret address in iCal format"), and `/public/`. */
function findCalendar({ hostname, pathname }: URL): string | undefined {
  if (hostname !== 'calendar.google.com' && hostname !== 'www.google.com') return undefined;
  const found = /^\/calendar\/ical\/([^/]+)\/(?:private-[^/]+|public)\/[^/]+\.ics$/.exec(pathname)?.[1];
  if (found === undefined) return undefined;
  try {
    const calendar = decodeURIComponent(found).toLowerCase();
    return calendar.includes('@') ? calendar : undefined;
  } catch {
    return undefined;
  }
}

/** The address as it may be shown: whose it is, never what opens it. */
export function maskFeedAddress(url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null) return '…';
  const calendar = findCalendar(parsed);
  return calendar === undefined ? `${parsed.host}/…` : `${parsed.host}/…/${calendar}/…`;
}
