import type { Page } from '@playwright/test';
import { anasSeat } from './team.ts';
import { expect, test } from './own-page.ts';

const roles = (page: Page) => page.getByRole('region', { name: 'Role cadence' });

test('a seller writes down their role, sees what is open, and where two roles cover the same people', async ({
  openOwn,
  session,
}) => {
  const page = await openOwn('practice', { rows: anasSeat });
  await roles(page).getByRole('button', { name: 'Add a role' }).click();
  await roles(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(roles(page).getByRole('alert')).toHaveText('Give the role a name.');

  // By keyboard: each new row takes the focus.
  await roles(page).getByLabel('Role', { exact: true }).fill('Account executive');
  await roles(page).getByRole('button', { name: 'Add an interaction with the supervisor' }).press('Enter');
  await expect(roles(page).getByLabel('What the interaction with the supervisor is, 1')).toBeFocused();
  await page.keyboard.type('1:1 coaching');
  await page.keyboard.press('Tab');
  await page.keyboard.type('One skill');
  await roles(page).getByRole('button', { name: 'Add a stakeholder' }).press('Enter');
  await expect(roles(page).getByLabel('Stakeholder 1', { exact: true })).toBeFocused();
  await page.keyboard.type('Finance lead');
  await roles(page).getByLabel('How often with stakeholder 1').selectOption('Every quarter');
  await roles(page).getByLabel('Accounts').fill('about 40');
  await roles(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(roles(page).getByRole('alert')).toHaveText('Give a whole number, or leave it empty.');
  await roles(page).getByLabel('Accounts').fill('40');
  await roles(page).getByRole('button', { name: 'Save', exact: true }).click();
  const checklist = roles(page).getByRole('list', { name: 'Checklist of Account executive' });
  await expect(checklist.getByRole('listitem').filter({ hasText: 'Scope' })).toContainText('is written down');
  await expect(checklist.getByRole('listitem').filter({ hasText: 'A topic for each' })).toContainText('is still open');

  await roles(page).getByRole('button', { name: 'Add a role' }).click();
  await roles(page).getByLabel('Role', { exact: true }).fill('Customer success');
  await roles(page).getByRole('button', { name: 'Add a stakeholder' }).click();
  await roles(page).getByLabel('Stakeholder 1', { exact: true }).fill('finance  LEAD');
  await roles(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(roles(page).getByText('Finance lead: Account executive and Customer success')).toBeVisible();

  const { roles: rows } = await session.stored('roles');
  expect(rows).toContainEqual(
    expect.objectContaining({
      name: 'Account executive',
      supervisor: [expect.objectContaining({ who: '1:1 coaching', topic: 'One skill' })],
      stakeholders: [
        expect.objectContaining({ who: 'Finance lead', frequency: { times: 1, every: 1, unit: 'quarter' } }),
      ],
      scope: { accounts: 40 },
    }),
  );
  await roles(page).getByRole('button', { name: 'Remove the role Customer success' }).click();
  await expect(roles(page).getByText('Finance lead: Account executive')).toHaveCount(0);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).last().click();
  await expect(roles(page).getByText('Finance lead: Account executive and Customer success')).toBeVisible();
});
