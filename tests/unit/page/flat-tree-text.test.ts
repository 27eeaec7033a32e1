import { describe, expect, test } from 'vitest';
import { allInFlatTree, findInFlatTree, flatTreeText, treeScopes } from '../../../lib/page/flat-tree-text';

const openOnly = (element: Element) => element.shadowRoot;

/** A host with slots in the other order than its light children, a fallback, and a host inside its shadow tree. */
function makeHost(mode: ShadowRootMode = 'open') {
  const host = document.createElement('x-card');
  host.innerHTML = '<b slot="second">two</b><i slot="first">one</i><u slot="nowhere">never drawn</u>';
  const shadow = host.attachShadow({ mode });
  shadow.innerHTML =
    '<style>b{}</style><p><slot name="first"></slot></p><slot name="second"></slot> <slot name="third">fallback</slot><x-inner></x-inner>';
  const inner = shadow.querySelector('x-inner')?.attachShadow({ mode: 'open' });
  if (inner) inner.innerHTML = '<div>inside</div><button>Edit</button>';
  return { host, shadow };
}

describe('the text that is drawn', () => {
  test('follows slots, falls back, goes into nested roots and leaves out what has no slot', () => {
    expect(flatTreeText(makeHost().host, openOnly)).toBe('one two fallback inside Edit');
  });

  test('leaves out elements that the caller skips', () => {
    expect(flatTreeText(makeHost().host, openOnly, (element) => element.localName === 'button')).toBe(
      'one two fallback inside',
    );
  });

  test('is that of the light children while the root cannot be opened', () => {
    expect(flatTreeText(makeHost('closed').host, openOnly)).toBe('twoonenever drawn');
  });

  test('reads a closed root that the browser opens for us', () => {
    const { host, shadow } = makeHost('closed');
    const rootOf = (element: Element) => (element === host ? shadow : element.shadowRoot);
    expect(flatTreeText(host, rootOf)).toBe('one two fallback inside Edit');
  });
});

describe('finding across roots', () => {
  test('takes the first selector that matches anywhere, and goes through slots', () => {
    const { host } = makeHost();
    expect(findInFlatTree(host, ['em', 'button', 'p'], openOnly)?.textContent).toBe('Edit');
    expect(allInFlatTree(host, 'i, b, div', openOnly).map(({ localName }) => localName)).toEqual(['i', 'b', 'div']);
    expect(findInFlatTree(host, ['u'], openOnly)).toBeUndefined();
  });

  test('lists the root and each shadow root below it once', () => {
    const { host, shadow } = makeHost();
    const around = document.createElement('div');
    around.append(host);
    expect(treeScopes(around, openOnly)).toEqual([around, shadow, shadow.querySelector('x-inner')?.shadowRoot]);
  });
});
