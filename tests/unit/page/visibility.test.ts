import { describe, expect, it } from 'vitest';
import { isRendered } from '../../../lib/page/visibility';

/** happy-dom has no layout: an element with the boxes that a browser would give it. */
function withBoxes(...heights: number[]): Element {
  const element = document.createElement('div');
  const rects = heights.map((height, index) => new DOMRect(0, index * 20, 100, height));
  const list: DOMRectList = Object.assign(rects, { item: (index: number) => rects[index] ?? null });
  element.getClientRects = () => list;
  return element;
}

describe('whether an element is rendered', () => {
  it('is told by a box with a height, whichever of its lines has it', () => {
    expect(isRendered(withBoxes(18))).toBe(true);
    expect(isRendered(withBoxes(0, 18))).toBe(true);
  });

  it('is denied without boxes, as closed dialogs are, and with flat ones', () => {
    expect(isRendered(withBoxes())).toBe(false);
    expect(isRendered(withBoxes(0))).toBe(false);
  });
});
