import { expect, kimsWeek, test } from './own-page.ts';
test.use({ viewport: { width: 380, height: 600 } });
test('full', async ({ openOwn, takeScreenshot }) => {
  const rows = kimsWeek();
  const more = ['Eli', 'Flo', 'Gus', 'Hal'].map((name) => ({ ...rows['people']![0], id: name, name, addresses: [`${name.toLowerCase()}@example.com`] }));
  const page = await openOwn('popup', { rows: { ...rows, people: [...rows['people']!, ...more] } });
  await expect(page.getByRole('heading', { name: /of 11 held/ })).toBeVisible();
  await takeScreenshot('try-full', { of: page });
  await page.getByRole('button', { name: /not observed/ }).first().click();
  await takeScreenshot('try-full2', { of: page });
});
