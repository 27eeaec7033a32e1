import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { repositoryDir } from '../browser/extension-session.ts';
import { provideBrowser } from '../browser/provide-browser.ts';
import { writeIntoReadme } from '../browser/readme-table.ts';
import { runStep } from '../browser/run-step.ts';
import { closeLongStore } from './long-store.ts';
import { memory } from './memory.ts';
import type { Metric, Row } from './metric.ts';
import { summaryOf } from './summary.ts';
import { p1 } from './p1-mutations.ts';
import { p10 } from './p10-import.ts';
import { p11 } from './p11-harvest.ts';
import { p12 } from './p12-leaks.ts';
import { p2 } from './p2-layout.ts';
import { p3 } from './p3-sizes.ts';
import { p4 } from './p4-load.ts';
import { p5 } from './p5-dialog.ts';
import { p6 } from './p6-popup.ts';
import { p7 } from './p7-adherence.ts';
import { p8 } from './p8-cold-start.ts';
import { p9 } from './p9-edit.ts';

/**
 * `npm run bench [-- --only P5]`: builds the extension, measures each metric against its baseline in the same run, and
 * prints a table; figures go to .output/bench.json, with `--write` the table goes into the README. Ratios, never bare times: a slow day slows both sides.
 */
const metrics: Metric[] = [p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, memory];

/** Of one metric; the longest takes two. */
const longestMs = 5 * 60_000;

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const chosen = metrics.filter(({ id }) => only === undefined || id === only);
if (chosen.length === 0) {
  console.error(`--only takes one of ${metrics.map(({ id }) => id).join(', ')}`);
  process.exit(2);
}

const browserVersion = provideBrowser('chromium', console.log).version;
console.log(`Browser: ${browserVersion}`);
for (const args of [[], ['-c', 'tests/browser/wxt.e2e.config.ts']]) {
  const built = await runStep(
    { name: `build ${args.join(' ')}`, program: 'wxt', args: ['build', '--mv3', ...args] },
    repositoryDir,
  );
  if (built.failed > 0) process.exit(1);
}

/** A browser that stopped answering must not keep the machine for ever. */
const tooLong = async (id: string): Promise<never> => {
  await setTimeout(longestMs, undefined, { ref: false });
  throw new Error(`${id} took longer than ${longestMs / 60_000} minutes`);
};

const rows: Row[] = [];
for (const metric of chosen) {
  console.log(`measuring ${metric.id} …`);
  rows.push(...(await Promise.race([metric.measure(), tooLong(metric.id)])));
}
await closeLongStore();
for (const row of rows) {
  console.log(`${row.isMet ? 'met   ' : 'MISSED'} ${row.id.padEnd(4)} ${row.what}`);
  console.log(`        ours ${row.ours} · ${row.baseline} ${row.theirs} · ${row.result}, target ${row.target}`);
}
await mkdir(join(repositoryDir, '.output'), { recursive: true });
await writeFile(
  join(repositoryDir, '.output', 'bench.json'),
  JSON.stringify({ measuredAt: new Date().toISOString(), rows }, null, 2),
);
if (process.argv.includes('--write')) await writeIntoReadme('bench', summaryOf(rows, browserVersion));
const missed = rows.filter(({ isMet }) => !isMet).length;
console.log(`${rows.length - missed} of ${rows.length} targets met; figures in .output/bench.json`);
