import type { Surface } from '../sites/site';

/** What one reading said, or null while nothing is there. */
export interface Reading {
  /** The record that the address names. */
  key: string;
  /** What tells these values from those of another record. */
  sign: string;
  /** The facts, to see a change by. */
  text: string;
}

/**
 * Where the address changes at another time than the values, and no node says whose values stand there, a reading alone
 * is no proof. It is believed when address and values stood still for `forMs`, and when the values are not those that
 * were believed at the address before: a slow server may leave them for seconds. The price: of two records with the
 * very same values the second is shown only after another was.
 *
 * @returns A function that takes each reading with its time and says whether it is believed.
 */
export function believeFacts({
  forMs,
}: NonNullable<Surface['settles']>): (reading: Reading | null, at: number) => boolean {
  let believed: Reading | undefined;
  let candidate: Reading | undefined;
  let since = 0;
  return (reading, at) => {
    const isSame = reading !== null && reading.key === candidate?.key && reading.text === candidate.text;
    if (!isSame) {
      candidate = reading ?? undefined;
      since = at;
    }
    if (reading === null || at - since < forMs) return false;
    if (believed !== undefined && believed.key !== reading.key && believed.sign === reading.sign) return false;
    believed = reading;
    return true;
  };
}
