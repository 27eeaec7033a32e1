import { orAbsent } from '../../page/shown-value';
import { findText, plainText } from '../../page/text';
import { selectors } from './selectors';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * A control's value, also while the cursor is in it: the client puts the cursor into the first field of each record by
 * itself, so that this says nothing of someone typing.
 */
export function findValue(root: Element, selector: string): string | undefined {
  return orAbsent(plainText(root.querySelector<Control>(selector)?.value ?? ''));
}

/** The state's raw name, which the list keeps as a JSON string, and its words in the user's language. */
export function findState(root: Element): { key?: string | undefined; words?: string | undefined } {
  const list = root.querySelector<HTMLSelectElement>(selectors.state);
  if (!list) return {};
  return {
    key: list.value.replace(/^"|"$/gu, ''),
    words: findText(list.selectedOptions[0]),
  };
}

/** Signs that several currencies share: the company's own code says which one is meant. */
const sharedSigns: ReadonlySet<string> = new Set(['$', '£', '¥', 'kr']);

/** The amount with its currency: the text in the user's own way of writing, else the plain number. */
export function findAmount(root: Element): string | undefined {
  const text = root.querySelector<HTMLInputElement>(selectors.numberText('amount'));
  const value = findValue(root, selectors.numberText('amount')) ?? findValue(root, selectors.numberValue('amount'));
  if (value === undefined) return undefined;
  const group = text?.parentElement;
  const start = findText(group?.querySelector(selectors.symbolStart) ?? undefined);
  const end = findText(group?.querySelector(selectors.symbolEnd) ?? undefined);
  const sign = start ?? end;
  const code = /\[([A-Z]{3})\]/u.exec(root.ownerDocument.querySelector(selectors.preferences)?.textContent ?? '')?.[1];
  if (sign === undefined || sharedSigns.has(sign)) return code === undefined ? value : `${code} ${value}`;
  return start === undefined ? `${value} ${sign}` : `${sign} ${value}`;
}
