import { cp, mkdtemp, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JSHandle, Page } from '@playwright/test';
import type { ActionItem } from '../../lib/domain/action-item';
import type { Edit } from '../../lib/domain/edit';
import { builds, ExtensionSession } from '../browser/extension-session.ts';
import { limitRoom } from '../browser/limit-room.ts';
import { holdExample, readExample, type ExampleDatabase } from '../unit/store/examples/example-database.ts';
import { exampleOf } from '../unit/store/examples/read-example-file.ts';
import type { AskedField, AskedList } from './ledger.ts';

const databaseName = 'coxswain';

/**
 * A browser whose profile outlives it, with two tabs and the popup that write. Its copy of the build lacks
 * `unlimitedStorage`: with that, no quota can be used up.
 */
export class FaultBrowser {
  #session: ExtensionSession | undefined;
  #writers: Page[] = [];
  readonly #home: string;

  private constructor(home: string) {
    this.#home = home;
  }

  static async create(): Promise<FaultBrowser> {
    const home = await mkdtemp(join(tmpdir(), 'coxswain-faults-'));
    const build = join(home, 'build');
    await cp(builds.chrome, build, { recursive: true });
    const file = join(build, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8')) as { permissions: string[] };
    const permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
    await writeFile(file, JSON.stringify({ ...manifest, permissions }));
    return new FaultBrowser(home);
  }

  get session(): ExtensionSession {
    if (this.#session === undefined) throw new Error('the browser is not started');
    return this.#session;
  }

  get #profile(): string {
    return join(this.#home, 'profile');
  }

  /** Starts the browser, or what a fault left of it, until two tabs and the popup can write. */
  async ensure(): Promise<void> {
    this.#session ??= await ExtensionSession.start({
      extensionDir: join(this.#home, 'build'),
      headless: true,
      profile: this.#profile,
    });
    this.#writers = this.#writers.filter((page) => !page.isClosed());
    while (this.#writers.length < 3) {
      const hasPopup = this.#writers.some((page) => page.url().includes('/popup.html'));
      const page = await this.session.context.newPage();
      await this.#show(page, hasPopup ? 'meeting.html?occurrence=none' : 'popup.html');
      this.#writers.push(page);
    }
    for (const page of this.#writers) {
      // After a reload of the extension its old pages are gone or orphans.
      const isAlive = await page.evaluate(() => chrome.runtime?.id !== undefined).catch(() => false);
      if (!isAlive) await this.#show(page, 'meeting.html?occurrence=none');
    }
  }

  /** Opens a page of ours; while the extension is being reloaded, the browser blocks them. */
  async #show(page: Page, path: string): Promise<void> {
    for (let tries = 0; ; tries += 1) {
      try {
        await page.goto(this.session.ownUrl(path));
        return;
      } catch (error) {
        if (tries === 50) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  /** Sends one edit from one of the pages, by the message that panels send; whether it was acknowledged. */
  async edit(writer: number, edit: Edit): Promise<boolean> {
    const data = { edit, showing: { occurrence: 'none' } };
    const answer = await this.#writers[writer % this.#writers.length]
      ?.evaluate(
        (sent) =>
          Promise.race([
            chrome.runtime.sendMessage(sent),
            new Promise((resolve) => setTimeout(() => resolve('no answer'), 4_000)),
          ]) as Promise<unknown>,
        { id: 1, type: 'edit.apply', data, timestamp: 0 },
      )
      .catch(() => undefined);
    return (answer as { res?: { ok?: boolean } } | undefined)?.res?.ok === true;
  }

  async paste(writer: number, asked: AskedList): Promise<void> {
    const lines = asked.ids.map((_, line) => `${asked.text} ${line}`);
    const edit: Edit = { type: 'item.paste', ids: asked.ids, rhythm: 'faults', lines, owner: 'me' };
    asked.isAcknowledged = await this.edit(writer, edit);
  }

  /** One hand's changes of its field, each after the one before was answered. */
  async change(writer: number, { id, field, values }: AskedField): Promise<void> {
    for (const each of values) {
      const edit: Edit =
        field === 'why'
          ? { type: 'item.settle', id, disposition: 'dropped', why: each.value }
          : { type: 'item.change', id, [field]: each.value };
      each.isAcknowledged = await this.edit(writer, edit);
    }
  }

  async closeTab(): Promise<void> {
    await this.#writers.shift()?.close();
  }

  /** As the system does when memory is short: no goodbye to anyone. */
  async kill(): Promise<void> {
    const session = this.session;
    this.#session = undefined;
    this.#writers = [];
    const closed = session.context.waitForEvent('close');
    // Chromium's lock on its profile points to `<host>-<process id>`.
    const lock = await readlink(join(this.#profile, 'SingletonLock'));
    process.kill(Number(lock.slice(lock.lastIndexOf('-') + 1)), 'SIGKILL');
    await closed;
  }

  /** Leaves next to no room, which is used up in the midst of a round. @returns The way to give room again. */
  async limitRoom(): Promise<() => Promise<void>> {
    await Promise.all(this.#writers.map((page) => page.close()));
    return limitRoom(this.session, 20_000);
  }

  /** Puts what is stored back into a database of version 1. @returns The way to close the tab that holds it. */
  async age(): Promise<() => Promise<void>> {
    const page = await this.session.context.newPage();
    await page.goto(this.session.ownUrl('manifest.json'));
    const old = exampleOf(1);
    let held: JSHandle<() => void> | undefined;
    // Today's code may be quicker to open what is being replaced: then once more.
    for (let tries = 0; held === undefined && tries < 20; tries += 1) {
      const { tables } = await page.evaluate(readExample, databaseName);
      const aged: ExampleDatabase['tables'] = Object.fromEntries(
        Object.entries(old.tables).map(([name, table]) => [name, { ...table, rows: tables[name]?.rows ?? [] }]),
      );
      aged['meta'] = { key: 'key', indexes: [], rows: [{ key: 'schemaVersion', value: 1 }] };
      const example = { native: old.native, tables: aged };
      held = await page.evaluateHandle(holdExample, { name: databaseName, example }).catch(() => undefined);
    }
    if (held === undefined) throw new Error('no database of version 1 could be made');
    return () => page.close();
  }

  /** What is stored now. */
  async items(): Promise<ActionItem[]> {
    const { items } = await this.session.stored('items');
    return (items ?? []) as ActionItem[];
  }

  /** Whether the popup draws anything at all. */
  async isWhite(): Promise<boolean> {
    const popup = await this.session.openOwn('popup');
    const text = await popup
      .locator('body')
      .filter({ hasText: /\w{3}/ })
      .innerText({ timeout: 10_000 })
      .catch(() => '');
    await popup.close();
    return text === '';
  }

  async close(): Promise<void> {
    await this.#session?.close();
    await rm(this.#home, { recursive: true, force: true, maxRetries: 3 });
  }
}
