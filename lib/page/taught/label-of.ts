import { attributeOf, childNodesOf, isElement, isMatch, localNameOf, parentOf, previousOf } from '../own-members';
import { findText, plainText } from '../text';

/** A label is a few words. */
const longestLabel = 60;
/** How far up a value's wrappers its label is looked for. */
const mostWrappers = 4;

const asLabel = (text: string | undefined): string | undefined => {
  const bare = text?.replace(/[\s:*：]+$/u, '');
  return bare === undefined || bare === '' || bare.length > longestLabel ? undefined : bare;
};

const byIds = (root: Document | ShadowRoot, ids: string | null): string | undefined =>
  ids === null
    ? undefined
    : asLabel(
        plainText(
          ids
            .split(/\s+/u)
            .map((id) => findText(root.getElementById(id) ?? undefined) ?? '')
            .join(' '),
        ),
      );

/** `<label for>`, compared in code: an id of the page may need an escape that a selector would have to spell. */
function labelFor(root: Document | ShadowRoot, element: Element): string | undefined {
  const id = attributeOf(element, 'id') ?? '';
  if (id === '') return undefined;
  for (const label of root.querySelectorAll('label[for]')) {
    if (attributeOf(label, 'for') === id) return asLabel(findText(label));
  }
  return undefined;
}

/** A wrapping label's words, without those of the value inside. */
function wrappingLabel(element: Element): string | undefined {
  const label = Element.prototype.closest.call(element, 'label');
  if (label === null || label === element) return undefined;
  const own = [...childNodesOf(label)].filter((node) => !Node.prototype.contains.call(node, element));
  return asLabel(plainText(own.map((node) => (isElement(node) ? findText(node) : node.textContent) ?? '').join(' ')));
}

/** The heading of a cell: that of its row, else that of its column. */
function cellLabel(element: Element): string | undefined {
  const cell = Element.prototype.closest.call(element, 'td');
  const before = cell && previousOf(cell);
  return before && /^t[hd]$/u.test(localNameOf(before)) ? asLabel(findText(before)) : undefined;
}

/** What stands just before a value or one of its wrappers, where the wrapper holds nothing but the value. */
function labelBefore(element: Element): string | undefined {
  let at: Element | null = element;
  for (let up = 0; at !== null && up < mostWrappers; up += 1, at = parentOf(at)) {
    const before: Element | null = previousOf(at);
    if (before === null) continue;
    if (isMatch(before, 'input, select, textarea, button, script, style, svg, img')) return undefined;
    return asLabel(findText(before));
  }
  return undefined;
}

const rootOf = (element: Element): Document | ShadowRoot => {
  const root = Node.prototype.getRootNode.call(element);
  return 'getElementById' in root ? (root as Document | ShadowRoot) : element.ownerDocument;
};

/**
 * The words that name a value on a page: `aria-labelledby`, `label[for]`, a label around it, `dt` and `dd`, the cell or
 * the text before it. Undefined where the page's structure ties none to it.
 */
export function labelOf(element: Element): string | undefined {
  const root = rootOf(element);
  return (
    byIds(root, attributeOf(element, 'aria-labelledby')) ??
    labelFor(root, element) ??
    wrappingLabel(element) ??
    cellLabel(element) ??
    labelBefore(element)
  );
}
