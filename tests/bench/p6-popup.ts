import type { ExtensionSession } from '../browser/extension-session.ts';
import { counts, fillStore, longStore, startBench, writeStatic } from './long-store.ts';
import type { Metric, Row } from './metric.ts';
import { median, spread } from './statistics.ts';

const rounds = 14;

/** Notes when the popup's sentence has been painted: the task after the frame in which it stands. */
const watch = `
  const look = () => {
    const shown = document.querySelector('main.popup h2');
    if (shown === null || shown.getBoundingClientRect().height === 0) { requestAnimationFrame(look); return; }
    const after = new MessageChannel();
    after.port1.onmessage = () => { performance.mark('painted'); };
    after.port2.postMessage(0);
  };
  requestAnimationFrame(look);`;

/** Opens a page of the extension's in a tab of its own: ms from its navigation to its paint. */
async function paint(session: ExtensionSession, path: string): Promise<number> {
  const page = await session.context.newPage();
  await page.addInitScript({ content: watch });
  await page.goto(session.ownUrl(path));
  // As functions: the page's policy allows no text to be run.
  await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0);
  const ms = await page.evaluate(() => performance.getEntriesByName('painted')[0]?.startTime ?? Number.NaN);
  await page.close();
  return ms;
}

/** The popup as it stands once painted, without its script: what a page of this size costs at least. */
async function freeze(session: ExtensionSession): Promise<void> {
  const page = await session.context.newPage();
  await page.goto(session.ownUrl('popup.html'));
  await page.locator('main.popup button.spark').waitFor();
  await writeStatic((await page.content()).replaceAll(/<script.*?<\/script>|<link[^>]*modulepreload[^>]*>/gs, ''));
  await page.close();
}

async function measure(): Promise<Row[]> {
  const { session: full, now } = await longStore();
  const [unseen, fresh] = await Promise.all([startBench(), startBench()]);
  const figures = { full: [], unseen: [], fresh: [], page: [] } satisfies Record<string, number[]>;
  const into: Record<string, number[]> = figures;
  try {
    await (await fillStore(unseen, 'coxswain', 0, now)).close();
    await freeze(full);
    const sides: [string, ExtensionSession, string][] = [
      ['full', full, 'popup.html'],
      ['unseen', unseen, 'popup.html'],
      ['fresh', fresh, 'popup.html'],
      ['page', full, 'static.html'],
    ];
    for (const [, session, path] of sides) for (let warm = 0; warm < 2; warm += 1) await paint(session, path);
    for (let round = 0; round < rounds; round += 1)
      for (const [name, session, path] of round % 2 === 0 ? sides : sides.toReversed())
        into[name]?.push(await paint(session, path));
  } finally {
    await unseen.close();
    await fresh.close();
  }
  const ours = median(figures.full);
  const ratio = ours / median(figures.unseen);
  const more = ours - median(figures.page);
  const what = `popup painted with ${counts.many} meetings and 500,000 sightings, ms`;
  const rest = { id: 'P6', what, ours: spread(figures.full, 0), figures };
  return [
    {
      ...rest,
      baseline: 'the same team with nothing seen',
      theirs: `${spread(figures.unseen, 0)}; a fresh install ${spread(figures.fresh, 0)}`,
      result: `${ratio.toFixed(2)}×`,
      target: '≤ 1.15×',
      isMet: ratio <= 1.15,
    },
    {
      ...rest,
      baseline: 'the same page without script',
      theirs: spread(figures.page, 0),
      result: `${more >= 0 ? '+' : '−'}${Math.abs(more).toFixed(0)} ms`,
      target: '≤ +50 ms',
      isMet: more <= 50,
    },
  ];
}

export const p6: Metric = { id: 'P6', measure };
