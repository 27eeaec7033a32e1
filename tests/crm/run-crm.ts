import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builds, repositoryDir } from '../browser/extension-session.ts';
import { runStep } from '../browser/run-step.ts';
import { PackagesMissingError, unpackPackages } from './debian-packages.ts';
import { startTryton } from './tryton-server.ts';

/**
 * `npm run test:crm`: the built extension on a real CRM that no one here wrote, started on loopback. The last line is
 * `N passed, N failed, N skipped`; where the CRM cannot be had, all are skipped and none is passed. With `--built` the
 * e2e build is taken as it is.
 */

const folder = join(repositoryDir, '.output', 'crm');
const report = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? join(repositoryDir, '.output', 'results', 'crm.json');
const isBuilt = process.argv.includes('--built');

async function skipAll(reason: string): Promise<void> {
  const specs = ['tryton.spec.ts', 'taught.spec.ts'].map((name) => readFile(join(import.meta.dirname, name), 'utf8'));
  const skipped = (await Promise.all(specs)).join('\n').match(/^test\('/gm)?.length ?? 0;
  await mkdir(dirname(report), { recursive: true });
  await writeFile(report, JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped } }));
  console.log(`Tryton cannot be had here, so nothing is tried on it: ${reason}`);
  console.log(`0 passed, 0 failed, ${skipped} skipped`);
}

async function main(): Promise<void> {
  let root: string;
  try {
    await mkdir(folder, { recursive: true });
    root = unpackPackages(folder);
  } catch (error) {
    if (!(error instanceof PackagesMissingError)) throw error;
    return skipAll(error.message);
  }
  const extension = process.env['COXSWAIN_BUILD'] ?? builds.chromeE2e;
  if (!isBuilt || !existsSync(extension)) {
    await runStep(
      { name: 'build chrome e2e', program: 'wxt', args: ['build', '--mv3', '-c', 'tests/browser/wxt.e2e.config.ts'] },
      repositoryDir,
    );
  }
  const server = await startTryton(root, folder);
  try {
    const { passed, failed, skipped } = await runStep(
      {
        name: 'crm',
        program: 'playwright',
        args: ['test', '-c', 'tests/crm/playwright.config.ts', '--reporter=list,json'],
        env: {
          PLAYWRIGHT_JSON_OUTPUT_FILE: report,
          CRM_ORIGIN: server.origin,
          CRM_DEALS: JSON.stringify(server.deals),
          CRM_BUILD: extension,
        },
        report: { kind: 'playwright', file: report },
      },
      repositoryDir,
    );
    console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
    process.exitCode = failed > 0 ? 1 : 0;
  } finally {
    await server.stop();
  }
}

await main();
