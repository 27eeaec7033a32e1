/** The nearest element around this one that holds a match of the selector, or undefined when none does. */
export function closestHolding(element: Element, selector: string): Element | undefined {
  for (let above = element.parentElement; above; above = above.parentElement) {
    if (above.querySelector(selector) !== null) return above;
  }
  return undefined;
}
