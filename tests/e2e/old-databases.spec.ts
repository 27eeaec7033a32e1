import type { JSHandle, Page } from '@playwright/test';
import { schemaVersion } from '../../lib/store/database.ts';
import { holdExample, readExample } from '../unit/store/examples/example-database.ts';
import { exampleOf, rowsOf } from '../unit/store/examples/read-example-file.ts';
import { expect, test } from './extension.ts';

// Its databases are made by hand, under the feet of whatever is open.
test.use({ isAlone: true });

const name = 'coxswain';
const example = exampleOf(1);
const { meta: _, ...rows } = rowsOf(example);

/** A page of the extension's origin that runs nothing of ours. */
async function openPlain(page: Page, address: string): Promise<Page> {
  await page.goto(address);
  return page;
}

/** Today's code may be quicker to open what is being replaced: then once more. */
async function holdOld(page: Page): Promise<JSHandle<() => void>> {
  let held: JSHandle<() => void> | undefined;
  await expect(async () => {
    held = await page.evaluateHandle(holdExample, { name, example });
  }).toPass({ intervals: [50] });
  return held!;
}
const makeOld = async (page: Page): Promise<void> => (await holdOld(page)).evaluate((close) => close());
const read = (page: Page) => page.evaluate(readExample, name);

/** All rows of version 1, and the version that goes with the shape. */
const expectWhole = async (page: Page, versions: readonly number[]): Promise<void> => {
  const found = await read(page);
  expect(versions).toContain(found.native / 10);
  const { meta = [], ...kept } = rowsOf(found);
  expect(kept).toMatchObject(rows);
  expect(meta).toContainEqual({ key: 'schemaVersion', value: found.native / 10 });
};

test('R6: a database of version 1 is opened with no row lost; an upgrade that dies in the middle leaves it as it was', async ({
  page,
  session,
}) => {
  const plain = await openPlain(page, session.ownUrl('manifest.json'));
  await test.step('a page that is killed while it upgrades', async () => {
    await makeOld(plain);
    const dying = await openPlain(await session.context.newPage(), session.ownUrl('manifest.json'));
    const began = dying.evaluate(
      (name) =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open(name, 10_000);
          request.onupgradeneeded = () => {
            const items = request.transaction?.objectStore('items');
            request.result.createObjectStore('half');
            items?.clear();
            // Each answer asks again: it never ends by itself.
            const more = (count: number): void => {
              const put = items?.put({ id: `half ${count}` });
              if (put !== undefined) put.onsuccess = () => more(count + 1);
              if (count === 500) resolve();
            };
            more(0);
          };
        }),
      name,
    );
    await began;
    await dying.close();
    await expect
      .poll(async () => (await read(plain)).native, { timeout: 5_000 })
      .toBeLessThanOrEqual(schemaVersion * 10);
  });
  await test.step('the worker is stopped as often as it begins to upgrade', async () => {
    for (let round = 0; round < 5; round += 1) {
      await makeOld(plain);
      const settings = session.openOwn('options');
      await session.stopWorker(plain);
      await (await settings).close();
      await expectWhole(plain, [1, schemaVersion]);
    }
  });
  await test.step('and then by a page that stays', async () => {
    await makeOld(plain);
    const settings = await session.openOwn('options');
    await expect(settings.getByRole('region', { name: 'Me', exact: true }).getByLabel('Name')).toHaveValue('Kim');
    await expect(settings.getByRole('alert')).toHaveCount(0);
    await expectWhole(plain, [schemaVersion]);
  });
});

test('R7: an upgrade that an old tab blocks is said, and goes on when that tab is gone', async ({
  page,
  session,
  takeScreenshot,
}) => {
  const old = await openPlain(page, session.ownUrl('manifest.json'));
  const held = await holdOld(old);
  const [popup, board, settings] = await Promise.all([
    session.openOwn('popup'),
    session.openOwn('board'),
    session.openOwn('options'),
  ]);
  const pages = [popup, board, settings];
  // That it is said within a second is tested beside `watchOpening`, where no busy machine comes between.
  for (const own of pages) await expect(own.getByRole('alert')).toContainText('Waiting for another tab or window.');
  await takeScreenshot('blocked-popup', { of: popup });
  await takeScreenshot('blocked-board', { of: board, dark: true });
  await held.evaluate((close) => close());
  await expect(settings.getByRole('region', { name: 'Me', exact: true }).getByLabel('Name')).toHaveValue('Kim');
  await expect(popup.getByRole('heading', { name: 'This week' })).toBeVisible();
  await expect(board.getByRole('heading', { name: 'Board' })).toBeVisible();
  for (const own of pages) await expect(own.getByRole('alert')).toHaveCount(0);
  await expectWhole(old, [schemaVersion]);
});
