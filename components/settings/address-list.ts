import { mostAddress, mostAddresses } from '../../lib/domain/person';
import type { Words } from '../words';

const whole = /^[^\s<>"',;:()[\]@]+@[^\s<>"',;:()[\]@]+\.[^\s<>"',;:()[\]@.]+$/;

/** The addresses of a field, lower-case, each once, as many as a row may have. */
export const readAddresses = (text: string): string[] =>
  [
    ...new Set(
      text
        .split(/[\s,;]+/)
        .filter(Boolean)
        .map((part) => part.toLowerCase()),
    ),
  ].slice(0, mostAddresses);

/** The error of a field of addresses: one that is none, or that is someone else's. */
export function checkAddresses(
  text: string,
  others: readonly { name: string; addresses: readonly string[] }[],
  t: Words['t'],
): string | undefined {
  for (const address of readAddresses(text)) {
    if (address.length > mostAddress || !whole.test(address)) return t('settings_not_an_address', { text: address });
    const other = others.find(({ addresses }) => addresses.includes(address));
    if (other) return t('settings_address_taken', { address, name: other.name });
  }
  return undefined;
}
