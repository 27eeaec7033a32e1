import { describe, expect, it } from 'vitest';
import { veiledNames } from '../../../lib/domain/veiled-names';
import { createVeil } from '../../../lib/page/veil';

const me = { name: 'Kim Wild', addresses: ['kim@example.com'], isManager: true, isSeller: false };
const people = [
  { name: 'Ana Silva', addresses: ['ana@example.com'] },
  { name: '佐藤 花', addresses: [] },
];
const names = veiledNames(people, me);

/** A root of ours; the mark is what the styles blur. */
function root(html: string): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.replaceChildren(box);
  return box;
}
const marked = (of: HTMLElement): string[] =>
  [...of.querySelectorAll('[data-veiled]')].map(({ localName }) => localName);

describe('the privacy screen', () => {
  it('marks each element whose own text names someone, in any case and script, and no other', () => {
    const box = root(
      '<h2>1:1 with ANA</h2><p>Banana <b>silva’s</b></p><i>佐藤さん</i><u>kim@example.com</u><em>Cy</em>',
    );
    createVeil(box)(names);
    expect(box.hasAttribute('data-veil')).toBe(true);
    expect(marked(box)).toEqual(['h2', 'b', 'i', 'u']);
  });

  it('marks a list by its options, and keeps the pointer from showing a name', () => {
    const box = root('<select><option>Ana</option></select><a title="Ana Silva">A</a><a title="Board">B</a>');
    const veil = createVeil(box);
    veil(names);
    expect(marked(box)).toEqual(['select', 'option']);
    const titles = () => [...box.querySelectorAll('a')].map(({ title }) => title);
    expect(titles()).toEqual(['', 'Board']);
    veil(undefined);
    expect(titles()).toEqual(['Ana Silva', 'Board']);
    expect(marked(box)).toEqual([]);
    expect(box.hasAttribute('data-veil')).toBe(false);
  });

  it('follows what is drawn later, and lets go of what names nobody any more', async () => {
    const box = root('<p>Ana</p><section></section>');
    createVeil(box)(names);
    box.querySelector('section')?.append(Object.assign(document.createElement('b'), { textContent: 'Ana Silva' }));
    const first = box.querySelector('p')?.firstChild;
    if (first) first.nodeValue = 'The team';
    await expect.poll(() => marked(box)).toEqual(['b']);
  });

  it('is told only the names that stand in what a page shows', () => {
    expect(new RegExp(veiledNames(people, me, '{"title":"1:1 Ana / Kim"}'), 'iu').test('Silva')).toBe(false);
    expect(veiledNames(people, me, 'nobody')).toBe('(?!)');
  });
});
