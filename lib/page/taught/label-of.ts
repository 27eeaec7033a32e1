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
  if (element.id === '') return undefined;
  for (const label of root.querySelectorAll('label[for]')) {
    if (label.getAttribute('for') === element.id) return asLabel(findText(label));
  }
  return undefined;
}

/** A wrapping label's words, without those of the value inside. */
function wrappingLabel(element: Element): string | undefined {
  const label = element.closest('label');
  if (label === null || label === element) return undefined;
  const own = [...label.childNodes].filter((node) => !node.contains(element));
  return asLabel(plainText(own.map(({ textContent }) => textContent ?? '').join(' ')));
}

/** The heading of a cell: that of its row, else that of its column. */
function cellLabel(element: Element): string | undefined {
  const cell = element.closest('td');
  const row = cell?.parentElement;
  if (!cell || !row) return undefined;
  const before = cell.previousElementSibling;
  if (before?.localName === 'th' || before?.localName === 'td') return asLabel(findText(before));
  return undefined;
}

/** What stands just before a value or one of its wrappers, where the wrapper holds nothing but the value. */
function labelBefore(element: Element): string | undefined {
  let at: Element | null = element;
  for (let up = 0; at !== null && up < mostWrappers; up += 1, at = at.parentElement) {
    const before: Element | null = at.previousElementSibling;
    if (before === null) continue;
    if (before.matches('input, select, textarea, button, script, style, svg, img')) return undefined;
    return asLabel(findText(before));
  }
  return undefined;
}

const rootOf = (element: Element): Document | ShadowRoot => {
  const root = element.getRootNode();
  return 'getElementById' in root ? (root as Document | ShadowRoot) : element.ownerDocument;
};

/**
 * The words that name a value on a page: `aria-labelledby`, `label[for]`, a label around it, `dt` and `dd`, the cell or
 * the text before it. Undefined where the page's structure ties none to it.
 */
export function labelOf(element: Element): string | undefined {
  const root = rootOf(element);
  return (
    byIds(root, element.getAttribute('aria-labelledby')) ??
    labelFor(root, element) ??
    wrappingLabel(element) ??
    cellLabel(element) ??
    labelBefore(element)
  );
}
