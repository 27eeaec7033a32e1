import { findText, plainText } from './text';

/** What CRMs write into an empty field: dashes of any length, or "-None-" (the same in every language seen, 2026-11). */
const emptySigns = /^(?:[-–—\s]*|-+ ?None ?-+)$/iu;

/** A text, or undefined when it only says that there is none. */
export function orAbsent(text: string | undefined): string | undefined {
  return text === undefined || emptySigns.test(text) ? undefined : text;
}

/**
 * What a field shows, as one line: the value of an input, the chosen option of a select, else its text. Undefined when
 * empty, and while the user's cursor is in it: what is being typed is not yet what the record says.
 */
export function findShownValue(element: Element | undefined): string | undefined {
  if (!element || element === element.ownerDocument.activeElement) return undefined;
  if (isSelect(element)) return orAbsent(findText(element.options[element.selectedIndex]));
  if (isInput(element)) return orAbsent(plainText(element.value));
  return orAbsent(findText(element));
}

// By name and not by class: a document of another window has classes of its own.
const isSelect = (element: Element): element is HTMLSelectElement => element.localName === 'select';
const isInput = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element.localName === 'input' || element.localName === 'textarea';

/**
 * What a field shows, or `''` where it is drawn and empty: that differs from a field that the page did not draw, or that
 * has the cursor in it, which is undefined.
 */
export function findValueOrEmpty(element: Element | undefined): string | undefined {
  if (!element || element === element.ownerDocument.activeElement) return undefined;
  return findShownValue(element) ?? '';
}

/** The first value that is shown, in the order of the selectors; `accepts` leaves out nodes of other records. */
export function findFirstValue(
  root: ParentNode,
  selectors: readonly string[],
  accepts: (element: Element) => boolean = () => true,
): string | undefined {
  for (const selector of selectors) {
    for (const element of root.querySelectorAll(selector)) {
      const value = accepts(element) ? findShownValue(element) : undefined;
      if (value !== undefined) return value;
    }
  }
  return undefined;
}
