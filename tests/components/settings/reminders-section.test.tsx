import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { getSettings } from '../../../lib/store/settings';
import { fakeAccess, fakeNotices, noFeeds, renderSettings, settingsDatabase } from './render-settings';

const section = () => screen.findByRole('region', { name: 'Reminders' });
const part = async (group: RegExp, name: string) =>
  within(within(await section()).getByRole('radiogroup', { name: group })).getByRole('radio', { name });

describe('reminders', () => {
  it('are off; switched on after the browser was asked, from now on, and off again', async () => {
    const db = settingsDatabase();
    renderSettings(db, { now: () => 1_000 });
    expect(await part(/^Morning digest/, 'Off')).toHaveProperty('checked', true);
    fireEvent.click(await part(/^Morning digest/, 'On'));
    const time = await within(await section()).findByLabelText('Time of the digest');
    fireEvent.change(time, { target: { value: '07:45' } });
    await waitFor(async () =>
      expect((await getSettings(db)).reminders).toMatchObject({ digestAt: 465, hasAfter: false, sinceAt: 1_000 }),
    );
    fireEvent.click(await part(/^Morning digest/, 'Off'));
    await waitFor(async () => expect((await getSettings(db)).reminders).not.toHaveProperty('digestAt'));
  });

  it('stay off where the user refuses, who is told so', async () => {
    const db = settingsDatabase();
    renderSettings(db, {}, fakeAccess(true), noFeeds, fakeNotices(false));
    fireEvent.click(await part(/^After a meeting/, 'On'));
    expect((await within(await section()).findByRole('alert')).textContent).toContain('does not let Coxswain show');
    expect((await getSettings(db)).reminders).toBeUndefined();
    expect(await part(/^After a meeting/, 'Off')).toHaveProperty('checked', true);
  });

  it('that are on where the permission was taken back say so, and can be allowed again', async () => {
    const db = settingsDatabase();
    const settings = await getSettings(db);
    const quiet = { from: 1_140, until: 480 };
    await db.settings.put({ ...settings, reminders: { hasAfter: true, quiet, sinceAt: 1 } });
    renderSettings(db);
    fireEvent.click(await within(await section()).findByRole('button', { name: 'Allow notifications' }));
    await waitFor(async () => expect(within(await section()).queryByRole('alert')).toBeNull());
  });

  it('an emptied time changes nothing', async () => {
    const db = settingsDatabase();
    renderSettings(db);
    fireEvent.change(within(await section()).getByLabelText('Quiet from'), { target: { value: '20:30' } });
    await waitFor(async () => expect((await getSettings(db)).reminders?.quiet).toEqual({ from: 1_230, until: 480 }));
    fireEvent.change(within(await section()).getByLabelText('Quiet until'), { target: { value: '' } });
    expect((await getSettings(db)).reminders?.quiet).toEqual({ from: 1_230, until: 480 });
  });
});
