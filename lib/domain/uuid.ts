import type { Instant } from './time';

/**
 * A time-ordered UUID (version 7, RFC 9562): 48 bits of milliseconds, then random bits, so that rows made on two
 * machines can be merged and still sort by when they were made.
 * @param random 16 random bytes; the first six are overwritten.
 */
export function uuid(at: Instant, random: Uint8Array): string {
  const hex = (number: number, digits: number): string => number.toString(16).padStart(digits, '0');
  const rest = Array.from(random.subarray(6), (byte) => hex(byte, 2)).join('');
  const variant = hex(8 + (((random[8] ?? 0) >> 4) & 3), 1);
  return `${hex(at, 12)}7${rest.slice(1, 4)}${variant}${rest.slice(5)}`.replace(
    /^(.{8})(.{4})(.{4})(.{4})/,
    '$1-$2-$3-$4-',
  );
}
