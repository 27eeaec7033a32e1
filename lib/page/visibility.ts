/**
 * Whether an element is rendered. Client rects and not `offsetParent`: that is null for a fixed dialog. A closed dialog
 * stays in the document without a box. Costs a layout, so ask it of few elements.
 */
export function isRendered(element: Element): boolean {
  for (const rect of element.getClientRects()) if (rect.height > 0) return true;
  return false;
}
