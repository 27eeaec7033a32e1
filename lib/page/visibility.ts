/** Said by the element's own style or by one above it: asking costs nothing. */
function isHiddenByItself(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    if (at instanceof HTMLElement && at.style.display === 'none') return true;
  return false;
}

/**
 * Whether an element is rendered. Client rects and not `offsetParent`: that is null for a fixed dialog. A closed dialog
 * stays in the document without a box. May cost a layout, so ask it of few elements.
 */
export function isRendered(element: Element): boolean {
  if (isHiddenByItself(element)) return false;
  for (const rect of element.getClientRects()) if (rect.height > 0) return true;
  return false;
}
