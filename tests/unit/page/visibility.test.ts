import { describe, expect, it, vi } from 'vitest';
import { isHiddenInline, isRendered } from '../../../lib/page/visibility';

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

  it('is denied without a layout by whoever asks for that, where its own style, or that of one above it, takes its box', () => {
    const dialog = withBoxes(18);
    const above = document.createElement('div');
    above.append(dialog);
    const asked = vi.spyOn(dialog, 'getClientRects');
    above.style.display = 'none';
    expect(isHiddenInline(dialog)).toBe(true);
    above.style.display = '';
    expect(isHiddenInline(dialog)).toBe(false);
    expect(asked).not.toHaveBeenCalled();
  });

  it('is denied without boxes, as closed dialogs are, and with flat ones', () => {
    expect(isRendered(withBoxes())).toBe(false);
    expect(isRendered(withBoxes(0))).toBe(false);
  });

  it('is asked up to the top also where a form answers with its field', () => {
    const form = document.createElement('form');
    const inner = form.appendChild(document.createElement('p'));
    Object.defineProperty(form, 'parentElement', { value: form.appendChild(document.createElement('input')) });
    expect(isHiddenInline(inner)).toBe(false);
    form.style.display = 'none';
    expect(isHiddenInline(inner)).toBe(true);
  });
});
