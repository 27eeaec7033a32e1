import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import { provideBrowser } from './provide-browser.ts';
import { readExpression, seedExpression, type SeedRows } from './seed-store.ts';
import { answerFor, type SitePages } from './route-sites.ts';

export interface FirefoxOptions {
  /** The built extension. */
  extensionDir: string;
  headless: boolean;
  /** More preferences of about:config. */
  preferences?: Record<string, string | number | boolean>;
}

/** As in wxt.config.ts. */
const geckoId = 'coxswain@coxswain.example';

/** A page of the extension, driven by raw WebDriver BiDi since Puppeteer does not attach to `moz-extension:`. */
export interface OwnFirefoxPage {
  /** Runs an expression (a promise is awaited) and gives its JSON value. */
  evaluate: (expression: string) => Promise<unknown>;
  /** Clicks the middle of what a selector finds first. */
  click: (selector: string) => Promise<void>;
  close: () => Promise<void>;
}

/** A Firefox of its own, with a profile that lives as long as it does. */
export class FirefoxSession {
  readonly browser: Browser;
  readonly #uuid: string;
  readonly #profile: string;
  #pages: SitePages = {};

  private constructor(browser: Browser, uuid: string, profile: string) {
    this.browser = browser;
    this.#uuid = uuid;
    this.#profile = profile;
  }

  static async start(options: FirefoxOptions): Promise<FirefoxSession> {
    const uuid = randomUUID();
    const profile = await mkdtemp(join(tmpdir(), 'coxswain-firefox-'));
    const browser = await launch({
      browser: 'firefox',
      executablePath: provideBrowser('firefox').path,
      headless: options.headless,
      userDataDir: profile,
      // Without it BiDi refuses to look at moz-extension: pages (2026-11).
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        // Firefox makes the address of an extension up; here it is agreed before.
        'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
        // Optional hosts asked for by a click are granted without the prompt, which nothing can answer headless.
        'extensions.webextOptionalPermissionPrompts': false,
        'network.proxy.type': 0,
        'network.captive-portal-service.enabled': false,
        'network.connectivity-service.enabled': false,
        ...options.preferences,
      },
    });
    const session = new FirefoxSession(browser, uuid, profile);
    try {
      await browser.installExtension(options.extensionDir);
    } catch (error) {
      await session.close();
      throw error;
    }
    return session;
  }

  /** Adds answers for addresses; they hold for the tabs of `newPage`. */
  answer(pages: SitePages): void {
    this.#pages = { ...this.#pages, ...pages };
  }

  /** A tab for web pages; all that it asks for is answered by `answer`'s pages. */
  async newPage(): Promise<Page> {
    const page = await this.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      void answerFor(this.#pages, request.url()).then((response) => request.respond(response));
    });
    return page;
  }

  ownUrl(path: string): string {
    return `moz-extension://${this.#uuid}/${path}`;
  }

  /**
   * Opens a page of the extension by name, e.g. `popup.html`, and waits until its document is complete. Opened
   * `background`, it leaves the tab that stands in front where it is: one that is behind another gets no frames.
   */
  async openOwn(path: string, background = false): Promise<OwnFirefoxPage> {
    const { connection } = this.#bidi();
    const created = await connection.send('browsingContext.create', { type: 'tab', background });
    const { context } = created.result;
    const evaluate = async (expression: string): Promise<unknown> => {
      const json = `(async () => JSON.stringify(await (${expression})) ?? 'null')()`;
      const { result } = await connection.send('script.evaluate', {
        expression: json,
        target: { context },
        awaitPromise: true,
      });
      if (result.type === 'exception') throw new Error(`${path}: ${result.exceptionDetails.text}`);
      if (result.result.type !== 'string') throw new Error(`${path}: ${result.result.type} instead of JSON`);
      return JSON.parse(result.result.value) as unknown;
    };
    await connection.send('browsingContext.navigate', { context, url: this.ownUrl(path), wait: 'none' });
    await expect
      .poll(() => evaluate('[location.href, document.readyState]').catch(String), { message: `${path} did not open` })
      .toEqual([this.ownUrl(path), 'complete']);
    const click = async (selector: string): Promise<void> => {
      const find = `(({ x, y, width, height }) => [Math.round(x + width / 2), Math.round(y + height / 2)])(document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect())`;
      const [x, y] = (await evaluate(find)) as [number, number];
      const press = (type: 'pointerDown' | 'pointerUp') => ({ type, button: 0 });
      await connection.send('input.performActions', {
        context,
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            actions: [{ type: 'pointerMove', x, y }, press('pointerDown'), press('pointerUp')],
          },
        ],
      });
    };
    return {
      evaluate,
      click,
      close: async () => {
        await connection.send('browsingContext.close', { context });
      },
    };
  }

  /** Puts rows into the extension's database, which one of its pages or its background must have opened. */
  async seed(rows: SeedRows): Promise<void> {
    const page = await this.openOwn('meeting.html?occurrence=none');
    await expect(async () => {
      await page.evaluate(seedExpression(rows));
    }).toPass({ timeout: 15_000, intervals: [50] });
    await page.close();
  }

  /** What is kept in some tables. */
  async stored(...tables: string[]): Promise<Record<string, unknown[]>> {
    const page = await this.openOwn('meeting.html?occurrence=none', true);
    const rows = await page.evaluate(readExpression(tables));
    await page.close();
    return rows as Record<string, unknown[]>;
  }

  /** Grants optional hosts as the user does from popup, welcome or settings. */
  async grant(...origins: string[]): Promise<void> {
    const page = await this.openOwn('meeting.html?occurrence=none');
    // Only a true click counts as the user's here, so a button is put into the page.
    await page.evaluate(`(() => {
      const button = Object.assign(document.createElement('button'), { id: 'grant', textContent: 'grant' });
      button.addEventListener('click', () => {
        globalThis.granted = browser.permissions.request(${JSON.stringify({ origins })});
      });
      document.body.prepend(button);
    })()`);
    await page.click('#grant');
    await expect
      .poll(() => page.evaluate('globalThis.granted ?? null'), { message: `${origins.join(', ')} granted` })
      .toBe(true);
    await page.close();
  }

  async close(): Promise<void> {
    await this.browser.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 3 });
  }

  #bidi(): BidiBrowser {
    if (!(this.browser instanceof BidiBrowser)) throw new Error('Firefox is not driven by WebDriver BiDi');
    return this.browser;
  }
}
