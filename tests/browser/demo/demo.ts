import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { repositoryDir, type ExtensionSession } from '../extension-session.ts';
import { screenshot } from '../screenshot.ts';

const folder = join(repositoryDir, '.output', 'demo');

/** What a step of the walk has in its hands. */
export class Demo {
  readonly session: ExtensionSession;
  /** The instant (epoch ms) that the sample workspace was made for. */
  readonly now: number;
  #shots = 0;

  constructor(session: ExtensionSession, now: number) {
    this.session = session;
    this.now = now;
  }

  /** Writes .output/demo/NN-<name>.png and NN-<name>-dark.png, numbered in the order of the walk. */
  async shot(name: string, page: Page, options: { fullPage?: boolean } = {}): Promise<void> {
    this.#shots += 1;
    const base = join(folder, `${String(this.#shots).padStart(2, '0')}-${name}`);
    await screenshot(page, `${base}.png`, options);
    await screenshot(page, `${base}-dark.png`, { ...options, dark: true });
  }

  /** A tab at an address of the web, answered by `session.answer`'s pages. */
  async open(address: string): Promise<Page> {
    const page = await this.session.context.newPage();
    await page.goto(address);
    return page;
  }
}

/** One thing that a visitor of the demo sees. */
export interface DemoStep {
  title: string;
  /** Looks, and says in a few words what was found; whatever is not as expected is thrown (use Playwright's expect). */
  walk: (demo: Demo) => Promise<string>;
}

/** Walks the steps in order; the first mismatch does not stop the rest. Gives the number of mismatches. */
export async function walkSteps(demo: Demo, steps: DemoStep[]): Promise<number> {
  let mismatches = 0;
  for (const { title, walk } of steps) {
    try {
      console.log(`✓ ${title}: ${await walk(demo)}`);
    } catch (error) {
      mismatches += 1;
      console.log(`✗ ${title}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return mismatches;
}
