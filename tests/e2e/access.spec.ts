import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { OwnPage } from '../browser/own-page.ts';
import { opportunityPage } from '../sites/salesforce/opportunity-page.ts';
import { nameless, overflow, unreached } from './access-checks.ts';
import { openEvent, week } from './calendar-page.ts';
import { test as onSites } from './extension.ts';
import { expect, kimsWeek, test } from './own-page.ts';
import { kimsTeam } from './team.ts';
import { instanceAt, nextWeek } from './weeks.ts';

const ownPages: Record<string, [OwnPage, string?][]> = {
  'each page that is used daily': [
    ['popup'],
    ['board'],
    ['capture'],
    ['people', '#person-ana'],
    ['privacy'],
    ['welcome'],
  ],
  'each page that is set up once': [['options'], ['builder'], ['practice'], ['share']],
};

/** What axe finds in light and dark, and what has no name. */
async function faultsOf(page: Page, within?: string): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const axe = within === undefined ? new AxeBuilder({ page }) : new AxeBuilder({ page }).include(within);
    // Only colours are others in the dark.
    if (colorScheme === 'dark') axe.withRules('color-contrast');
    const { violations } = await axe.analyze();
    faults.push(
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${colorScheme}: ${id} ${target.join(' ')}`)),
    );
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  return [...faults, ...(await nameless(page, within))];
}

for (const [which, pages] of Object.entries(ownPages)) {
  test(`${which} is for everyone: axe, names, keyboard, 200 % zoom, right-to-left`, async ({
    openOwn,
    session,
    takeScreenshot,
  }) => {
    test.slow();
    await session.seed(kimsWeek());
    const faults: Record<string, string[]> = {};
    for (const [name, hash] of pages) {
      const page = await openOwn(name, hash === undefined ? {} : { hash });
      await expect(page.locator('h1, h2').first()).toBeVisible();
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
      if (name === 'privacy' || name === 'options') {
        for (const dark of [false, true]) await takeScreenshot(`access-${name}`, { of: page, dark, fullPage: true });
      }
      const found = await faultsOf(page);
      // What shows where the keyboard is must show it in colours that are not ours too.
      await page.emulateMedia({ forcedColors: 'active' });
      found.push(...(await unreached(page)));
      await page.emulateMedia({ forcedColors: null });
      // Zoom halves the window; the popup's own width cannot shrink below what the browser gives it.
      await page.setViewportSize({ width: name === 'popup' ? 400 : 640, height: 400 });
      for (const dir of ['ltr', 'rtl']) {
        await page.evaluate((side) => document.documentElement.setAttribute('dir', side), dir);
        const px = await overflow(page);
        if (px > 0) found.push(`${dir} at 200 %: ${px} px too wide`);
      }
      if (found.length > 0) faults[name] = found;
      await page.close();
    }
    expect(faults).toEqual({});
  });
}

onSites('both panels are for everyone; axe sees into their roots', async ({ seed, calendarPage, panel, crmPage }) => {
  onSites.slow();
  const host = 'html > [data-cx-host]';
  await seed(kimsTeam);
  const page = await calendarPage(week([instanceAt('ana1on1', nextWeek(1), '10:00', { title: '1:1 Ana / Kim' })]));
  await openEvent(page, '1:1 Ana');
  await expect(panel().getByRole('heading', { name: '1:1 with Ana' })).toBeVisible();
  // A planted defect is found, or what follows proves nothing.
  await panel().evaluate((top) => top.shadowRoot?.append(document.createElement('button')));
  expect((await faultsOf(page, host)).join()).toContain('button-name');
  await panel().evaluate((top) => top.shadowRoot?.lastChild?.remove());
  expect(await faultsOf(page, host)).toEqual([]);
  await crmPage(opportunityPage());
  await expect(panel().getByRole('heading', { name: 'Fernhill Foods: plant rollout' })).toBeVisible();
  expect(await faultsOf(page, host)).toEqual([]);
});
