import { describe, expect, it } from 'vitest';
import { readEditor } from '../../../lib/page/editor-text';

function editorOf(html: string): Element {
  document.body.innerHTML = `<div role="textbox" contenteditable="true">${html}</div>`;
  const editor = document.querySelector('[role="textbox"]');
  if (editor === null) throw new Error('no editor');
  return editor;
}

const makes = [
  ['line breaks', 'Dial in<br><b>Agenda</b><br>Bye'],
  ['a block for each line', '<div>Dial in</div><div><b>Agenda</b></div><div>Bye</div>'],
  ['a first line without a block', 'Dial in<div>Agenda</div><div>Bye</div>'],
  ['blocks that end with a break', '<div>Dial in<br></div><div>Agenda<br></div>Bye'],
  ['paragraphs in a block', '<div><p>Dial in</p><p>Age<span>nda</span></p></div><p>Bye</p>'],
] as const;

describe('an editor', () => {
  it.each(makes)('is read by its lines: %s', (_, html) => {
    expect(readEditor(editorOf(html)).text.trimEnd()).toBe('Dial in\nAgenda\nBye');
  });

  it.each(makes)('gives back where a line stands: %s', (_, html) => {
    const { text, rangeOf } = readEditor(editorOf(html));
    const from = text.indexOf('Agenda');
    expect(rangeOf(from, from + 'Agenda'.length).toString()).toBe('Agenda');
    expect(rangeOf(0, 'Dial in'.length).toString()).toBe('Dial in');
  });

  it('keeps an empty line, and takes a break in a text for the blank as which it is shown', () => {
    expect(readEditor(editorOf('<div>Dial\nin</div><div><br></div><div>Bye</div>')).text).toBe('Dial in\n\nBye\n');
  });

  it('that is empty has a place for the first line', () => {
    const editor = editorOf('');
    const { text, rangeOf } = readEditor(editor);
    expect(text).toBe('');
    expect(rangeOf(0, 0).startContainer).toBe(editor);
  });
});
