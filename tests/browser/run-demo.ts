import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Demo, walkSteps } from './demo/demo.ts';
import { prepare, steps, tabs } from './demo/steps.ts';
import { builds, ExtensionSession, repositoryDir } from './extension-session.ts';
import { provideBrowser } from './provide-browser.ts';
import { runStep } from './run-step.ts';

/**
 * `npm start`: builds the extension and shows it with a sample workspace, in a browser and a profile of its own; no web
 * address is asked for anything. With a display the browser stays open until it is closed; without one, or with
 * `-- --headless`, it is walked through step by step, with pictures in .output/demo.
 */

const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const isHeadless = process.argv.includes('--headless') || !hasDisplay;

/** A walk must look into the panel; a person sees what is shipped. */
const build = isHeadless
  ? { dir: builds.chromeE2e, args: ['-c', 'tests/browser/wxt.e2e.config.ts'] }
  : { dir: builds.chrome, args: [] };

async function start(): Promise<number> {
  const browser = provideBrowser('chromium', console.log);
  console.log(`Browser: ${browser.version} (${browser.path})`);
  const built = await runStep(
    { name: 'build', program: 'wxt', args: ['build', '--mv3', ...build.args] },
    repositoryDir,
  );
  if (built.failed > 0) return 1;
  const session = await ExtensionSession.start({
    extensionDir: build.dir,
    headless: isHeadless,
    context: isHeadless ? { locale: 'en-US', timezoneId: 'Europe/Berlin' } : { viewport: null },
  });
  try {
    const demo = new Demo(session, Date.now());
    await prepare(demo);
    return isHeadless ? await walk(demo) : await show(demo);
  } finally {
    await session.close();
  }
}

async function walk(demo: Demo): Promise<number> {
  await rm(join(repositoryDir, '.output', 'demo'), { recursive: true, force: true });
  const mismatches = await walkSteps(demo, steps);
  console.log(`${steps.length - mismatches} of ${steps.length} steps as expected; pictures in .output/demo`);
  return mismatches;
}

async function show(demo: Demo): Promise<number> {
  for (const tab of tabs) await demo.open(tab.includes('://') ? tab : demo.session.ownUrl(tab));
  console.log('The browser is open, with a profile of its own that is removed at the end. Close it to end the demo.');
  await new Promise((resolve) => demo.session.context.once('close', resolve));
  return 0;
}

try {
  process.exitCode = (await start()) > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
