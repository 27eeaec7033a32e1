import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { builds, repositoryDir } from './extension-session.ts';
import { runStep, type Step, type StepResult } from './run-step.ts';

/**
 * `npm test`: everything, in lanes that run side by side; a failure does not stop what follows. The last line is
 * `N passed, N failed`, where a tool (types, lint, a build ...) counts one and a runner counts its tests.
 */

const results = join(repositoryDir, '.output', 'results');

function tool(name: string, program: string, ...args: string[]): Step {
  return { name, program, args };
}

function vitest(name: string, projects: string[], config = 'tests/vitest.config.ts'): Step {
  const file = join(results, `${name}.json`);
  const args = ['run', '--config', config, ...projects.flatMap((project) => ['--project', project])];
  return {
    ...tool(name, 'vitest', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`),
    report: { kind: 'vitest', file },
  };
}

function playwright(name: string, project: string): Step {
  const file = join(results, `${name}.json`);
  return {
    ...tool(
      name,
      'playwright',
      'test',
      '-c',
      'tests/e2e/playwright.config.ts',
      `--project=${project}`,
      '--reporter=list,json',
    ),
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    report: { kind: 'playwright', file },
  };
}

/** A real CRM on loopback; where it cannot be had its tests count as skipped. */
function crm(): Step {
  const file = join(results, 'crm.json');
  const step = tool('crm', process.execPath, 'tests/crm/run-crm.ts', '--built');
  return { ...step, env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file }, report: { kind: 'playwright', file } };
}

const checks = [
  tool('types', 'tsc', '--noEmit'),
  tool('lint', 'oxlint', '--type-aware', '--deny-warnings'),
  tool('format', 'oxfmt', '--check'),
  tool('dead code', 'knip'),
  vitest('unit', ['node', 'page']),
];
const buildSteps = [
  tool('build chrome', 'wxt', 'build', '--mv3'),
  tool('build firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'),
  tool('build chrome again', 'wxt', 'build', '--mv3', '-c', 'tests/browser/wxt.again.config.ts'),
  tool('build chrome e2e', 'wxt', 'build', '--mv3', '-c', 'tests/browser/wxt.e2e.config.ts'),
  tool('build firefox e2e', 'wxt', 'build', '-b', 'firefox', '--mv3', '-c', 'tests/browser/wxt.e2e.config.ts'),
];
const onBuilds = [
  tool('size', process.execPath, 'tests/browser/size.ts'),
  vitest('built', ['built']),
  playwright('e2e chromium', 'chromium'),
];
/** What waits for servers and other browsers more than it works: beside all else, once the builds stand. */
const besides = [
  // Sample files and a calendar server from Debian's packages; where they cannot be had its tests count as skipped.
  vitest('feeds', [], 'tests/feeds/vitest.config.ts'),
  playwright('e2e firefox', 'firefox'),
  crm(),
  tool(
    'faults',
    process.execPath,
    'tests/faults/faults.mjs',
    '--rounds',
    '25',
    '--report',
    join(results, 'faults.json'),
  ),
  tool('ratios', process.execPath, '--import', './tests/browser/resolve-ts.mjs', 'tests/bench/hold-ratios.ts'),
];

async function lane(steps: Step[]): Promise<StepResult[]> {
  const done: StepResult[] = [];
  for (const step of steps) done.push(await runStep(step, repositoryDir));
  return done;
}

function printSummary(all: StepResult[]): void {
  for (const { name, failures } of all) for (const failure of failures) console.log(`\n✗ ${name}: ${failure}`);
  const widest = Math.max(...all.map(({ name }) => name.length));
  const row = (cells: string[]) =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(widest) : cell.padStart(8))).join(' ');
  console.log(`\n${row(['step', 'passed', 'failed', 'skipped', 'seconds'])}`);
  for (const { name, passed, failed, skipped, seconds } of all) {
    console.log(row([name, ...[passed, failed, skipped].map(String), seconds.toFixed(1)]));
  }
}

// A build that fails must not be hidden by the one before it.
await Promise.all(Object.values(builds).map((folder) => rm(folder, { recursive: true, force: true })));
const prepared = await lane([tool('prepare', 'wxt', 'prepare')]);
const checking = lane(checks);
const built = await lane(buildSteps);
const waiting = lane(besides);
const checked = await checking;
const all = [...prepared, ...checked, ...built, ...(await lane(onBuilds)), ...(await waiting)];
await lane([tool('table of security', process.execPath, 'tests/browser/safety-table.ts')]);
printSummary(all);
const passed = all.reduce((sum, result) => sum + result.passed, 0);
const failed = all.reduce((sum, result) => sum + result.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
