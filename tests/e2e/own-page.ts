import type { Page } from '@playwright/test';
import type { OwnPage } from '../browser/own-page.ts';
import type { SeedRows } from '../browser/seed-store.ts';
import { sampleSellerWorkspace, sampleWorkspace } from '../sample/workspace.ts';
import { yearWorkspace } from '../sample/year-workspace.ts';
import { test as base } from './extension.ts';

export { expect } from './extension.ts';

export const zone = 'Europe/Berlin';

/** A Thursday at 15:20, as in the look: the sample's week is known to the last number there. */
export const thursday = Temporal.ZonedDateTime.from('2026-11-19T15:20[Europe/Berlin]').epochMilliseconds;

/** 9 of 11 held, 2 of them presumed, 1 moved; 1 excused, 1 not observed, 3 to come (tests/sample/workspace.ts). */
export const kimsWeek = (): SeedRows => ({ ...sampleWorkspace({ now: thursday, zone }).tables });

export const anasWeek = (): SeedRows => ({ ...sampleSellerWorkspace({ now: thursday, zone }).tables });

/** A year with eight sellers (tests/sample/year-workspace.ts). */
export const kimsYear = (): SeedRows => ({ ...yearWorkspace({ now: thursday, zone }).tables });

interface OwnPageFixtures {
  /** What our own pages take for now. */
  now: number;
  /** Opens a page of ours on the clock of `now`, with rows put into the store before, if any. */
  openOwn: (name: OwnPage, options?: { rows?: SeedRows; hash?: string }) => Promise<Page>;
}

/** Our own pages at one moment, whichever day and hour the tests run at. */
export const test = base.extend<OwnPageFixtures>({
  now: [thursday, { option: true }],
  openOwn: async ({ session, now }, use) => {
    await session.fixTime(now);
    await use(async (name, { rows, hash } = {}) => {
      if (rows !== undefined) await session.seed(rows);
      const page = await session.openOwn(name, hash);
      await page.bringToFront();
      return page;
    });
  },
});
