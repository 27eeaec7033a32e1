import { childNodesOf, isElement, localNameOf } from './own-members';

/** Direction marks and isolates: calendars wrap names in them, and they would break any comparison. */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** One line: white space of any kind becomes one blank, direction marks go, ends are trimmed. */
export function plainText(text: string): string {
  return text.replace(directionMarks, '').replace(/\s+/gu, ' ').trim();
}

/** The text of an element as one line, or undefined when there is none. */
export function findText(element: Element | undefined): string | undefined {
  const shown: unknown = element?.textContent;
  // A form may answer with a field of that name.
  const text = plainText(typeof shown === 'string' ? shown : element ? multilineText(element) : '');
  return text === '' ? undefined : text;
}

/** NodeFilter.SHOW_TEXT; readers use no globals. */
const showText = 4;

/**
 * The texts of an element's text nodes in document order, each as one line, empty ones left out.
 * `accepts` is asked with the parent of each text node.
 */
export function textLeaves(root: Element, accepts: (parent: Element) => boolean = () => true): string[] {
  const walker = root.ownerDocument.createTreeWalker(root, showText);
  const leaves: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.localName === 'style' || parent.localName === 'script' || !accepts(parent)) continue;
    const text = plainText(node.textContent ?? '');
    if (text !== '') leaves.push(text);
  }
  return leaves;
}

const blocks = new Set([
  'address',
  'blockquote',
  'div',
  'dd',
  'dt',
  'h1',
  'h2',
  'h3',
  'h4',
  'li',
  'ol',
  'p',
  'pre',
  'tr',
  'ul',
]);

/** Text with its line breaks, from `br` and block elements (`innerText` would force a layout of the page). */
export function multilineText(root: Element): string {
  let text = '';
  const visit = (node: Node): void => {
    for (const child of childNodesOf(node)) {
      if (child.nodeType === 3) text += (child.textContent ?? '').replace(/\s+/gu, ' ');
      else if (!isElement(child)) continue;
      else if (localNameOf(child) === 'br') text += '\n';
      else {
        const isBlock = blocks.has(localNameOf(child));
        if (isBlock && text !== '' && !text.endsWith('\n')) text += '\n';
        visit(child);
        if (isBlock && !text.endsWith('\n')) text += '\n';
      }
    }
  };
  visit(root);
  return text
    .replace(directionMarks, '')
    .replace(/ *\n */gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
