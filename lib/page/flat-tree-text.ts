import { childNodesOf, isElement, localNameOf } from './own-members';
import { plainText } from './text';

/** Opens an element's shadow root, open or closed where the browser lets a content script do so. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** The root itself and each shadow root below it, outer ones first: places to run `querySelector` in. */
export type TreeScope = Element | ShadowRoot;

/** NodeFilter.SHOW_ELEMENT; readers use no globals. */
const showElement = 1;

/**
 * Every tree below an element. Only custom elements are asked for a shadow root: asking costs a call into the browser
 * for each element, and component pages have thousands of plain ones.
 */
export function treeScopes(root: Element, shadowRootOf: ShadowRootOf): TreeScope[] {
  const scopes = new Set<TreeScope>([root]);
  for (const scope of scopes) {
    const walker = root.ownerDocument.createTreeWalker(scope, showElement);
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      if (!isElement(node) || !localNameOf(node).includes('-')) continue;
      const shadow = shadowRootOf(node);
      if (shadow) scopes.add(shadow);
    }
  }
  return [...scopes];
}

/** The children that a browser would draw: a host's shadow tree instead of its own, a slot's nodes instead of the slot. */
function flatChildren(node: Node, shadowRootOf: ShadowRootOf): Node[] {
  if (isElement(node)) {
    const shadow = localNameOf(node).includes('-') ? shadowRootOf(node) : null;
    if (shadow) return [...childNodesOf(shadow)];
    if (localNameOf(node) === 'slot') {
      const assigned = (node as HTMLSlotElement).assignedNodes?.() ?? [];
      if (assigned.length > 0) return assigned;
    }
  }
  return [...childNodesOf(node)];
}

/** The first element of the first selector that matches, in the order that is drawn, the root itself left out. */
export function findInFlatTree(
  root: Element,
  selectors: readonly string[],
  shadowRootOf: ShadowRootOf,
): Element | undefined {
  for (const selector of selectors) {
    const found = allInFlatTree(root, selector, shadowRootOf)[0];
    if (found) return found;
  }
  return undefined;
}

/** All elements below a root that match a selector, in the order that is drawn, across shadow roots. */
export function allInFlatTree(root: Element, selector: string, shadowRootOf: ShadowRootOf): Element[] {
  const found: Element[] = [];
  const visit = (node: Node): void => {
    for (const child of flatChildren(node, shadowRootOf)) {
      if (isElement(child) && Element.prototype.matches.call(child, selector)) found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}

const blocks = new Set(['br', 'dd', 'div', 'dt', 'h1', 'h2', 'h3', 'li', 'p', 'section', 'td', 'th', 'tr']);
const textless = new Set(['script', 'style', 'template']);

/**
 * The text that is drawn for an element, across shadow roots, as one line. `innerText` leaves a host's shadow out, and
 * `textContent` a slot's order. `isSkipped` leaves out elements with what they hold: assistive words, buttons.
 */
export function flatTreeText(
  root: Element,
  shadowRootOf: ShadowRootOf,
  isSkipped: (element: Element) => boolean = () => false,
): string {
  let text = '';
  const visit = (node: Node): void => {
    for (const child of flatChildren(node, shadowRootOf)) {
      if (child.nodeType === 3) text += child.textContent ?? '';
      if (!isElement(child) || textless.has(localNameOf(child)) || isSkipped(child)) continue;
      const gap = blocks.has(localNameOf(child)) ? ' ' : '';
      text += gap;
      visit(child);
      text += gap;
    }
  };
  visit(root);
  return plainText(text);
}
