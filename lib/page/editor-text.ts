/** A place in a document, as ranges have it. */
type Point = [node: Node, offset: number];

/** A stretch of text and where it stands. */
interface Piece {
  from: number;
  until: number;
  pointAt: (offset: number) => Point;
}

/** An editor's text, and the way back from it. */
export interface EditorText {
  /** As it is shown: a line for each block and line break. */
  text: string;
  /** The range of a stretch of it. */
  rangeOf: (from: number, until: number) => Range;
}

const isBlock = (element: Element): boolean => /^(?:div|p|li|ul|ol|h\d|pre|blockquote|tr)$/u.test(element.localName);

/**
 * The text of an element that is edited in place. `textContent` joins its lines, and `innerText` cannot be led back to
 * nodes.
 */
export function readEditor(editor: Element): EditorText {
  const pieces: Piece[] = [];
  let text = '';
  // In an editor that keeps blanks, a line break in a text is one.
  const keepsBreaks = getComputedStyle(editor).whiteSpace.startsWith('pre');
  const put = (said: string, pointAt: Piece['pointAt']): void => {
    pieces.push({ from: text.length, until: text.length + said.length, pointAt });
    text += said;
  };
  const breakLine = (parent: Node, index: number): void => {
    if (text !== '' && !text.endsWith('\n')) put('\n', () => [parent, index]);
  };
  const visit = (parent: Node): void => {
    for (const [index, child] of parent.childNodes.entries()) {
      if (child instanceof Text) {
        const said = keepsBreaks ? child.data : child.data.replace(/[\n\r\t]/gu, ' ');
        put(said, (offset) => [child, offset]);
      } else if (child.nodeName === 'BR') put('\n', (offset) => [parent, index + offset]);
      else if (child instanceof Element) {
        if (isBlock(child)) breakLine(parent, index);
        visit(child);
        if (isBlock(child)) breakLine(parent, index + 1);
      }
    }
  };
  visit(editor);

  const pointAt = (offset: number): Point => {
    const piece =
      pieces.find(({ from, until }) => from <= offset && offset < until) ??
      pieces.findLast(({ from, until }) => from <= offset && offset <= until);
    return piece === undefined ? [editor, editor.childNodes.length] : piece.pointAt(offset - piece.from);
  };
  return {
    text,
    rangeOf: (from, until) => {
      const range = document.createRange();
      range.setStart(...pointAt(from));
      range.setEnd(...pointAt(until));
      return range;
    },
  };
}

/**
 * Writes into an editor as typing does: what is selected is replaced by the browser's own command, so that the page
 * hears of it and its undo knows of it. The line is broken by a command of its own, as an editor may take a break in a
 * text for a blank.
 */
export function typeOver(range: Range, text: string): void {
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  if (!range.collapsed) document.execCommand('delete');
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) document.execCommand('insertLineBreak');
    if (line !== '') document.execCommand('insertText', false, line);
  }
}
