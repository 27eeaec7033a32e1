/** Room between what is pointed at and its outline, in pixels. */
const gap = 2;

/** An outline over an element of the page, drawn in our own root: nothing is written into the page. */
export function drawOutline(root: ShadowRoot): {
  show: (element: Element | undefined) => void;
  scheme: (scheme: string) => void;
} {
  const outline = root.ownerDocument.createElement('div');
  outline.className = 'outline';
  outline.hidden = true;
  root.append(outline);
  return {
    scheme: (scheme) => {
      outline.style.colorScheme = scheme;
    },
    show: (element) => {
      const box = element?.isConnected === true ? element.getBoundingClientRect() : undefined;
      outline.hidden = box === undefined;
      if (box === undefined) return;
      outline.style.left = `${box.left - gap}px`;
      outline.style.top = `${box.top - gap}px`;
      outline.style.width = `${box.width + 2 * gap}px`;
      outline.style.height = `${box.height + 2 * gap}px`;
    },
  };
}
