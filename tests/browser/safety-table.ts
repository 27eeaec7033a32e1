import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawTable, writeIntoReadme } from './readme-table.ts';
import { safetyRows } from './safety-rows.ts';

/**
 * `npm run safety`: what of S1 to S16 and R1 to R11 the last `npm test` ran and found, from the reports of its runners,
 * to .output/safety.md; with `--write` into the README too.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const results = join(root, '.output', 'results');

interface Ran {
  title: string;
  outcome: 'passed' | 'failed' | 'skipped';
}

interface VitestReport {
  testResults: { assertionResults: { ancestorTitles: string[]; title: string; status: string }[] }[];
}
interface Suite {
  title: string;
  specs?: { title: string; ok: boolean; tests: { status: string }[] }[];
  suites?: Suite[];
}

const ofVitest = ({ testResults }: VitestReport): Ran[] =>
  testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .flatMap(({ ancestorTitles, title, status }) => {
      const outcome = status === 'passed' || status === 'failed' ? status : 'skipped';
      return [[...ancestorTitles, title].find((one) => codesOf(one).length > 0) ?? ''].map((coded) => ({
        title: coded,
        outcome,
      }));
    });

const ofPlaywright = ({ specs = [], suites = [] }: Suite): Ran[] => [
  ...specs.map(({ title, ok, tests }): Ran => {
    const isSkipped = tests.every(({ status }) => status === 'skipped');
    return { title, outcome: isSkipped ? 'skipped' : ok ? 'passed' : 'failed' };
  }),
  ...suites.flatMap(ofPlaywright),
];

/** `S1, S12: …` is a test of both. */
const codesOf = (title: string): string[] => /^([SR]\d+(?:, [SR]\d+)*):/.exec(title)?.[1]?.split(', ') ?? [];

async function readRuns(): Promise<Ran[]> {
  const files = (await readdir(results).catch(() => [])).filter((file) => file.endsWith('.json'));
  const reports = await Promise.all(
    files.map(async (file) => JSON.parse(await readFile(join(results, file), 'utf8')) as VitestReport | Suite),
  );
  return reports.flatMap((report) => ('testResults' in report ? ofVitest(report) : ofPlaywright(report)));
}

function rowOf(code: string, what: string, ran: readonly Ran[]): string[] {
  const mine = ran.filter(({ title }) => codesOf(title).includes(code));
  const count = (outcome: Ran['outcome']) => mine.filter((one) => one.outcome === outcome).length;
  const held = count('passed');
  const broken = count('failed');
  const found = broken > 0 ? `**${broken} failed**` : held > 0 ? 'held' : 'not run';
  return [code, what, String(held + broken), found];
}

const ran = await readRuns();
const table = drawTable([
  ['', 'what is tried', 'tests', 'found'],
  ...Object.entries(safetyRows).map(([code, what]) => rowOf(code, what, ran)),
]);
await mkdir(join(root, '.output'), { recursive: true });
await writeFile(join(root, '.output', 'safety.md'), `${table}\n`);
console.log(table);

if (process.argv.includes('--write')) await writeIntoReadme('safety', table);
