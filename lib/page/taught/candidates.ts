import { allInFlatTree } from '../flat-tree-text';
import { childNodesOf, localNameOf, parentOf } from '../own-members';
import { textOf, type TaughtPage } from './find-place';

/** Longest text that is a value and not a page. */
const longest = 300;
/** How far up from an icon or a gap the value is looked for. */
const mostUp = 3;
const mostCandidates = 800;

const isControl = (element: Element): boolean => /^(?:input|select|textarea)$/u.test(localNameOf(element));

const isValue = (element: Element, page: TaughtPage): boolean => {
  const text = textOf(element, page);
  return text !== undefined && text.length <= longest;
};

const rootOf = (element: Element, page: TaughtPage): ShadowRoot | null =>
  localNameOf(element).includes('-') ? (page.shadowRootOf?.(element) ?? element.shadowRoot) : null;

/** What stands at a point of the window, inside shadow roots too, our own host left out; undefined where it shows no value. */
export function findPointed(
  document: Document,
  point: { x: number; y: number },
  page: TaughtPage,
): Element | undefined {
  const at = (root: Document | ShadowRoot): Element | null => root.elementFromPoint(point.x, point.y);
  let element = at(document);
  for (let inner = element && rootOf(element, page); element && inner; inner = rootOf(element, page)) {
    const below = at(inner);
    if (below === null || below === element) break;
    element = below;
  }
  for (let up = 0; element !== null && up <= mostUp; up += 1, element = parentOf(element)) {
    if (element === document.body || element === document.documentElement) return undefined;
    if (isValue(element, page)) return element;
  }
  return undefined;
}

/** Everything on a page that shows a value, in the order in which it is drawn: for the keyboard. */
export function listCandidates(document: Document, page: TaughtPage): Element[] {
  const hasOwnText = (element: Element) =>
    [...childNodesOf(element)].some(({ nodeType, nodeValue }) => nodeType === 3 && (nodeValue ?? '').trim() !== '');
  return allInFlatTree(document.body, '*', page.shadowRootOf ?? ((element) => element.shadowRoot))
    .filter(
      (element) =>
        !/^(?:script|style|option|noscript|template)$/u.test(localNameOf(element)) &&
        (isControl(element) || hasOwnText(element)) &&
        isValue(element, page) &&
        page.isVisible(element),
    )
    .slice(0, mostCandidates);
}
