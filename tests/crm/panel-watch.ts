import type { Page } from '@playwright/test';

/** What the panel showed in one frame, beside what record the address named. */
export interface Glimpse {
  /** Id in the address. */
  id: string;
  name: string;
  account: string;
  amount: string;
}

declare global {
  var glimpses: Glimpse[] | undefined;
}

/** Notes, in every frame, what the panel shows; each different sight once. Its shadow root is open in the e2e build. */
export async function watchPanel(page: Page): Promise<() => Promise<Glimpse[]>> {
  await page.addInitScript(() => {
    const seen = new Map<string, Glimpse>();
    globalThis.glimpses = [];
    const look = () => {
      requestAnimationFrame(look);
      const root = document.querySelector('html > [data-cx-host]')?.shadowRoot;
      const name = root?.querySelector('.panel-title')?.textContent;
      if (root === null || root === undefined || !name) return;
      const [account = '', amount = ''] = Array.from(
        root.querySelectorAll('.facts-grid dd'),
        ({ textContent }) => textContent ?? '',
      );
      const id = /sale\.opportunity\/(\d+)/.exec(location.hash)?.[1] ?? '';
      const glimpse: Glimpse = { id, name, account, amount };
      const text = JSON.stringify(glimpse);
      if (seen.has(text)) return;
      seen.set(text, glimpse);
      globalThis.glimpses?.push(glimpse);
    };
    look();
  });
  return () => page.evaluate(() => globalThis.glimpses ?? []);
}
