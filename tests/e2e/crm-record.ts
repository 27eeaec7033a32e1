import type { Page } from '@playwright/test';

/** What the panel showed at one moment: its name and owner, and the values as the page says them. */
export interface Sight {
  name: string;
  values: string;
}

/**
 * Shows another record in place, as single-page CRMs do: the address changes at once, the values `after` milliseconds
 * later, in the same nodes wherever old and new markup agree.
 */
export async function openInPlace(page: Page, path: string, html: string, after = 400): Promise<void> {
  await page.evaluate(
    ({ path, html, after }) => {
      const fill = (old: Node, fresh: Node): void => {
        const [now, next] = [[...old.childNodes], [...fresh.childNodes]];
        const isAlike = now.length === next.length && now.every((node, at) => node.nodeName === next[at]?.nodeName);
        if (!isAlike) {
          (old as Element).replaceChildren(...next);
          return;
        }
        now.forEach((node, at) => {
          const other = next[at];
          if (other === undefined) return;
          if (node.nodeType === Node.TEXT_NODE && node.nodeValue !== other.nodeValue) node.nodeValue = other.nodeValue;
          if (!(node instanceof Element) || !(other instanceof Element)) return;
          for (const { name, value } of other.attributes) node.setAttribute(name, value);
          if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement)
            node.value = (other as HTMLInputElement).value;
          else fill(node, other);
        });
      };
      history.pushState({}, '', path);
      setTimeout(() => {
        const fresh = new DOMParser().parseFromString(html, 'text/html');
        document.title = fresh.title;
        fill(document.body, fresh.body);
      }, after);
    },
    { path, html, after },
  );
}

/** Notes in every frame what the panel shows, each different sight once. Its shadow root is open in the e2e build. */
export async function watchSights(page: Page): Promise<() => Promise<Sight[]>> {
  await page.evaluate(() => {
    const seen = new Map<string, { name: string; values: string }>();
    Object.assign(window, { __sights: () => [...seen.values()] });
    const look = (): void => {
      requestAnimationFrame(look);
      const root = document.querySelector('html > [data-cx-host]')?.shadowRoot;
      const name = root?.querySelector('h2')?.textContent;
      if (!name) return;
      const sight = { name, values: root?.querySelector('dl')?.textContent ?? '' };
      seen.set(JSON.stringify(sight), sight);
    };
    look();
  });
  return () => page.evaluate(() => (window as unknown as { __sights: () => Sight[] }).__sights());
}
