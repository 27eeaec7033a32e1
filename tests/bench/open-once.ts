import type { Page } from '@playwright/test';

/**
 * Opens one chip and gives the ms from the start of the frame in which its dialog is visible to the end of the frame in
 * which each of `contents` is painted. Both sides are looked at in the same way: after each frame, from the page's own
 * world.
 * @param which One of the 1:1s that stand in the page, or the next of those that were kept out of it.
 */
export const openOnce = (page: Page, which: number | 'new', contents: readonly string[]): Promise<number[]> =>
  page.evaluate(
    async ({ which: place, contents: selectors }) => {
      /** When the last frame began. */
      let beganAt = 0;
      /** Resolves once the next frame is painted. */
      const frame = () =>
        new Promise<void>((resolve) =>
          requestAnimationFrame((at) => {
            beganAt = at;
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => resolve());
            port1.start();
            port2.postMessage(null);
          }),
        );
      const chips = [...document.querySelectorAll<HTMLElement>('[data-eventchip]')].filter((chip) =>
        chip.textContent?.includes('1:1 Ana'),
      );
      const card = document.querySelector('#xDetDlg');
      const isOpen = () => card !== null && card.getClientRects().length > 0;
      const isPainted = (selector: string) => {
        const root = document.querySelector('html > [data-cx-host]')?.shadowRoot;
        const found = root?.querySelector(selector);
        return found !== null && found !== undefined && found.getBoundingClientRect().height > 0;
      };
      const until = async (isDone: () => boolean, what: string) => {
        const startedAt = performance.now();
        while (!isDone()) {
          if (performance.now() - startedAt > 5_000) throw new Error(`gave up waiting: ${what}`);
          await frame();
        }
        return performance.now();
      };
      if (place === 'new') {
        const { keptOut = [] } = globalThis as { keptOut?: [HTMLElement, Element][] };
        const [chip, parent] = keptOut.shift() ?? [];
        if (chip === undefined) throw new Error('no chip is left');
        parent?.append(chip);
        chip.click();
      } else chips[place % chips.length]?.click();
      await frame();
      await until(isOpen, 'the dialog');
      const shownAt = beganAt;
      const times: number[] = [];
      for (const selector of selectors) times.push((await until(() => isPainted(selector), selector)) - shownAt);
      document.querySelector<HTMLElement>('#xDetDlgCloseBu')?.click();
      await until(() => !isOpen() && !isPainted('.panel'), 'that both are gone');
      return times;
    },
    { which, contents },
  );
