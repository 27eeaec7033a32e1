import type { CDPSession, Page } from '@playwright/test';
import type { BenchBrowser } from './bench-page.ts';

/** The sessions stay open: counting begins anew with each (Chromium 156). */
const devtoolsOf = new Map<Page, Promise<CDPSession>>();

async function openDevtools(page: Page): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await devtools.send('HeapProfiler.enable');
  return devtools;
}

/** What the page's process has spent and holds, of all worlds: seconds, bytes and counts. */
export interface PageMetrics {
  /** Seconds of script. */
  script: number;
  /** Seconds of style and layout. */
  layout: number;
  /** Bytes of script objects. */
  heap: number;
  /** DOM nodes, the detached ones too. */
  nodes: number;
}

const devtools = ({ page }: BenchBrowser): Promise<CDPSession> => devtoolsOf.getOrInsertComputed(page, openDevtools);

export async function readMetrics(browser: BenchBrowser): Promise<PageMetrics> {
  const { metrics } = await (await devtools(browser)).send('Performance.getMetrics');
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return {
    script: of('ScriptDuration'),
    layout: of('LayoutDuration') + of('RecalcStyleDuration'),
    heap: of('JSHeapUsedSize'),
    nodes: of('Nodes'),
  };
}

/** Leaves nothing to be collected, so that what is still held can be counted. */
export async function collectGarbage(browser: BenchBrowser): Promise<void> {
  for (let time = 0; time < 3; time += 1) await (await devtools(browser)).send('HeapProfiler.collectGarbage');
}
