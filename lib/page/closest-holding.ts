import { parentOf } from './own-members';

/** The nearest element around this one that holds a match of the selector, or undefined when none does. */
export function closestHolding(element: Element, selector: string): Element | undefined {
  for (let above = parentOf(element); above; above = parentOf(above)) {
    if (Element.prototype.querySelector.call(above, selector) !== null) return above;
  }
  return undefined;
}
