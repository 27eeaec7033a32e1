import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builds, ExtensionSession, repositoryDir } from '../browser/extension-session.ts';
import { bundleForPage } from './bundle-for-page.ts';
import { benchZone } from './bench-zone.ts';

/** Meetings stored on either side; sightings are five times as many. */
export const counts = { few: 1_000, many: 100_000 };

/** One browser whose extension has ten years of ten sellers, and beside it, under a name of its own, only 1,000 meetings. */
export interface LongStore {
  session: ExtensionSession;
  now: number;
  /** A page of the extension's with `coxswainBench` in it. */
  runInPage: <T>(expression: string) => Promise<T>;
}

/** A copy of the build with one page more, `static.html`, written later. */
export const extensionDir = join(repositoryDir, '.output', 'bench', 'long-store');

export const writeStatic = (html: string): Promise<void> => writeFile(join(extensionDir, 'static.html'), html);

export const startBench = (): Promise<ExtensionSession> =>
  ExtensionSession.start({
    extensionDir,
    headless: true,
    context: { locale: 'en-US', timezoneId: benchZone, viewport: { width: 380, height: 600 } },
  });

/** Fills a database of the extension's with a team and so many meetings. */
export async function fillStore(session: ExtensionSession, name: string, count: number, now: number) {
  const page = await session.context.newPage();
  await page.addInitScript({ content: await bundleForPage('store-in-page.ts') });
  await page.goto(session.ownUrl('meeting.html?occurrence=none'));
  await page.evaluate(`coxswainBench.fill('${name}', ${count}, ${now})`);
  return page;
}

/** @param many How many meetings the extension's own database gets. */
export async function openLongStore(many: number): Promise<LongStore> {
  await rm(extensionDir, { recursive: true, force: true });
  await cp(builds.chrome, extensionDir, { recursive: true });
  await writeStatic('');
  const session = await startBench();
  const now = Date.now();
  await (await fillStore(session, 'few', counts.few, now)).close();
  const page = await fillStore(session, 'coxswain', many, now);
  return { session, now, runInPage: (expression) => page.evaluate(expression) };
}

let opened: Promise<LongStore> | undefined;

/** Filled once for all metrics of a run, as it takes a minute. */
export const longStore = (): Promise<LongStore> => (opened ??= openLongStore(counts.many));

export const closeLongStore = async (): Promise<void> => (await opened)?.session.close();
