import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type BrowserContext, type Page, type Worker } from '@playwright/test';
import { provideBrowser } from './provide-browser.ts';

export interface ChromiumOptions {
  /** The built extension. */
  extensionDir: string;
  headless: boolean;
  /** A folder for the profile, which then stays when the browser is closed; absent: an empty one for this launch. */
  profile?: string;
  args?: string[];
  /** Playwright's context options that tests may set. */
  context?: Pick<
    NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>,
    'locale' | 'timezoneId' | 'colorScheme' | 'viewport' | 'reducedMotion' | 'deviceScaleFactor'
  >;
}

/** A Chromium of its own, with a profile that lives as long as it does. */
export interface LaunchedChromium {
  context: BrowserContext;
  extensionId: string;
  /** The background worker that runs now; Chromium stops it at will, so ask again instead of keeping it. */
  serviceWorker: () => Promise<Worker>;
  close: () => Promise<void>;
}

/** Nothing leaves the machine: no browser services, no proxy, and only loopback names resolve. */
const quietArguments = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  // Screenshots of the same page are to be the same on each machine.
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

/** Starts Chromium with the extension, in an empty temporary profile that `close` removes, or in a given one. */
export async function launchChromium(options: ChromiumOptions): Promise<LaunchedChromium> {
  const { path } = provideBrowser('chromium');
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'coxswain-chromium-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless: options.headless,
    viewport: { width: 1280, height: 800 },
    ...options.context,
    // Emulation reaches pages only; the worker takes the machine's zone.
    env: { ...process.env, ...(options.context?.timezoneId === undefined ? {} : { TZ: options.context.timezoneId }) },
    args: [
      `--disable-extensions-except=${options.extensionDir}`,
      `--load-extension=${options.extensionDir}`,
      // Chromium refuses to sandbox as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...quietArguments,
      ...(options.args ?? []),
    ],
  });
  const close = async () => {
    await context.close();
    if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  const serviceWorker = async () =>
    context.serviceWorkers().find((worker) => worker.url().startsWith('chrome-extension://')) ??
    (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  try {
    const worker = await serviceWorker();
    // It comes to the front whenever the worker is ready, and a tab behind it gets no frames.
    const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
    const welcomes = options.profile === undefined && existsSync(join(options.extensionDir, 'welcome.html'));
    if (welcomes) await expect.poll(() => context.pages().some(isWelcome), { timeout: 15_000 }).toBe(true);
    return { context, extensionId: new URL(worker.url()).host, serviceWorker, close };
  } catch (error) {
    await close();
    throw new Error(`Chromium did not start the extension in ${options.extensionDir}`, { cause: error });
  }
}
