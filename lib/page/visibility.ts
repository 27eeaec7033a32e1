import { parentOf } from './own-members';

/**
 * Whether an element is rendered. Client rects and not `offsetParent`: that is null for a fixed dialog. A closed dialog
 * stays in the document without a box. Costs a layout, so ask it of few elements.
 */
export function isRendered(element: Element): boolean {
  for (const rect of element.getClientRects()) if (rect.height > 0) return true;
  return false;
}

/** Whether its own style, or that of an element above it, takes its box. Costs nothing; a rule of the page may outrank it. */
export function isHiddenInline(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentOf(at))
    if (at instanceof HTMLElement && at.style.display === 'none') return true;
  return false;
}
