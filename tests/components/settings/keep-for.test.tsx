import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { getSettings, saveSettings } from '../../../lib/store/settings';
import { renderSettings, settingsDatabase } from './render-settings';

const now = Date.now();
const monthMs = 31 * 24 * 3_600_000;

async function withOldPromise() {
  const db = settingsDatabase();
  const at = now - 12 * monthMs;
  const done = { disposition: 'done' as const, settledAt: at, createdAt: at, updatedAt: at };
  await db.items.put({ id: 'old', rhythm: 'team:team-meeting', text: 'Ask legal', owner: 'me', ...done });
  // Of today, so that this clock is believed.
  await saveSettings(db, {}, now);
  return db;
}

const choose = async (value: string): Promise<void> => {
  fireEvent.change(await screen.findByLabelText('Settled promises'), { target: { value } });
};

describe('how long it is kept', () => {
  test('shows what a shorter time would let go of, and lets go of it only when told to', async () => {
    const db = await withOldPromise();
    renderSettings(db);
    await choose('6');
    expect((await screen.findByText('This would go now, for good:')).closest('[role=alert]')?.textContent).toContain(
      'Promises: 1 entry',
    );
    expect(await db.items.count()).toBe(1);
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect((await getSettings(db)).keepFor).toBeUndefined();

    await choose('6');
    fireEvent.click(await screen.findByRole('button', { name: 'Erase it, and keep 6 months from now on' }));
    await waitFor(async () => expect(await db.items.count()).toBe(0));
    expect((await getSettings(db)).keepFor).toEqual({ items: 6 });
  });

  test('is kept longer without a question', async () => {
    const db = await withOldPromise();
    renderSettings(db);
    await choose('0');
    await waitFor(async () => expect((await getSettings(db)).keepFor).toEqual({ items: 0 }));
    expect(await db.items.count()).toBe(1);
  });
});
