import { pathToFileURL } from 'node:url';
import { builds } from '../browser/extension-session.ts';
import { FirefoxSession } from '../browser/launch-firefox.ts';

/** Shows a PDF in Firefox, whose own viewer draws it, writes what one sees to `picture` and gives the words of its pages. */
export async function showPdf(file: string, picture: string): Promise<string> {
  const firefox = await FirefoxSession.start({ extensionDir: builds.firefoxE2e, headless: true });
  try {
    const page = await firefox.newPage();
    await page.setViewport({ width: 1000, height: 1300 });
    await page.goto(pathToFileURL(file).href);
    await page.waitForSelector('.page[data-loaded="true"] .textLayer span');
    await page.screenshot({ path: picture });
    return String(await page.evaluate("document.querySelector('#viewer').innerText"));
  } finally {
    await firefox.close();
  }
}
