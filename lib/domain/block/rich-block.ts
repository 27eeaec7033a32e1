import type { BlockLine } from './block-line';
import { writeBlock } from './compose-block';

const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);

/**
 * The block as HTML for the clipboard: a list in documents and mails. The same words stand in the same order, so that it
 * can be read back from there.
 */
export function richBlock(lines: readonly BlockLine[], heading: string, title: string, note: string): string {
  let html = `<p><b>${escaped(title)}</b></p>`;
  let isList = false;
  for (const line of writeBlock(lines, heading).split('\n')) {
    const item = line.startsWith('- ') ? line.slice(2) : undefined;
    if (isList !== (item !== undefined)) html += isList ? '</ul>' : '<ul>';
    isList = item !== undefined;
    if (item !== undefined) html += `<li dir="auto">${escaped(item)}</li>`;
    else if (line !== '') html += `<p>${escaped(line)}</p>`;
  }
  return note === '' ? html : `${html}<p>${escaped(note).replace(/\n/gu, '<br>')}</p>`;
}
