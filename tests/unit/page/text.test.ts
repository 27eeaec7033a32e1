import { describe, expect, it } from 'vitest';
import { findAll, findFirst, findVisible } from '../../../lib/page/find';
import { findText, multilineText, plainText, textLeaves } from '../../../lib/page/text';

function element(html: string): Element {
  const found = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html').querySelector('main');
  if (!found) throw new Error('no element');
  return found;
}

describe('text', () => {
  it('becomes one line without direction marks', () => {
    expect(plainText(' a\u00a0\n b\u202fc \u200f')).toBe('a b c');
    expect(findText(element('<b>a</b> \n'))).toBe('a');
    expect(findText(element(' '))).toBeUndefined();
    expect(findText(undefined)).toBeUndefined();
  });

  it('keeps the joiners that letters and pictures need', () => {
    expect(plainText('می\u200cخواهم 👩\u200d💻')).toBe('می\u200cخواهم 👩\u200d💻');
  });

  it('is given leaf by leaf, without styles and what is not accepted', () => {
    const root = element('a<b>b</b><i hidden>c</i><style>d</style> <script>e</script><p> </p>');
    expect(textLeaves(root)).toEqual(['a', 'b', 'c']);
    expect(textLeaves(root, (parent) => !parent.closest('[hidden]'))).toEqual(['a', 'b']);
  });

  it('keeps its lines', () => {
    const root = element(
      '<p>One\n two</p><ul><li>three</li><li>four <b>five</b></li></ul>six<br>seven<br><br><br><br>eight',
    );
    expect(multilineText(root)).toBe('One two\nthree\nfour five\nsix\nseven\n\neight');
  });
});

describe('finding', () => {
  const root = element('<i class="b">1</i><i class="a" hidden>2</i><i class="a">3</i>');
  const isVisible = (each: Element) => !each.hasAttribute('hidden');

  it('prefers the selector that is listed first over the place in the document', () => {
    expect(findFirst(root, ['.none', '.a', '.b'])?.textContent).toBe('2');
    expect(findFirst(root, ['.none'])).toBeUndefined();
  });

  it('sees past hidden copies', () => {
    expect(findVisible(root, ['.a', '.b'], isVisible)?.textContent).toBe('3');
    expect(findVisible(root, ['.a[hidden]'], isVisible)).toBeUndefined();
  });

  it('lists matches of all selectors once, as they stand', () => {
    expect(findAll(root, ['.a', '.b', 'i']).map(({ textContent }) => textContent)).toEqual(['1', '2', '3']);
  });
});
