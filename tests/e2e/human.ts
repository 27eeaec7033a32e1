import { expect, type Locator, type Page } from '@playwright/test';

/**
 * Keystroke-level model (Card, Moran and Newell): a key of an average typist, and the thought before each thing that is
 * done. What the page itself takes is measured and added by the test.
 */
const keyMs = 280;
const thoughtMs = 1_350;

/** More Tabs than any page of ours has controls. */
const mostTabs = 120;

/** Someone at the keyboard, without a pointer, whose keys and thoughts are counted and not slept. */
export class Human {
  #keys = 0;
  #thoughts = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** How long a person takes for what was done so far. */
  get ms(): number {
    return this.#keys * keyMs + this.#thoughts * thoughtMs;
  }

  get counted(): string {
    return `${this.#keys} keys, ${this.#thoughts} thoughts`;
  }

  async press(key: string): Promise<void> {
    this.#keys += key.split('+').length;
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    this.#thoughts += 1;
    this.#keys += text.length;
    await this.page.keyboard.type(text);
  }

  /** Ctrl+V of what was copied elsewhere: the window there and back, select all, copy, paste. */
  async paste(text: string): Promise<void> {
    this.#thoughts += 3;
    this.#keys += 10;
    await this.page.keyboard.insertText(text);
  }

  /** Tabs on until a control has the focus. */
  async tabTo(control: Locator): Promise<void> {
    this.#thoughts += 1;
    await expect(control).toBeVisible();
    for (let tabs = 0; tabs < mostTabs; tabs++) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await this.press('Tab');
    }
    throw new Error('the control is not reached by Tab');
  }

  async activate(control: Locator): Promise<void> {
    await this.tabTo(control);
    await this.press('Enter');
  }
}
