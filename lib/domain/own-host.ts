import { calendarHost } from './calendar-origin';
import type { Instant } from './time';

/** A host on which a CRM of the user's own runs. */
export interface OwnHost {
  /** The origin, `https://crm.example.com:8443`. */
  id: string;
  /** The site that reads it. */
  site: string;
  addedAt: Instant;
}

/** An origin as it is stored, that a reader of the user's choice may stand on: one host, and never Google Calendar's. */
export function isReadableOrigin(value: string): boolean {
  if (!/^https?:\/\//u.test(value) || value.includes('*') || !URL.canParse(value)) return false;
  const { origin, hostname } = new URL(value);
  // Browsers' patterns may leave the port out, and a name may end in a dot.
  return origin === value && hostname.replace(/\.$/u, '') !== calendarHost;
}

/** The origin that a typed or pasted address names; without a scheme it is https. Undefined when it is no web address, or the calendar's. */
export function findOrigin(text: string): string | undefined {
  const trimmed = text.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//iu.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (/\s/u.test(trimmed) || !URL.canParse(address)) return undefined;
  const { origin } = new URL(address);
  return isReadableOrigin(origin) ? origin : undefined;
}

/**
 * The match pattern of an origin. Without its port where a browser's patterns cannot hold one (Firefox, 2026-11) and
 * where a permission is asked for: browsers name the host alone there.
 */
export function hostPattern(origin: string, withPort = false): string {
  const { protocol, hostname, host } = new URL(origin);
  return `${protocol}//${withPort ? host : hostname}/*`;
}

/** The patterns of a site's own hosts. A row that is no origin, however it came here, stops none of the others. */
export const patternsOfHosts = (hosts: readonly OwnHost[], site: string, withPort = false): string[] =>
  hosts.filter((host) => host.site === site && isReadableOrigin(host.id)).map(({ id }) => hostPattern(id, withPort));
