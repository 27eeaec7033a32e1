import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';

/**
 * What answers an address: the HTML itself (it starts with `<`), a page file (path from the repository's top, such as
 * `tests/sites/google-calendar/week.html`), or a function of the address that gives either.
 */
export type SiteAnswer = string | ((url: URL) => string | Promise<string>);

/**
 * Keys are the start of an address (`https://calendar.google.com/calendar/u/0/r/week`); the longest matching key wins.
 */
export type SitePages = Record<string, SiteAnswer>;

export interface SiteResponse {
  status: number;
  contentType: string;
  body: string;
  headers?: Record<string, string>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const emptyPage = '<!doctype html><html lang="en"><title>Not routed</title><body></body></html>';

/** Answers an address from pages of ours; what no key covers gets an empty page, so that nothing leaves the machine. */
export async function answerFor(pages: SitePages, address: string): Promise<SiteResponse> {
  const key = Object.keys(pages)
    .filter((start) => address.startsWith(start))
    .toSorted((a, b) => b.length - a.length)[0];
  const answer = key === undefined ? undefined : pages[key];
  if (answer === undefined) return { status: 404, contentType: 'text/html; charset=utf-8', body: emptyPage };
  const text = typeof answer === 'function' ? await answer(new URL(address)) : answer;
  const body = text.trimStart().startsWith('<') ? text : await readFile(new URL(text, `file://${root}`), 'utf8');
  return { status: 200, contentType: 'text/html; charset=utf-8', body };
}

/** Answers every web address of the context from `pages`, except loopback ones, which reach real test servers. */
export async function routeSites(context: BrowserContext, pages: () => SitePages): Promise<void> {
  await context.route(
    (url) => url.protocol.startsWith('http') && url.hostname !== '127.0.0.1' && url.hostname !== 'localhost',
    async (route) => {
      await route.fulfill(await answerFor(pages(), route.request().url()));
    },
  );
}
