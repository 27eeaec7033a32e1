import type { Instant } from './time';

/** A host on which a CRM of the user's own runs. */
export interface OwnHost {
  /** The origin, `https://crm.example.com:8443`. */
  id: string;
  /** The site that reads it. */
  site: string;
  addedAt: Instant;
}

/** The origin that a typed or pasted address names; without a scheme it is https. Undefined when it is no web address. */
export function findOrigin(text: string): string | undefined {
  const trimmed = text.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//iu.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (/\s/u.test(trimmed) || !URL.canParse(address)) return undefined;
  const { protocol, hostname, origin } = new URL(address);
  return /^https?:$/u.test(protocol) && hostname !== '' && !hostname.includes('*') ? origin : undefined;
}

/**
 * The match pattern of an origin. Without its port where a browser's patterns cannot hold one (Firefox, 2026-11) and
 * where a permission is asked for: browsers name the host alone there.
 */
export function hostPattern(origin: string, withPort = false): string {
  const { protocol, hostname, host } = new URL(origin);
  return `${protocol}//${withPort ? host : hostname}/*`;
}
