import { beforeEach, describe, expect, test, vi } from 'vitest';
import { watchSight } from '../../../lib/page/watch-sight';

let host: HTMLElement;
let tell: (entries: object[]) => void;
const heard = vi.fn();
let isMoved = false;

beforeEach(() => {
  document.documentElement.removeAttribute('style');
  for (const old of document.querySelectorAll('html > div')) old.remove();
  host = document.createElement('div');
  document.documentElement.append(host);
  heard.mockReset();
  isMoved = false;
});

/** A browser with or without version 2 of the observer; happy-dom has no layout and no top layer. */
function browserThat(canTell: boolean): void {
  const Entry = { prototype: canTell ? { isVisible: true } : {} };
  class Observer {
    constructor(callback: (entries: object[]) => void) {
      tell = callback;
    }
    observe = () => undefined;
  }
  vi.stubGlobal('IntersectionObserverEntry', Entry);
  vi.stubGlobal('IntersectionObserver', Observer);
}
const inTopLayer = (...elements: Element[]) =>
  vi.spyOn(document, 'querySelectorAll').mockReturnValue(elements as unknown as NodeListOf<Element>);
const boxOf = (element: Element, left: number) => {
  element.getBoundingClientRect = () => new DOMRect(left, 0, 100, 100);
};
const watch = () => watchSight(host, heard, () => isMoved);

describe('S6: where the browser tells what is seen', () => {
  test('what it says holds until it says otherwise, and each change is heard once', () => {
    browserThat(true);
    const isSeen = watch();
    tell([{ isIntersecting: true, isVisible: false }]);
    tell([{ isIntersecting: true, isVisible: false }]);
    expect(isSeen()).toBe(false);
    tell([{ isIntersecting: true, isVisible: true }]);
    expect(isSeen()).toBe(true);
    expect(heard.mock.calls).toEqual([[false], [true]]);
  });

  test('what is out of the window is not held to be hidden', () => {
    browserThat(true);
    const isSeen = watch();
    tell([{ isIntersecting: false, isVisible: false }]);
    expect(isSeen()).toBe(true);
  });

  test('what the page moved does not act, until it stands where it was', () => {
    browserThat(true);
    const isSeen = watch();
    isMoved = true;
    expect(isSeen()).toBe(false);
    isMoved = false;
    expect(isSeen()).toBe(true);
    expect(heard.mock.calls).toEqual([[false], [true]]);
  });
});

describe('S6: in Firefox, which does not tell, it is looked at when something is to act', () => {
  test.each(['opacity: 0.01', 'filter: opacity(0)', 'clip-path: inset(50%)', 'visibility: hidden'])(
    '%s on our host or on the document',
    (style) => {
      browserThat(false);
      inTopLayer();
      const isSeen = watch();
      for (const element of [host, document.documentElement]) {
        const [name = '', value = ''] = style.split(': ');
        vi.spyOn(window, 'getComputedStyle').mockImplementation((of) => {
          const clear = { opacity: '1', filter: 'none', clipPath: 'none', visibility: 'visible' };
          const changed = { [name === 'clip-path' ? 'clipPath' : name]: value };
          return { ...clear, ...(of === element ? changed : {}) } as CSSStyleDeclaration;
        });
        expect(isSeen()).toBe(false);
      }
    },
  );

  test('a cover that takes no pointer, in the top layer or after us; what lies beside us is none', () => {
    browserThat(false);
    vi.spyOn(window, 'getComputedStyle').mockReturnValue({
      opacity: '1',
      filter: 'none',
      clipPath: 'none',
      visibility: 'visible',
    } as CSSStyleDeclaration);
    const cover = document.createElement('div');
    boxOf(host, 0);
    boxOf(cover, 50);
    const top = inTopLayer(cover);
    const isSeen = watch();
    expect(isSeen()).toBe(false);
    boxOf(cover, 200);
    expect(isSeen()).toBe(true);
    top.mockReturnValue([] as unknown as NodeListOf<Element>);
    document.documentElement.append(cover);
    expect(isSeen()).toBe(true);
    boxOf(cover, 50);
    expect(isSeen()).toBe(false);
  });
});
