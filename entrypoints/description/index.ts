import { defineUnlistedScript } from '#imports';
import { isSameText, withChanges } from '../../lib/domain/block/text-change';
import { sendMessage, type Written } from '../../lib/messages/protocol';
import { readEditor, typeOver } from '../../lib/page/editor-text';
import { findVisible } from '../../lib/page/find';
import { link } from '../../lib/page/link';
import { isRendered } from '../../lib/page/visibility';
import { selectors } from '../../lib/sites/google-calendar/selectors';

/**
 * The one write into a calendar page: the agenda, into the description's editor, after the user's click and for the user
 * to save. Put into the frame for each click, beside watcher and panel; its answer goes to the background, which put it
 * there. Nothing is written but what came of the very text that stands there, and it is read back.
 */
export default defineUnlistedScript({ main: write });

async function write(): Promise<Written> {
  const occurrence = link().waiting?.key;
  const editor = findVisible(document, selectors.editor, isRendered);
  if (occurrence === undefined || !(editor instanceof HTMLElement) || !editor.isContentEditable) return 'no-editor';
  const { text } = readEditor(editor);
  const composed = await sendMessage('description.compose', { showing: { occurrence }, text });
  if (!('changes' in composed)) return composed.outcome;
  // Somebody types on.
  if (readEditor(editor).text !== text) return 'failed';
  editor.focus();
  for (const { from, until, text: put } of composed.changes.toReversed()) {
    typeOver(readEditor(editor).rangeOf(from, until), put);
  }
  return isSameText(readEditor(editor).text, withChanges(text, composed.changes)) ? composed.outcome : 'differs';
}
