import { beforeEach, describe, expect, test, vi } from 'vitest';
import { lookForSight, observeSight, type WatchSight } from '../../../lib/page/watch-sight';

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

/** The observer; happy-dom has no layout and no top layer. */
function stubObserver(): void {
  class Observer {
    constructor(callback: (entries: object[]) => void) {
      tell = callback;
    }
    observe = () => undefined;
  }
  vi.stubGlobal('IntersectionObserver', Observer);
}
const inTopLayer = (...elements: Element[]) =>
  vi.spyOn(document, 'querySelectorAll').mockReturnValue(elements as unknown as NodeListOf<Element>);
const boxOf = (element: Element, left: number) => {
  element.getBoundingClientRect = () => new DOMRect(left, 0, 100, 100);
};
const watch = (how: WatchSight) => how(host, heard, () => isMoved);

describe('S6: where the browser tells what is seen', () => {
  test('what it says holds until it says otherwise, and each change is heard once', () => {
    stubObserver();
    const isSeen = watch(observeSight);
    tell([{ isIntersecting: true, isVisible: false }]);
    tell([{ isIntersecting: true, isVisible: false }]);
    expect(isSeen()).toBe(false);
    tell([{ isIntersecting: true, isVisible: true }]);
    expect(isSeen()).toBe(true);
    expect(heard.mock.calls).toEqual([[false], [true]]);
  });

  test('what is out of the window is not held to be hidden', () => {
    stubObserver();
    const isSeen = watch(observeSight);
    tell([{ isIntersecting: false, isVisible: false }]);
    expect(isSeen()).toBe(true);
  });

  test('what the page moved does not act, until it stands where it was', () => {
    stubObserver();
    const isSeen = watch(observeSight);
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
      inTopLayer();
      const isSeen = watch(lookForSight);
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
    const isSeen = watch(lookForSight);
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
