import { expect, type Page } from '@playwright/test';
import type { ExtensionSession } from '../browser/extension-session.ts';

/** What payloads did, in every page of a browser: nothing, that is. */
export interface Harm {
  /** Addresses that were asked for, and dialogs that opened. */
  done: string[];
  /** Asserts that a page ran and built nothing of a payload; gives the numbers of the payloads that it shows as text. */
  expectNone: (page: Page) => Promise<Set<number>>;
}

/** Watches all pages from now on; call it before they open. */
export function watchHarm(session: ExtensionSession): Harm {
  const done: string[] = [];
  const note = (url: URL): string => {
    done.push(url.href);
    return '<!doctype html>';
  };
  session.answer({ 'https://hit.example': note, 'http://hit.example': note });
  const watch = (page: Page) => {
    page.on('dialog', (dialog) => {
      done.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
  };
  session.context.pages().forEach(watch);
  session.context.on('page', watch);
  return {
    done,
    expectNone: async (page) => {
      const found = await page.evaluate(lookAround);
      expect(found.made, page.url()).toEqual([]);
      expect(found.isHit, page.url()).toBe(false);
      expect(done, page.url()).toEqual([]);
      return new Set(found.shown);
    },
  };
}

/** Runs in the page, from its own text: what of the document or of our open shadow root was made of a payload. */
function lookAround(): { made: string[]; isHit: boolean; shown: number[] } {
  const panel = document.querySelector('html > [data-cx-host]')?.shadowRoot;
  const ours: ParentNode[] = location.protocol === 'chrome-extension:' ? [document] : panel ? [panel] : [];
  const made: string[] = [];
  let text = '';
  for (const root of ours) {
    for (const element of root.querySelectorAll('*')) {
      const { localName, attributes } = element;
      const isForeign =
        /^(iframe|frame|object|embed|base|applet|portal|plaintext|xmp|noembed|template|math|marquee|foreignobject|animate|set)$/.test(
          localName,
        ) ||
        (localName === 'script' && !(element as HTMLScriptElement).src.startsWith(`${location.origin}/`));
      if (isForeign) made.push(localName);
      for (const { name, value } of attributes) {
        const isCode = name.startsWith('on') || /^(srcdoc|formaction|ping|background)$/.test(name);
        const isAddress =
          /^(href|src|action|xlink:href|data|poster)$/.test(name) &&
          /^\W*(java|vb)script|hit\.example|^data:text/i.test(value);
        if (isCode || isAddress || (name === 'style' && value.includes('hit.example')))
          made.push(`${localName} ${name}="${value}"`);
      }
      const { value, title, ariaLabel } = element as HTMLInputElement;
      text += ` ${typeof value === 'string' ? value : ''} ${title ?? ''} ${ariaLabel ?? ''}`;
    }
    text += root.textContent ?? '';
    if (root instanceof Document) text += root.title + (root.body.textContent ?? '');
  }
  const shown = Array.from(text.matchAll(/¤(\d+)/g), ([, number]) => Number(number));
  return { made, isHit: '__hit' in globalThis, shown };
}
