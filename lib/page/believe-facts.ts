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

/** How many signs a page remembers: a tab with a CRM may stay open for weeks. */
const mostSigns = 500;

/**
 * Where the address changes at another time than the values, and no node says whose values stand there, a reading alone
 * is no proof. It is believed when address and values stood still for `forMs`, and when the values do not belong to
 * another address, however long they stand: a slow server may leave the old ones for seconds. Where the address always
 * changes first, values belong to the address under which they were first seen; else to the one under which they were
 * last believed. The price: of two records that cannot be told apart at all, one may not be shown.
 *
 * @returns A function that takes each reading with its time and says whether it is believed.
 */
export function believeFacts(
  settles: NonNullable<Surface['settles']>,
): (reading: Reading | null, at: number) => boolean {
  const { forMs, isAddressFirst } = settles;
  const keyOfSign = new Map<string, string>();
  let believed: Reading | undefined;
  let candidate: Reading | undefined;
  let since = 0;

  const isOfAnother = ({ key, sign }: Reading): boolean => {
    if (isAddressFirst !== true) return believed !== undefined && believed.key !== key && believed.sign === sign;
    const owner = keyOfSign.get(sign) ?? key;
    keyOfSign.delete(sign);
    keyOfSign.set(sign, owner);
    const [oldest] = keyOfSign.keys();
    if (keyOfSign.size > mostSigns && oldest !== undefined) keyOfSign.delete(oldest);
    return owner !== key;
  };

  return (reading, at) => {
    if (reading === null || reading.key !== candidate?.key || reading.text !== candidate.text) {
      candidate = reading ?? undefined;
      since = at;
    }
    if (reading === null || isOfAnother(reading) || at - since < forMs) return false;
    believed = reading;
    return true;
  };
}
