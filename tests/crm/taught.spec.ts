import type { Locator, Page } from '@playwright/test';
import type { ExtensionSession } from '../browser/extension-session.ts';
import { popupOn } from '../browser/popup-on.ts';
import { dealOf, expect, origin, test } from './crm-session.ts';
import { expectDeal, expectFirstRow, expectNoMixture, path, stepThrough } from './deal-proofs.ts';
import { storedFacts } from './stored-facts.ts';
import type { TrytonClient } from './tryton-client.ts';

/** Switches the built-in reader off for this server, as a user does: the host is taken out in the settings. */
async function removeOwnCrm(session: ExtensionSession): Promise<void> {
  const name = `Tryton, ${new URL(origin).host}`;
  const settings = await session.openOwn('options', '#sites');
  await settings.getByRole('button', { name: `Remove ${name}` }).click();
  await expect(settings.getByText(name)).toBeHidden();
  await settings.close();
}

/** Points at a control with the mouse: some are switched off, and only a pointer gets there. */
async function point(page: Page, control: Locator): Promise<void> {
  const box = await control.boundingBox();
  if (box === null) throw new Error('the control is not drawn');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.up();
}

async function teach(session: ExtensionSession, client: TrytonClient, panel: Locator): Promise<void> {
  const { page, pane } = client;
  const popup = await popupOn(session, page);
  await popup.getByRole('button', { name: 'Teach Coxswain this page' }).click();
  await expect.poll(() => popup.isClosed()).toBe(true);
  await page.bringToFront();
  const controls = [
    ['Name', pane.locator('input[name="description"]')],
    ['Account', pane.locator('input[name="party"]')],
    ['Stage', pane.locator('select[name="state"]')],
    ['Amount', pane.locator('input[type="text"][name="amount"]')],
    ['Close date', undefined],
    ['Owner', pane.locator('input[name="employee"]')],
    ['Next step', undefined],
  ] as const;
  for (const [field, control] of controls) {
    await expect(panel.getByRole('heading', { name: field })).toBeVisible();
    if (control === undefined) await panel.getByRole('button', { name: 'Skip' }).click();
    else await point(page, control);
  }
  await panel.getByRole('button', { name: 'Save' }).click();
}

test('taught by pointing, with the built-in site switched off: next, previous, a slow line and tabs never mix two records', async ({
  client,
  panel,
  glimpses,
  session,
}) => {
  await removeOwnCrm(session);
  await client.open(path(dealOf('opportunity')), 'admin');
  // The server's first answers are slow: it loads its modules then.
  const name = client.pane.locator('input[name="description"]');
  await expect(name).toHaveValue(dealOf('opportunity').description, { timeout: 30_000 });
  await expect(panel).toHaveCount(0);
  await teach(session, client, panel);
  await expectDeal(panel, dealOf('opportunity'));

  await client.follow(path(dealOf('converted')));
  await expectDeal(panel, dealOf('converted'));
  for (const [at, state] of [
    [0, 'opportunity'],
    [1, 'converted'],
  ] as const) {
    await client.front(at);
    await expectDeal(panel, dealOf(state));
  }
  await client.follow('model/sale.opportunity');
  // One tab alone, as after a fresh start.
  await client.page.reload();
  await expectFirstRow(client, panel);
  await stepThrough(client, panel, ['next', 'next', 'previous']);
  await client.slowDown([450, 700, 150, 400, 1_200]);
  const stoodOn = await stepThrough(client, panel, ['next', 'previous', 'next', 'next']);
  expect(stoodOn.size).toBeGreaterThan(1);

  const stored = await storedFacts(session);
  expect(stored.every(({ record }) => record.startsWith('taught-'))).toBe(true);
  expectNoMixture(await glimpses(), stored);
});
