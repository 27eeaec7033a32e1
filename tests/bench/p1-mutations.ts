import type { CDPSession } from '@playwright/test';
import { builds } from '../browser/extension-session.ts';
import { writeBaseline } from './baseline-extensions.ts';
import { openBench, type BenchBrowser } from './bench-page.ts';
import type { Metric, Row } from './metric.ts';
import { sampleWeek } from './sample-week.ts';
import { median, spread } from './statistics.ts';

const mutations = 10_000;
const tasks = 500;
const rounds = 14;

/** The sessions stay open: counting begins anew with each (Chromium 156). */
const devtoolsOf = new Map<BenchBrowser, Promise<CDPSession>>();

async function openDevtools({ page, session }: BenchBrowser): Promise<CDPSession> {
  const devtools = await session.context.newCDPSession(page);
  await devtools.send('Performance.enable');
  return devtools;
}

/** Seconds of script that the page's process ran, of all worlds. */
async function scriptSeconds(browser: BenchBrowser): Promise<number> {
  const devtools = await devtoolsOf.getOrInsertComputed(browser, openDevtools);
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
}

/** Adds and removes nodes far from any dialog, some 20 to a task, and gives the script time of it all in ms. */
async function mutate(browser: BenchBrowser): Promise<number> {
  const before = await scriptSeconds(browser);
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
  return ((await scriptSeconds(browser)) - before) * 1_000;
}

async function measure(): Promise<Row[]> {
  const { events, today } = sampleWeek(20);
  const sides = await Promise.all([
    openBench('none', await writeBaseline('empty'), events, today),
    openBench('observer', await writeBaseline('observer'), events, today),
    openBench('rescan', await writeBaseline('rescan'), events, today),
    openBench('ours', builds.chrome, events, today),
  ]);
  const figures: Record<string, number[]> = { none: [], observer: [], rescan: [], ours: [] };
  try {
    for (const side of sides) await mutate(side);
    for (let round = 0; round < rounds; round += 1) {
      for (const side of round % 2 === 0 ? sides : sides.toReversed()) {
        figures[side.name]?.push((await mutate(side)) / (mutations / 1_000));
      }
    }
  } finally {
    for (const { session } of sides) await session.close();
  }
  const none = median(figures['none'] ?? []);
  const observer = median(figures['observer'] ?? []) - none;
  const ours = median(figures['ours'] ?? []) - none;
  const rescan = median(figures['rescan'] ?? []) - none;
  const ratio = ours / observer;
  return [
    {
      id: 'P1',
      what: 'script ms per 1,000 mutations, no dialog open',
      baseline: 'empty subtree observer',
      ours: `${ours.toFixed(3)} added; whole ${spread(figures['ours'] ?? [], 3)}`,
      theirs: `${observer.toFixed(3)} added; whole ${spread(figures['observer'] ?? [], 3)}; a rescan adds ${rescan.toFixed(3)}`,
      result: `${ratio.toFixed(2)}×`,
      target: '≤ 1.5×',
      isMet: ratio <= 1.5,
      figures,
    },
  ];
}

export const p1: Metric = { id: 'P1', measure };
