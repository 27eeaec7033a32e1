import type { Locator, Page } from '@playwright/test';
import { database, password } from './tryton-server.ts';

/** The web client in a tab, as a person uses it. */
export class TrytonClient {
  readonly page: Page;
  readonly origin: string;

  constructor(page: Page, origin: string) {
    this.page = page;
    this.origin = origin;
  }

  /** Opens an address, through the login where it asks for one. */
  async open(path: string, login?: string): Promise<void> {
    await this.page.goto(`${this.origin}/#${database}/${path}`);
    if (login !== undefined) await this.#logIn(login);
  }

  /** Two dialogs: database and user, then the password. */
  async #logIn(login: string): Promise<void> {
    const first = this.page.locator('.modal-dialog', { has: this.page.locator('input#database') });
    await this.page.waitForFunction(
      () => (document.querySelector<HTMLInputElement>('input#database')?.value ?? '') !== '',
    );
    await first.locator('#login').fill(login);
    await first.locator('#login').press('Enter');
    const secret = this.page.locator('.modal-dialog input[type=password]');
    await secret.fill(password);
    await secret.press('Enter');
    await this.page.locator('#tablist').waitFor({ state: 'attached' });
    await secret.waitFor({ state: 'detached' });
  }

  /** A link that was typed over the page: only the part after `#` changes. */
  async follow(path: string): Promise<void> {
    await this.page.evaluate((hash) => (location.hash = hash), `#${database}/${path}`);
  }

  get pane(): Locator {
    return this.page.locator('#tabcontent > .tab-pane.active');
  }

  /** Which opportunity the address names, and named when it was asked last. */
  lastId = 0;

  async recordId(): Promise<number> {
    const hash = await this.page.evaluate(() => location.hash);
    this.lastId = Number(/sale\.opportunity\/(\d+)/.exec(hash)?.[1] ?? 0);
    return this.lastId;
  }

  /** The next or previous record of the list that the form was opened from. */
  async step(to: 'next' | 'previous'): Promise<void> {
    await this.pane.locator(`button#${to}`).click();
  }

  /** Brings a tab to the front, counted from the first. */
  async front(at: number): Promise<void> {
    await this.page.locator('#tablist > li > a').nth(at).click();
  }

  /** Opens the first row of the list in front. */
  async openFirstRow(): Promise<void> {
    await this.pane.locator('tbody tr').first().dblclick();
    await this.pane.locator('input[name="conversion_probability"]').first().waitFor();
  }

  /** Makes each answer of the server late by so much, as over a bad line. */
  async slowDown(delaysMs: readonly number[]): Promise<void> {
    let turn = 0;
    await this.page.route(`${this.origin}/${database}/`, async (route) => {
      const delay = delaysMs[(turn += 1) % delaysMs.length] ?? 0;
      await new Promise((resolve) => setTimeout(resolve, delay));
      await route.continue();
    });
  }
}
