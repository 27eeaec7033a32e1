import { findFirst } from '../../page/find';
import { findShownValue, orAbsent } from '../../page/shown-value';
import { findText, textLeaves } from '../../page/text';
import { selectors } from './selectors';

/** A field's value: of its control, else the record it links to, else its text. */
export function findField(root: Element, name: string): string | undefined {
  const field = root.querySelector(selectors.field(name));
  if (!field) return undefined;
  const control = field.matches(selectors.control) ? field : field.querySelector(selectors.control);
  if (control) return findShownValue(control);
  return orAbsent(findText(field.querySelector(selectors.recordLink) ?? field));
}

/** Node.DOCUMENT_POSITION_FOLLOWING; readers use no globals. */
const following = 4;

/** An amount with the currency sign, which stands beside the control, on the side that the currency has it. */
export function findMoney(root: Element, name: string): string | undefined {
  const value = findField(root, name);
  const field = root.querySelector(selectors.field(name));
  const control = field?.querySelector(selectors.control);
  if (value === undefined || !field || !control) return value;
  const sign = [...field.querySelectorAll('span')].find((span) => /^[^\p{Nd}]{1,6}$/u.test(findText(span) ?? ''));
  if (!sign) return value;
  const isAfter = (control.compareDocumentPosition(sign) & following) !== 0;
  return isAfter ? `${value} ${findText(sign)}` : `${findText(sign)} ${value}`;
}

/** The stage's name alone: newer versions write the time spent in it into the same button. */
export function findStage(root: Element): string | undefined {
  const current = findFirst(root, selectors.currentStage);
  return current && textLeaves(current)[0];
}
