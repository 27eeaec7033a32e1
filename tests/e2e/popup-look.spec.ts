import type { SeedRows } from '../browser/seed-store.ts';
import { findViolations } from './find-violations.ts';
import { expect, kimsWeek, test } from './own-page.ts';
import { anasPreparedWeek } from './seller-week.ts';

test.use({ viewport: { width: 380, height: 600 } });

/** The popup in each of its states, with a sentence that is there once it has been drawn. */
const states: Record<string, { rows?: SeedRows; says: string }> = {
  manager: { rows: kimsWeek(), says: '9 of 11 held' },
  seller: { rows: anasPreparedWeek(), says: '3 of 3 held' },
  empty: { says: 'Nothing to count yet' },
  offer: { rows: { ...kimsWeek(), commitments: [], words: [] }, says: 'Make this my cadence' },
};

for (const [name, { says, ...seeded }] of Object.entries(states)) {
  test(`axe finds nothing wrong in the popup of ${name}, light and dark`, async ({ openOwn }) => {
    const page = await openOwn('popup', seeded);
    await expect(page.getByText(says, { exact: true })).toBeVisible();
    expect(await findViolations(page, 'light')).toEqual([]);
    expect(await findViolations(page, 'dark')).toEqual([]);
  });

  test(`the popup of ${name} fits 380 by 600, and nothing is cut`, async ({ openOwn, takeScreenshot }) => {
    const page = await openOwn('popup', seeded);
    await expect(page.getByText(says, { exact: true })).toBeVisible();
    if (name === 'manager') await expect(page.getByRole('button', { name: /^12 weeks/ })).toBeVisible();
    const size = await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return { width: scrollWidth, height: scrollHeight };
    });
    expect(size).toEqual({ width: 380, height: 600 });
    const wide = await page
      .locator('.popup *')
      .evaluateAll((nodes) =>
        nodes.filter((node) => node.getBoundingClientRect().right > 380.5).map((node) => node.outerHTML.slice(0, 80)),
      );
    expect(wide).toEqual([]);
    const height = await page.locator('.popup').evaluate((node) => node.getBoundingClientRect().height);
    // As the browser does it: the window is as high as what is in it.
    await page.setViewportSize({ width: 380, height: Math.ceil(height) });
    await takeScreenshot(`popup-${name}`, { of: page });
    await takeScreenshot(`popup-${name}`, { of: page, dark: true });
  });
}

test('what axe is asked finds a defect that is planted', async ({ openOwn }) => {
  const page = await openOwn('popup', { rows: kimsWeek() });
  await expect(page.getByText('9 of 11 held', { exact: true })).toBeVisible();
  await page.evaluate(() => {
    const nameless = document.createElement('button');
    const pale = document.createElement('p');
    pale.textContent = 'pale';
    pale.setAttribute('class', 'ink-3');
    pale.style.setProperty('opacity', '0.3');
    document.querySelector('main')?.append(nameless, pale);
  });
  const found = await findViolations(page, 'light');
  expect(found.some((line) => line.startsWith('button-name'))).toBe(true);
  expect(found.some((line) => line.startsWith('color-contrast'))).toBe(true);
});
