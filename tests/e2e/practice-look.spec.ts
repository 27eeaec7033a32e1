import { findViolations } from './find-violations.ts';
import { expect, kimsWeek, test } from './own-page.ts';

for (const width of [1000, 400]) {
  test(`the page of templates fits ${width} px, and axe finds nothing wrong with its forms open`, async ({
    openOwn,
    takeScreenshot,
  }) => {
    test.slow();
    const page = await openOwn('practice', { rows: kimsWeek() });
    await page.setViewportSize({ width, height: 900 });
    await page.getByRole('button', { name: 'Change the template: 1:1', exact: true }).click();
    await page.getByRole('spinbutton', { name: 'Minutes of Take-off' }).fill('8');
    await page.locator('summary', { hasText: '4 questions' }).first().click();
    await page.getByLabel('Try titles').fill('Team huddle: pipeline review\nLunch with Bo\nDeal');
    await page.locator('summary', { hasText: 'Team meeting' }).click();
    await page.getByLabel('Words in the title').fill('-');
    await page.getByRole('button', { name: 'Add words' }).click();
    await page.getByRole('button', { name: 'Make your own', exact: true }).click();
    await page.getByRole('button', { name: 'Add a role' }).click();
    await page.getByRole('button', { name: 'Add a stakeholder' }).click();
    await expect(page.getByRole('alert')).toHaveCount(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const name = width === 1000 ? 'practice' : 'practice-narrow';
    await takeScreenshot(name, { of: page, fullPage: true });
    await takeScreenshot(name, { of: page, dark: true, fullPage: true });
    expect(await findViolations(page, 'light')).toEqual([]);
    expect(await findViolations(page, 'dark')).toEqual([]);
  });
}
