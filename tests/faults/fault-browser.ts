import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import type { ActionItem } from '../../lib/domain/action-item';
import { builds, ExtensionSession } from '../browser/extension-session.ts';
import type { Asked } from './ledger.ts';

/** A browser whose profile outlives it, with two tabs that write. */
export class FaultBrowser {
  #session: ExtensionSession | undefined;
  #writers: Page[] = [];
  readonly #profile: string;

  constructor(profile: string) {
    this.#profile = profile;
  }

  get session(): ExtensionSession {
    if (this.#session === undefined) throw new Error('the browser is not started');
    return this.#session;
  }

  /** Starts the browser, or what a fault left of it, until two tabs can write. */
  async ensure(): Promise<void> {
    this.#session ??= await ExtensionSession.start({
      extensionDir: builds.chrome,
      headless: true,
      profile: this.#profile,
    });
    this.#writers = this.#writers.filter((page) => !page.isClosed());
    while (this.#writers.length < 2) this.#writers.push(await this.session.openOwn('meeting', '?occurrence=none'));
    for (const page of this.#writers) {
      // After a reload of the extension its old pages are gone or orphans.
      const isAlive = await page.evaluate(() => chrome.runtime?.id !== undefined).catch(() => false);
      if (!isAlive) await page.goto(this.session.ownUrl('meeting.html?occurrence=none'));
    }
  }

  /** Sends one edit from one of the tabs, by the message that panels send; resolves when it is answered or lost. */
  async paste(writer: number, asked: Asked): Promise<void> {
    const edit = {
      type: 'item.paste',
      ids: asked.ids,
      rhythm: 'faults',
      lines: asked.ids.map((_, line) => `${asked.text} ${line}`),
      owner: 'me',
    };
    const message = { id: 1, type: 'edit.apply', data: { edit, showing: { occurrence: 'none' } }, timestamp: 0 };
    const answer = await this.#writers[writer % 2]
      ?.evaluate(
        (sent) =>
          Promise.race([
            chrome.runtime.sendMessage(sent),
            new Promise((resolve) => setTimeout(() => resolve('no answer'), 4_000)),
          ]) as Promise<unknown>,
        message,
      )
      .catch(() => undefined);
    asked.isAcknowledged = (answer as { res?: { ok?: boolean } } | undefined)?.res?.ok === true;
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
    execFileSync('pkill', ['-9', '-f', this.#profile]);
    await closed;
  }

  async close(): Promise<void> {
    await this.#session?.close();
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
}
