import { findShownValue, orAbsent } from '../../page/shown-value';
import { selectors } from './selectors';

const findRaw = (root: Element, name: string): Element | null => root.querySelector(selectors.raw(name));

/** What is drawn for a field, on the full tab by the cell's id, on the summary tab by the raw value beside it. */
export function findField(root: Element, name: string): string | undefined {
  const raw = findRaw(root, name);
  const cell = root.querySelector(selectors.field(name)) ?? raw?.closest(selectors.cell);
  const drawn = findShownValue(cell?.querySelector(selectors.value) ?? undefined);
  return drawn ?? orAbsent(raw?.getAttribute('data-displayvalue') ?? undefined);
}

/** The same, or `''` where the field is drawn and empty. */
export const findFieldOrEmpty = (root: Element, name: string): string | undefined =>
  findField(root, name) ?? ((root.querySelector(selectors.field(name)) ?? findRaw(root, name)) ? '' : undefined);

/** The value as it is stored, where the field can be edited in place. */
export const findRawField = (root: Element, name: string): string | undefined =>
  orAbsent(findRaw(root, name)?.getAttribute('data-value')?.trim());

/** The stored day where it is one; some versions store what is drawn. */
export function findDay(root: Element, name: string): string | undefined {
  const raw = findRawField(root, name);
  return raw !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(raw) ? raw : findField(root, name);
}

/**
 * An amount by its stored number, which no locale can misread, with the currency's sign as it is drawn. The store keeps
 * eight decimals; written with two they can only be decimals. With more that count, what is drawn stays.
 */
export function findMoney(root: Element, name: string): string | undefined {
  const drawn = findField(root, name);
  const [, sign = '', whole = '', fraction = ''] =
    /^(-?)(\d+)(?:\.(\d+))?$/u.exec(findRawField(root, name) ?? '') ?? [];
  const decimals = fraction.replace(/0+$/u, '').padEnd(2, '0');
  if (whole === '' || decimals.length > 2) return drawn;
  const currency = drawn?.replace(/[\p{Nd}\s.,'’()-]+/gu, ' ').trim() ?? '';
  return `${currency} ${sign}${whole}.${decimals}`.trim();
}
