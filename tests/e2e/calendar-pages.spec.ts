import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { Window } from 'happy-dom';
import { build } from 'vite';
import { repositoryDir } from '../browser/extension-session.ts';
import { calendarPages } from '../sites/google-calendar/pages.ts';
import type { readPage } from '../sites/google-calendar/read-page.ts';
import { expect, test } from './extension.ts';

/** The readers as one script that leaves `calendarReaders` behind. */
async function bundleReaders(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(repositoryDir, 'tests/sites/google-calendar/read-page.ts'),
        formats: ['iife'],
        name: 'calendarReaders',
      },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [];
  const code = bundle?.output[0]?.code;
  if (code === undefined) throw new Error('nothing was built');
  return code;
}

type Readers = { readPage: typeof readPage };

const placeOf = ({ url, surface, today = '2026-11-19', lang = 'en' }: (typeof calendarPages)[number]) => ({
  url,
  surface,
  today,
  lang,
});

test('every built page of the calendar is read the same by happy-dom and by Chromium', async ({ page, routeSites }) => {
  test.slow();
  const code = await bundleReaders();
  const pages = calendarPages.map((each) => ({ html: each.html, place: placeOf(each) }));
  routeSites({ 'https://pages.example.com/': '<!doctype html><title>Pages</title>' });
  await page.goto('https://pages.example.com/');
  await page.addScriptTag({ content: code });
  // Each in a frame of its own, with the size of a window: a document that Chromium parsed and laid out.
  const inChromium = await page.evaluate(async (all) => {
    const { readPage: read } = (globalThis as typeof globalThis & { calendarReaders: Readers }).calendarReaders;
    const isVisible = (element: Element) => Array.from(element.getClientRects()).some(({ height }) => height > 0);
    const readings: string[] = [];
    for (const { html, place } of all) {
      const frame = document.createElement('iframe');
      frame.srcdoc = html;
      frame.width = '1280';
      frame.height = '800';
      const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      document.body.append(frame);
      await isLoaded;
      if (frame.contentDocument !== null)
        readings.push(JSON.stringify(read(frame.contentDocument, place, isVisible), null, 1));
      frame.remove();
    }
    return readings;
  }, pages);

  const window = new Window();
  // Readers ask for the members of these as the browser defines them.
  Object.assign(globalThis, { Node: window.Node, Element: window.Element });
  const { readPage: read } = runInThisContext(`${code}; calendarReaders`) as Readers;
  const parser = new window.DOMParser();
  const without = calendarPages.map((each) => {
    const parsed = parser.parseFromString(each.html, 'text/html') as unknown as Document;
    // Without a layout, closed is what says so itself.
    const isVisible = (element: Element) => element.closest('[hidden], [style*="display:none"]') === null;
    return JSON.stringify(read(parsed, placeOf(each), isVisible), null, 1);
  });
  expect(without.filter((reading) => reading.includes('"facts": null'))).toEqual([]);
  expect(inChromium).toHaveLength(calendarPages.length);
  const differing = calendarPages.filter((_, index) => inChromium[index] !== without[index]).map(({ name }) => name);
  expect(differing).toEqual([]);
  expect(calendarPages.length).toBeGreaterThan(150);
});
