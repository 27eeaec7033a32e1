/** The first element of the first selector that matches, in the order given: selector tables list the surest first. */
export function findFirst(root: ParentNode, selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return undefined;
}

/** All elements of all selectors, in document order, each once. */
export function findAll(root: ParentNode, selectors: readonly string[]): Element[] {
  return Array.from(root.querySelectorAll(selectors.join(',')));
}

/**
 * The first visible element of the first selector that has one. Pages keep several hidden copies of a dialog, even
 * with the same id, so that `getElementById` is not enough.
 */
export function findVisible(
  root: ParentNode,
  selectors: readonly string[],
  isVisible: (element: Element) => boolean,
): Element | undefined {
  for (const selector of selectors) {
    for (const element of root.querySelectorAll(selector)) if (isVisible(element)) return element;
  }
  return undefined;
}
