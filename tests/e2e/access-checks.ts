import type { Page } from '@playwright/test';

/** How wide a page is beyond its window, in px; 0 is right. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement ?? document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });

const controls = new Set([
  'button',
  'link',
  'textbox',
  'searchbox',
  'checkbox',
  'radio',
  'combobox',
  'listbox',
  'slider',
  'spinbutton',
  'switch',
  'tab',
  'menuitem',
]);

/**
 * Controls that a screen reader finds and has no name for; closed roots included.
 * @param within Only those under this node: the rest of the page is not ours.
 */
export async function nameless(page: Page, within?: string): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: within ?? 'body' });
  const { nodes } = await devtools.send('Accessibility.queryAXTree', { nodeId });
  const found = nodes.filter(
    ({ ignored, role, name }) =>
      !ignored && controls.has(String(role?.value)) && String(name?.value ?? '').trim() === '',
  );
  const said = await Promise.all(
    found.map(async ({ role, backendDOMNodeId }) => {
      if (backendDOMNodeId === undefined) return `no name: ${role?.value}`;
      const { outerHTML } = await devtools.send('DOM.getOuterHTML', { backendNodeId: backendDOMNodeId });
      return `no name: ${outerHTML.slice(0, 160)}`;
    }),
  );
  await devtools.detach();
  return said;
}

/**
 * What Tab does not reach of all that can be pressed or written in, and what it reaches without showing it. Of a group of
 * radio buttons Tab reaches one.
 */
export async function unreached(page: Page): Promise<string[]> {
  const count = await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]');
    let number = 0;
    for (const box of all) {
      const isOff = (box as HTMLButtonElement).disabled || box.tabIndex < 0 || box.closest('[inert]') !== null;
      const radio = box instanceof HTMLInputElement && box.type === 'radio';
      if (isOff || !box.checkVisibility({ visibilityProperty: true }) || (radio && !box.checked)) continue;
      // Something of nothing's size is not there for a pointer either; its label is.
      box.dataset['access'] = String((number += 1));
    }
    getSelection()?.collapse(document.body, 0);
    return number;
  });
  const hidden: string[] = [];
  let left = count;
  // A day or a time is several stops.
  for (let step = 0; step < 2 * count + 10 && left > 0; step += 1) {
    await page.keyboard.press('Tab');
    const said = await page.evaluate(() => {
      const box = document.activeElement as HTMLElement | null;
      if (box?.dataset['access'] === undefined || box.dataset['access'] === 'seen') return undefined;
      box.dataset['access'] = 'seen';
      const ringed = [box, box.nextElementSibling, box.parentElement].some(
        (part) => part !== null && getComputedStyle(part).outlineStyle !== 'none',
      );
      const border = getComputedStyle(box).borderColor;
      box.blur();
      const isMarked = ringed || border !== getComputedStyle(box).borderColor;
      box.focus();
      return isMarked ? '' : `no focus shown: ${box.outerHTML.slice(0, 120)}`;
    });
    if (said === undefined) continue;
    left -= 1;
    if (said !== '') hidden.push(said);
  }
  const missed = await page.evaluate(() =>
    [...document.querySelectorAll('[data-access]:not([data-access="seen"])')]
      .filter((box) => box.checkVisibility())
      .map((box) => `not reached: ${box.outerHTML.slice(0, 120)}`),
  );
  return [...hidden, ...missed];
}
