import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Disposable, Locator, Page, Worker } from '@playwright/test';
import { emptyExtension, takeHostsBack, forgetSites } from './empty-extension.ts';
import { fixTime } from './fix-time.ts';
import { allowHosts, disallowHosts, removeHosts, requestHosts } from './grant-hosts.ts';
import type { OwnPage } from './own-page.ts';
import { reloadExtension } from './reload-extension.ts';
import { launchChromium, type ChromiumOptions } from './launch-chromium.ts';
import { routeSites, type SitePages } from './route-sites.ts';
import { stopWorkers } from './stop-workers.ts';
import { readStore, seedStore, type SeedRows } from './seed-store.ts';

export const repositoryDir = fileURLToPath(new URL('../..', import.meta.url));

/** Where `wxt build` puts the builds. The e2e ones differ in one thing: their shadow roots are open. */
export const builds = {
  chrome: join(repositoryDir, '.output', 'chrome-mv3'),
  firefox: join(repositoryDir, '.output', 'firefox-mv3'),
  chromeE2e: join(repositoryDir, '.output', 'chrome-mv3-e2e'),
  firefoxE2e: join(repositoryDir, '.output', 'firefox-mv3-e2e'),
};

/** The element that holds our shadow root on a page of someone else: `hostMark` of lib/page/live-while.ts. */
const panelHost = 'html > [data-cx-host]';

/** One Chromium with the extension in it, and all that tests, the demo and benchmarks do with it. */
export class ExtensionSession {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly serviceWorker: () => Promise<Worker>;
  readonly close: () => Promise<void>;
  readonly #extensionDir: string;
  #pages: SitePages = {};
  #allowed = new Set<string>();
  #scripts: Disposable[] = [];
  #clock: Disposable | undefined;

  private constructor(parts: Awaited<ReturnType<typeof launchChromium>>, extensionDir: string) {
    this.#extensionDir = extensionDir;
    this.context = parts.context;
    this.extensionId = parts.extensionId;
    this.serviceWorker = parts.serviceWorker;
    this.close = parts.close;
  }

  static async start(options: ChromiumOptions): Promise<ExtensionSession> {
    if (!existsSync(join(options.extensionDir, 'manifest.json')))
      throw new Error(`nothing is built in ${options.extensionDir}`);
    const launched = await launchChromium(options);
    const session = new ExtensionSession(launched, options.extensionDir);
    await routeSites(session.context, () => session.#pages);
    return session;
  }

  /** Adds answers for addresses; see SitePages for what they may be. */
  answer(pages: SitePages): void {
    this.#pages = { ...this.#pages, ...pages };
  }

  /** `chrome-extension://<id>/<path>`, e.g. `ownUrl('board.html#rhythm')`. */
  ownUrl(path: string): string {
    return `chrome-extension://${this.extensionId}/${path}`;
  }

  /** Opens a page of the extension in a tab; the popup too, which looks the same there but for the window's size. */
  async openOwn(name: OwnPage, hash = ''): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.ownUrl(`${name}.html${hash}`));
    return page;
  }

  /** Runs in each page from now on, before its own scripts; a function uses nothing from outside. */
  async runFirst(script: () => void): Promise<void> {
    this.#scripts.push(await this.context.addInitScript(script));
  }

  /** What each page that opens from now on takes for now. */
  async fixTime(now: number): Promise<void> {
    await this.#clock?.dispose();
    this.#clock = await this.context.addInitScript(fixTime, now);
  }

  /** Puts rows into the extension's database. Pages that are open already do not hear of it: seed before opening. */
  async seed(rows: SeedRows): Promise<void> {
    const page = await this.openOwn('meeting', '?occurrence=none');
    await seedStore(page, rows);
    await page.close();
  }

  /** What is kept in some tables of the extension's database, which must be there. */
  stored(...tables: string[]): Promise<Record<string, unknown[]>> {
    return this.#onFile((page) => readStore(page, tables));
  }

  /** Our panel's host on a page; Playwright's locators go on into its open shadow root. */
  panel(page: Page): Locator {
    return page.locator(panelHost);
  }

  /** Makes that a click which asks for these hosts is granted them, without the prompt. */
  allow(...origins: string[]): Promise<void> {
    for (const origin of origins) this.#allowed.add(origin);
    return allowHosts(this.context, this.extensionId, origins);
  }

  /** Grants optional hosts as the user does from popup, welcome or settings. */
  async grant(...origins: string[]): Promise<void> {
    await this.allow(...origins);
    await this.#onFile((page) => requestHosts(page, origins));
  }

  revoke(...origins: string[]): Promise<void> {
    return this.#onFile((page) => removeHosts(page, origins));
  }

  /** Does something with the extension's rights, in a tab that shows a mere file of it: its pages cost more to draw. */
  async #onFile<T>(act: (page: Page) => Promise<T>): Promise<T> {
    const page = await this.context.newPage();
    await page.goto(this.ownUrl('manifest.json'));
    try {
      return await act(page);
    } finally {
      await page.close();
    }
  }

  /**
   * Brings browser and extension back to what they were after the install, but for the welcome page, which comes once.
   * It takes a third of the work of a browser that starts.
   */
  async reset(): Promise<void> {
    const page = await this.context.newPage();
    for (const other of this.context.pages()) if (other !== page) await other.close();
    for (const script of [...this.#scripts, this.#clock]) await script?.dispose();
    await forgetSites(page, Object.keys(this.#pages));
    await page.goto(this.ownUrl('manifest.json'));
    await takeHostsBack(page);
    if (this.#allowed.size > 0) await disallowHosts(this.context, this.extensionId, [...this.#allowed]);
    await this.stopWorker(page);
    await emptyExtension(page);
    await page.goto('about:blank');
    this.#pages = {};
    this.#allowed.clear();
    this.#scripts = [];
    this.#clock = undefined;
    // Starts it, as an install does.
    await (await this.serviceWorker()).evaluate('0');
  }

  /**
   * Updates the extension to another version, as the store does: `extensionDir` is a copy of its own whose manifest says
   * that version now. Resolves when the old worker is gone; the new one starts by itself.
   */
  async update(version: string, change: Record<string, unknown> = {}): Promise<void> {
    const manifestFile = join(this.#extensionDir, 'manifest.json');
    const manifest: unknown = JSON.parse(await readFile(manifestFile, 'utf8'));
    await writeFile(manifestFile, JSON.stringify({ ...(manifest as object), version, ...change }));
    await this.reload();
  }

  /** Reloads the extension from its folder; resolves when the old worker is gone. */
  async reload(): Promise<void> {
    const worker = await this.serviceWorker();
    const stopped = worker.waitForEvent('close');
    await reloadExtension(this.context, this.extensionId);
    await stopped;
    // Until the new one is there, no page of the extension opens; and one that is reloaded before it ran may never start.
    await (await this.serviceWorker()).evaluate('0');
  }

  /**
   * Grants an optional permission as if the user had agreed, whose prompt hangs for ever headless: an earlier version
   * had it from the start, and an update that makes it optional takes nothing away (2026-11). For a copy of the build.
   */
  async grantOptional(permission: string): Promise<void> {
    const text = await readFile(join(this.#extensionDir, 'manifest.json'), 'utf8');
    const { permissions = [], optional_permissions: optional } = JSON.parse(text) as Record<string, string[]>;
    await this.update('0.0.1', { permissions: [...permissions, permission], optional_permissions: [] });
    await this.update('0.0.2', { permissions, optional_permissions: optional });
  }

  /**
   * Stops the background worker, as Chromium does after 30 idle seconds; the next event starts it afresh.
   * @param from A page that stays. Without one, the tab that is opened and closed for it is such an event.
   */
  async stopWorker(from?: Page): Promise<void> {
    const page = from ?? (await this.context.newPage());
    await stopWorkers(page);
    if (from === undefined) await page.close();
  }
}
