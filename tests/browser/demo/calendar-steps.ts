import { expect, type Locator, type Page } from '@playwright/test';
import type { Demo, DemoStep } from './demo.ts';
import { weekAddress } from './sample-site.ts';

/** Opens an event of the week by its title, and gives the panel beside it. */
export async function openEvent(demo: Demo, page: Page, title: string): Promise<Locator> {
  await page.locator('[data-eventchip]', { hasText: title }).first().click();
  await expect(page.locator('#xDetDlg')).toBeVisible();
  return demo.session.panel(page);
}

const textOf = async (locator: Locator): Promise<string> =>
  ((await locator.textContent()) ?? '').replace(/\s+/g, ' ').trim();

export const calendarSteps: DemoStep[] = [
  {
    title: 'A manager opens a 1:1 in the calendar',
    walk: async (demo) => {
      const page = await demo.open(weekAddress);
      // Signs on the chips come when the week was read, at idle.
      await expect(page.locator('[data-cx-badge]').first()).toBeVisible({ timeout: 15_000 });
      const panel = await openEvent(demo, page, '1:1 Ana');
      await expect(panel.getByRole('heading', { name: '1:1 with Ana' })).toBeVisible();
      await expect(panel.getByText(/Held \d of the last \d/)).toBeVisible();
      const topics = panel.getByRole('checkbox');
      expect(await topics.count()).toBeGreaterThanOrEqual(6);
      await demo.shot('calendar-one-on-one', page);
      const found = `“1:1 with Ana”, ${await textOf(panel.getByText(/Held \d of the last \d/).first())}, ${await topics.count()} topics to tick`;
      await page.close();
      return found;
    },
  },
  {
    title: 'What is written in the panel is there after the page was closed',
    walk: async (demo) => {
      const page = await demo.open(weekAddress);
      const panel = await openEvent(demo, page, '1:1 Ana');
      await panel.getByRole('heading', { name: '1:1 with Ana' }).waitFor();
      await panel.getByRole('textbox', { name: 'Add an action item' }).fill('Ask the plant lead for the test plan');
      await page.keyboard.press('Enter');
      await expect(
        panel.getByRole('listitem').filter({ hasText: 'Ask the plant lead for the test plan' }),
      ).toBeVisible();
      await page.close();
      const again = await demo.open(weekAddress);
      const reopened = await openEvent(demo, again, '1:1 Ana');
      await expect(
        reopened.getByRole('listitem').filter({ hasText: 'Ask the plant lead for the test plan' }),
      ).toBeVisible();
      await again.close();
      return 'the action item stands in the list again';
    },
  },
  {
    title: 'An event that is none of ours is left alone',
    walk: async (demo) => {
      const page = await demo.open(weekAddress);
      const panel = await openEvent(demo, page, 'CI pipeline upgrade');
      await expect(panel.getByRole('button', { name: /one of your meetings/ })).toBeVisible();
      await expect(panel.getByRole('complementary')).toHaveCount(0);
      await demo.shot('calendar-not-ours', page);
      await page.close();
      return 'no panel, only a small way to say otherwise';
    },
  },
  {
    title: 'The edit page has the panel at its side',
    walk: async (demo) => {
      const page = await demo.open(weekAddress);
      await openEvent(demo, page, '1:1 Ana');
      await page.locator('#xDetDlg [jsname=DyVDA]').click();
      const panel = demo.session.panel(page);
      await expect(page).toHaveURL(/eventedit/);
      await expect(panel.getByRole('heading', { name: '1:1 with Ana' })).toBeVisible();
      await demo.shot('calendar-edit-page', page);
      await page.close();
      return 'docked, with the same agenda';
    },
  },
];
