import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { shippedTriggers } from '../../../lib/domain/deal/deal-triggers';
import { settings as settingsSchema } from '../../../lib/store/schemas/settings-row';
import { getSettings } from '../../../lib/store/settings';
import { renderSettings, settingsDatabase } from './render-settings';

const section = async () => within(await screen.findByRole('region', { name: 'Deals' }));
const choose = async (label: string, value: string) =>
  fireEvent.change((await section()).getByLabelText(label), { target: { value } });
const write = async (text: string) => {
  const field = (await section()).getByLabelText('Amount from');
  fireEvent.input(field, { target: { value: text } });
  fireEvent.blur(field);
};

describe('when a deal is worth a review', () => {
  it('is two pushes, sixty days in a stage and thirty without change, until the user says otherwise', async () => {
    const db = settingsDatabase();
    renderSettings(db);
    const shown = await section();
    expect(shown.getByLabelText<HTMLSelectElement>('Close date pushed').value).toBe('2');
    expect(shown.getByRole('option', { name: '60 days or more', selected: true })).toBeDefined();
    await choose('Close date pushed', '3');
    await waitFor(async () => expect((await getSettings(db)).dealTriggers).toEqual({ ...shippedTriggers, pushes: 3 }));
    await choose('In one stage', 'off');
    await waitFor(async () => expect((await getSettings(db)).dealTriggers).not.toHaveProperty('stageDays'));
    const passed = shown.getByRole('radiogroup', { name: 'Close date has passed' });
    fireEvent.click(within(passed).getByRole('radio', { name: 'Off' }));
    await waitFor(async () => expect((await getSettings(db)).dealTriggers).toMatchObject({ hasPassedClose: false }));
    expect(settingsSchema.safeParse(await getSettings(db)).success).toBe(true);
  });

  it('takes an amount with its currency, and says what is not one', async () => {
    const db = settingsDatabase();
    renderSettings(db);
    await write('50.000');
    expect((await (await section()).findByRole('alert')).textContent).toBe(
      'This is not an amount with a currency. Write it like €50,000.',
    );
    expect((await getSettings(db)).dealTriggers).toBeUndefined();
    await write('USD 84,000.50');
    const amount = { amount: '84000.5', currency: 'USD' };
    await waitFor(async () => expect((await getSettings(db)).dealTriggers).toMatchObject({ amount }));
    expect(settingsSchema.safeParse(await getSettings(db)).success).toBe(true);
    await waitFor(async () =>
      expect((await section()).getByLabelText<HTMLInputElement>('Amount from').value).toBe('US$84,000.50'),
    );
    await write('');
    await waitFor(async () => expect((await getSettings(db)).dealTriggers).not.toHaveProperty('amount'));
  });
});
