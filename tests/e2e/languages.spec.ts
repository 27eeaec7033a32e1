import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryDir } from '../browser/extension-session.ts';
import { expect, test } from './extension.ts';

const folder = join(repositoryDir, 'public', '_locales');
/** Languages of our catalogues, as a browser says them. */
const ours = readdirSync(folder).map((name) => name.replace('_', '-'));

/** Pages that show themselves without any data. */
const pages = ['popup.html', 'options.html', 'welcome.html', 'board.html'];

/** Browsers in a language of ours, in one that has a region, and in one that we have no catalogue for. */
for (const browserLanguage of [...ours.filter((name) => name !== 'en'), 'en-GB', 'ar']) {
  test.describe(`in a browser in ${browserLanguage}`, () => {
    test.use({ locale: browserLanguage });

    test('our pages say the language that their text is in, and fit', async ({ session, page, takeScreenshot }) => {
      const catalogue = ours.findLast((name) => browserLanguage.startsWith(name)) ?? 'en';
      const lang = browserLanguage === 'ar' ? 'en' : browserLanguage;
      const file = readFileSync(join(folder, catalogue.replace('-', '_'), 'messages.json'), 'utf8');
      const messages = JSON.parse(file) as Record<string, { message: string }>;
      for (const own of pages) {
        await page.goto(session.ownUrl(own));
        const root = page.locator('html');
        await expect(root, own).toHaveAttribute('lang', lang);
        await expect(root, own).toHaveAttribute('dir', 'ltr');
        await expect(page.locator('h1, h2').first(), own).toBeVisible();
        const overflow = await root.evaluate((html) => html.scrollWidth - html.clientWidth);
        expect(overflow, `${own} is no wider than its window`).toBeLessThanOrEqual(0);
        if (catalogue !== 'en') await takeScreenshot(`language-${lang}-${own.replace('.html', '')}`);
      }
      await page.goto(session.ownUrl('options.html'));
      const title = messages['settings_title']?.message ?? '';
      await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
    });
  });
}
