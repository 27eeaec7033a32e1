/**
 * The privacy screen over one root of ours: marks what names someone, now and after each change before it is painted;
 * core-parts.css blurs it. It changes attributes alone, which the drawing of the page does not know of: `data-veil` on the
 * root, `data-veiled` on the element whose own text names someone, and titles, which a pointer would show. What a screen
 * reader says stays.
 * @returns Sets the names, as the source of a pattern (`namePattern`); undefined takes the screen away.
 */
export function createVeil(root: HTMLElement): (names: string | undefined) => void {
  let pattern: RegExp | undefined;
  const look = (): void => {
    for (const box of root.querySelectorAll<HTMLElement>('*')) {
      const own = [...box.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : ''));
      // A closed list shows the chosen one of its options.
      const text = box.localName === 'select' ? box.textContent : own.join('');
      box.toggleAttribute('data-veiled', pattern?.test(text) === true);
      const { title, dataset } = box;
      if (pattern?.test(title)) {
        dataset['title'] = title;
        box.title = '';
      } else if (pattern === undefined && dataset['title'] !== undefined) {
        box.title = dataset['title'];
        delete dataset['title'];
      }
    }
  };
  const observer = new MutationObserver(look);
  return (names) => {
    if (names === pattern?.source) return;
    pattern = names === undefined ? undefined : new RegExp(names, 'iu');
    root.toggleAttribute('data-veil', pattern !== undefined);
    look();
    observer.disconnect();
    if (pattern) {
      observer.observe(root, { childList: true, subtree: true, characterData: true, attributeFilter: ['title'] });
    }
  };
}
