import type { BenchBrowser } from './bench-page.ts';
import { readMetrics } from './page-metrics.ts';

const mutations = 50_000;
const tasks = 2_500;

/** Adds and removes nodes far from any dialog, some 20 to a task, and gives the ms of script per 1,000 of them. */
export async function mutate(browser: BenchBrowser): Promise<number> {
  const before = await readMetrics(browser);
  await browser.page.evaluate(
    async ({ perTask, count }) => {
      const place = document.createElement('div');
      place.style.cssText = 'position:absolute;inset:auto auto 0 0;block-size:0;overflow:hidden';
      document.body.append(place);
      for (let task = 0; task < count; task += 1) {
        for (let each = 0; each < perTask / 2; each += 1) {
          const node = document.createElement('span');
          place.append(node);
          node.remove();
        }
        await new Promise((resolve) => {
          const channel = new MessageChannel();
          channel.port1.onmessage = resolve;
          channel.port2.postMessage(0);
        });
      }
      place.remove();
    },
    { perTask: mutations / tasks, count: tasks },
  );
  const after = await readMetrics(browser);
  return ((after.script - before.script) * 1_000) / (mutations / 1_000);
}
