import type { Page } from '@playwright/test';
import type { Edit } from '../../lib/domain/edit';
import { expect, kimsWeek, test } from './own-page.ts';

const promised = 'Introduce Ana to the plant lead';
const turns = 60;

/** Sends edits of one page, as its panel does, each after the one before was answered; how many were acknowledged. */
const editAll = (page: Page, edits: Edit[]): Promise<number> =>
  page.evaluate(async (all) => {
    let acknowledged = 0;
    for (const edit of all) {
      const data = { edit, showing: { occurrence: 'none' } };
      const answer: unknown = await chrome.runtime.sendMessage({ id: 1, type: 'edit.apply', data, timestamp: 0 });
      if ((answer as { res?: { ok?: boolean } }).res?.ok === true) acknowledged += 1;
    }
    return acknowledged;
  }, edits);

test('R8: two pages and the popup edit one promise at once: no update is lost', async ({ openOwn, session }) => {
  const popup = await openOwn('popup', { rows: kimsWeek() });
  const [one, other] = [
    await session.openOwn('meeting', '?occurrence=none'),
    await session.openOwn('meeting', '?occurrence=none'),
  ];
  const { items: before } = await session.stored('items');
  const { id } = (before as { id: string; text: string }[]).find(({ text }) => text === promised) ?? { id: '' };
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Show', exact: true }).first().click();
  const list = Array.from({ length: turns }, (_, turn) => turn + 1);
  const edits = Promise.all([
    editAll(
      one,
      list.map((turn) => ({ type: 'item.change', id, text: `${promised} (${turn})` })),
    ),
    editAll(
      other,
      list.map((turn) => ({ type: 'item.change', id, owner: turn === turns ? 'me' : 'person-bo' })),
    ),
  ]);
  // In the middle of it, by hand: the popup writes the store itself.
  await popup.getByRole('checkbox', { name: `Done: ${promised}` }).click();
  expect(await edits).toEqual([turns, turns]);
  await expect
    .poll(async () => ((await session.stored('items'))['items'] as { id: string }[]).find((item) => item.id === id))
    .toMatchObject({ text: `${promised} (${turns})`, owner: 'me', disposition: 'done' });
});
