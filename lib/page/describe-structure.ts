import { attributesOf, childNodesOf, childrenOf, localNameOf } from './own-members';

/** Roles of ARIA 1.2 that pages use; a role of any other name could be text. */
const roles = new Set(
  (
    'alert alertdialog application article banner button cell checkbox columnheader combobox complementary ' +
    'contentinfo dialog directory document feed figure form grid gridcell group heading img link list listbox ' +
    'listitem log main marquee menu menubar menuitem menuitemcheckbox menuitemradio navigation none note option ' +
    'presentation progressbar radio radiogroup region row rowgroup rowheader search searchbox separator slider ' +
    'spinbutton status switch tab table tablist tabpanel term textbox timer toolbar tooltip tree treegrid treeitem'
  ).split(' '),
);

/** Names that hold no figures are a page's own words for its parts; others could carry a record's number. */
const plainName = /^[a-z]+([-:_][a-z]+)*$/iu;
const longestName = 40;
const deepest = 40;
/** How many elements are looked at, and how many lines come of them, at most. */
const mostElements = 50_000;
const mostLines = 1_500;

interface Shape {
  count: number;
  /** How many of them have text of their own. */
  worded: number;
  below: Map<string, Shape>;
}

const safe = (name: string): string => (plainName.test(name) && name.length <= longestName ? name : '…');

/** `div[role=button] data-eventid jslog`: tag, role, and the names of attributes. */
function headOf(element: Element): string {
  const attributes = attributesOf(element);
  const role = attributes.getNamedItem('role')?.value ?? '';
  const names = new Set(Array.from(attributes, ({ name }) => safe(name)));
  names.delete('role');
  return [
    safe(localNameOf(element)) + (role === '' ? '' : `[role=${roles.has(role) ? role : '…'}]`),
    ...[...names].toSorted(),
  ].join(' ');
}

const isOurs = (element: Element): boolean =>
  ['data-cx-host', 'data-cx-badge'].some((mark) => attributesOf(element).getNamedItem(mark) !== null);

/**
 * How a document is built, for a report that a user can send: tags, roles, names of attributes and counts, like
 * siblings as one. No text and no value of any attribute is in it, but the roles that ARIA itself names.
 */
export function describeStructure(
  root: Element,
  shadowRootOf: (element: Element) => ShadowRoot | null = () => null,
): string {
  let left = mostElements;
  const add = (into: Map<string, Shape>, element: Element, depth: number): void => {
    if (left <= 0 || depth > deepest || isOurs(element)) return;
    left -= 1;
    const head = headOf(element);
    const shape = into.get(head) ?? { count: 0, worded: 0, below: new Map<string, Shape>() };
    into.set(head, shape);
    shape.count += 1;
    if (Array.from(childNodesOf(element)).some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim())) {
      shape.worded += 1;
    }
    // What is drawn, styled or run says nothing of how a page is read.
    if (['svg', 'style', 'script', 'template'].includes(localNameOf(element))) return;
    for (const child of childrenOf(element)) add(shape.below, child, depth + 1);
    const shadow = shadowRootOf(element);
    if (shadow !== null) for (const child of shadow.children) add(shape.below, child, depth + 1);
  };
  const top = new Map<string, Shape>();
  add(top, root, 0);

  const lines: string[] = [];
  const write = (shapes: Map<string, Shape>, indent: string): void => {
    for (const [head, { count, worded, below }] of shapes) {
      if (lines.length >= mostLines) return;
      lines.push(`${indent}${head}${count > 1 ? ` ×${count}` : ''}${worded > 0 ? ` (text ×${worded})` : ''}`);
      write(below, `${indent} `);
    }
  };
  write(top, '');
  const isCut = left <= 0 || lines.length >= mostLines;
  return [...lines, ...(isCut ? ['…'] : [])].join('\n');
}
