import { expect, type Locator } from '@playwright/test';

/** What a person does in the panel; `panel` is its host. */

export const topicOf = (panel: Locator, title: string | RegExp): Locator =>
  panel.getByRole('listitem').filter({ has: panel.page().getByRole('checkbox', { name: title }) });

/** Adds a topic for this meeting or the next, and waits until it is kept. */
export async function addTopic(panel: Locator, title: string, when: 'Now' | 'Next time' = 'Now'): Promise<void> {
  const field = panel.getByRole('textbox', { name: 'Add a topic' });
  if (!(await field.isVisible())) await panel.getByRole('button', { name: /^Add a topic/ }).click();
  await expect(field).toBeFocused();
  await field.fill(title);
  if (when !== 'Now') await panel.getByRole('radio', { name: when }).click();
  await field.press('Enter');
  await expect(field).toHaveValue('');
}

/** Adds an action item with what stands in the capture row, and waits until it is kept. */
export async function addItem(panel: Locator, text: string): Promise<void> {
  const field = panel.getByRole('textbox', { name: 'Add an action item' });
  await field.fill(text);
  await field.press('Enter');
  await expect(field).toHaveValue('');
  await expect(itemOf(panel, text)).toBeVisible();
}

export const itemOf = (panel: Locator, text: string): Locator =>
  panel.getByRole('listitem').filter({ hasText: text }).first();

/** The texts of the items in a section, in their order. */
export const itemsIn = (panel: Locator, section: string | RegExp): Locator =>
  panel.getByRole('region', { name: section }).locator('.item .text');

export const section = (panel: Locator, name: string | RegExp): Locator => panel.getByRole('region', { name });

export async function writeNote(panel: Locator, lane: 'Shared' | 'Only you', text: string): Promise<void> {
  if (lane === 'Only you') await panel.getByRole('button', { name: /Only you.*never copied|Only you.*a note/ }).click();
  const field = panel.getByRole('textbox', { name: new RegExp(`^${lane}`) });
  await field.fill(text);
  await field.blur();
}

export async function pickMore(panel: Locator, line: string | RegExp): Promise<void> {
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('menuitem', { name: line }).click();
}
