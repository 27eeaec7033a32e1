import { findViolations } from './find-violations.ts';
import { expect, kimsWeek, test } from './own-page.ts';

test('axe finds nothing wrong in settings, light and dark, with every form open', async ({ openOwn }) => {
  test.slow();
  const page = await openOwn('options', { rows: kimsWeek() });
  await page.getByRole('button', { name: 'Change Ana', exact: true }).click();
  await page.getByLabel('Add people').fill('hal@');
  expect(await findViolations(page, 'light')).toEqual([]);
  expect(await findViolations(page, 'dark')).toEqual([]);
});

test('axe finds nothing wrong in settings of a fresh install', async ({ openOwn }) => {
  const page = await openOwn('options');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await findViolations(page, 'light')).toEqual([]);
  expect(await findViolations(page, 'dark')).toEqual([]);
});

test('tab goes through settings in the order of reading, and shows where it is', async ({ openOwn }) => {
  const page = await openOwn('options', { rows: kimsWeek() });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // Parts of a date are stops of their own; the end is when the focus leaves the page.
  const seen: { section: string; top: number; ring: string }[] = [];
  for (let step = 0; step < 300; step++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const node = document.activeElement;
      if (node === null || node === document.body) return null;
      const shown = node.matches('.choice input') ? (node.nextElementSibling ?? node) : node;
      const { outlineStyle, boxShadow } = getComputedStyle(shown);
      // The picker inside a date is the browser's own, with its own ring.
      const isPicker = node.matches('[type=date], [type=time]') && !node.matches(':focus-visible');
      return {
        section: node.closest('section')?.id ?? 'nav',
        top: Math.round(node.getBoundingClientRect().top + scrollY),
        ring: isPicker ? 'own' : outlineStyle === 'none' ? boxShadow : outlineStyle,
      };
    });
    if (at === null) break;
    seen.push(at);
  }
  const sections = seen.map(({ section }) => section).filter((section, index, list) => section !== list[index - 1]);
  expect(sections).toEqual([
    'nav',
    'me',
    'team',
    'cadence',
    'templates',
    'deals',
    'reminders',
    'look',
    'sites',
    'feeds',
    'backup',
    'privacy',
  ]);
  expect(seen.filter(({ ring }) => ring === 'none')).toEqual([]);
});

test('a radio group is one stop, and its arrows choose', async ({ openOwn }) => {
  const page = await openOwn('options', { rows: kimsWeek() });
  const dark = page.getByRole('radio', { name: 'Dark' });
  await page.getByRole('radio', { name: 'As the system' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(dark).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('an address with a fragment shows its section', async ({ openOwn }) => {
  const page = await openOwn('options', { rows: kimsWeek(), hash: '#backup' });
  await expect(page.getByRole('heading', { name: 'Backup' })).toBeInViewport();
});

for (const width of [1000, 400]) {
  test(`settings fit ${width} px`, async ({ openOwn, takeScreenshot }) => {
    const page = await openOwn('options', { rows: kimsWeek() });
    await page.setViewportSize({ width, height: 800 });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const name = width === 1000 ? 'settings' : 'settings-narrow';
    await takeScreenshot(name, { of: page, fullPage: true });
    await takeScreenshot(name, { of: page, dark: true, fullPage: true });
  });
}
