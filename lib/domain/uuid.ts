import type { Instant } from './time';

/**
 * A time-ordered UUID (version 7, RFC 9562): 48 bits of milliseconds, then random bits, so that rows made on two
 * machines can be merged and still sort by when they were made.
 * @param random 16 random bytes; the first six are overwritten.
 */
export function uuid(at: Instant, random: Uint8Array): string {
  const bytes = Uint8Array.from(random);
  for (let place = 5, rest = at; place >= 0; place -= 1, rest = Math.floor(rest / 256)) bytes[place] = rest % 256;
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
