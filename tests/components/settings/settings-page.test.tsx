import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { NoRoomError } from '../../../lib/store/no-room-error';
import { reportHealth } from '../../../lib/store/health';
import { openDatabase } from '../../../lib/store/open-database';
import { getSettings, saveSettings } from '../../../lib/store/settings';
import { fakeAccess, renderSettings, settingsDatabase } from './render-settings';
import { makeNewer } from '../../unit/store/make-newer';

const nameField = () => screen.findByLabelText<HTMLInputElement>('Name');

describe('me', () => {
  test('is saved when Enter is pressed, and Esc brings back what is stored', async () => {
    const db = settingsDatabase();
    renderSettings(db);
    fireEvent.input(await nameField(), { target: { value: ' Kim ' } });
    fireEvent.keyDown(await nameField(), { key: 'Enter' });
    await waitFor(async () => expect((await getSettings(db)).me.name).toBe('Kim'));
    fireEvent.input(await nameField(), { target: { value: 'Kimberly' } });
    fireEvent.keyDown(await nameField(), { key: 'Escape' });
    await waitFor(async () => expect((await nameField()).value).toBe('Kim'));
  });

  test('keeps a wrong address in its field with the reason, and the store as it was', async () => {
    const db = settingsDatabase();
    renderSettings(db);
    const field = await screen.findByLabelText<HTMLInputElement>('E-mail addresses');
    fireEvent.input(field, { target: { value: 'kim@example.com, kim@example' } });
    fireEvent.blur(field);
    const error = await screen.findByRole('alert');
    expect(error.textContent).toBe('“kim@example” is not an e-mail address.');
    expect(field.getAttribute('aria-describedby')).toContain(error.id);
    expect(field.value).toBe('kim@example.com, kim@example');
    expect((await getSettings(db)).me.addresses).toEqual([]);
    fireEvent.input(field, { target: { value: 'Kim@Example.com kim@example.org' } });
    fireEvent.blur(field);
    await waitFor(async () =>
      expect((await getSettings(db)).me.addresses).toEqual(['kim@example.com', 'kim@example.org']),
    );
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('may be a manager, a seller or both, in a time zone of choice', async () => {
    const db = settingsDatabase();
    renderSettings(db);
    fireEvent.click(await screen.findByRole('radio', { name: 'Both' }));
    await waitFor(async () => expect((await getSettings(db)).me).toMatchObject({ isManager: true, isSeller: true }));
    const roles = await screen.findByRole('link', { name: 'Role cadence' });
    expect(roles.getAttribute('href')).toBe('/practice.html#roles');
    const zone = await screen.findByLabelText('Home time zone');
    fireEvent.change(zone, { target: { value: 'Asia/Tokyo' } });
    await waitFor(async () => expect((await getSettings(db)).homeZone).toBe('Asia/Tokyo'));
    fireEvent.change(zone, { target: { value: '' } });
    await waitFor(async () => expect(await getSettings(db)).not.toHaveProperty('homeZone'));
  });
});

test('the month in which the fiscal year begins is kept, and is January until then', async () => {
  const db = settingsDatabase();
  renderSettings(db);
  const month = await screen.findByLabelText('Fiscal year begins in');
  expect(month).toHaveProperty('value', '1');
  fireEvent.change(month, { target: { value: '4' } });
  await waitFor(async () => expect(await getSettings(db)).toMatchObject({ yearStart: 4 }));
});

test('week start and appearance are kept, and the page takes the side at once', async () => {
  const db = settingsDatabase();
  renderSettings(db);
  fireEvent.change(await screen.findByLabelText('A week starts on'), { target: { value: '7' } });
  fireEvent.click(await screen.findByRole('radio', { name: 'Dark' }));
  await waitFor(async () => expect(await getSettings(db)).toMatchObject({ weekStart: 7, theme: 'dark' }));
  await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
});

test('badges on the calendar are shown until they are turned off, and can be turned on again', async () => {
  const db = settingsDatabase();
  renderSettings(db);
  const group = within(await screen.findByRole('radiogroup', { name: 'Badges on the calendar' }));
  expect(group.getByRole<HTMLInputElement>('radio', { name: 'Shown' }).checked).toBe(true);
  fireEvent.click(group.getByRole('radio', { name: 'Hidden' }));
  await waitFor(async () => expect(await getSettings(db)).toMatchObject({ hasBadges: false }));
  fireEvent.click(group.getByRole('radio', { name: 'Shown' }));
  await waitFor(async () => expect(await getSettings(db)).toMatchObject({ hasBadges: true }));
});

test('what another page of ours changes shows without a reload', async () => {
  const db = settingsDatabase();
  renderSettings(db);
  await nameField();
  const other = openDatabase(db.name);
  await saveSettings(other, { me: { name: 'Kim' } }, 1);
  await waitFor(async () => expect((await nameField()).value).toBe('Kim'));
  other.close();
});

describe('a change that cannot be written', () => {
  test('for want of room stays in its field, says so, and can be tried again', async () => {
    const db = settingsDatabase();
    let isFull = true;
    renderSettings(db, {
      saveSettings: async (change) => {
        if (isFull) throw new NoRoomError('full');
        await saveSettings(db, change, 1);
      },
    });
    fireEvent.input(await nameField(), { target: { value: 'Kim' } });
    fireEvent.blur(await nameField());
    const notice = await screen.findByRole('alert');
    expect(notice.textContent).toContain('The browser has no room left.');
    expect((await nameField()).value).toBe('Kim');
    isFull = false;
    fireEvent.click(within(notice).getByRole('button', { name: 'Try again' }));
    await waitFor(async () => expect((await getSettings(db)).me.name).toBe('Kim'));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  test('because a newer Coxswain wrote the data is said above everything', async () => {
    const db = settingsDatabase();
    await makeNewer(db);
    renderSettings(db);
    expect((await screen.findByRole('alert')).textContent).toContain('Written by a newer Coxswain.');
    fireEvent.input(await nameField(), { target: { value: 'Kim' } });
    fireEvent.blur(await nameField());
    await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2));
    expect((await getSettings(db)).me.name).toBe('');
  });
});

describe('sites', () => {
  test('are asked for on a click, and can be taken back', async () => {
    renderSettings(settingsDatabase());
    fireEvent.click(await screen.findByRole('button', { name: 'Allow Salesforce' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Take back Salesforce' }));
    expect(await screen.findByRole('button', { name: 'Allow Salesforce' })).toBeDefined();
    expect(screen.queryByRole('button', { name: /Google Calendar/ })).toBeNull();
  });

  test('that were refused say that nothing is read there', async () => {
    renderSettings(settingsDatabase(), {}, fakeAccess(false));
    fireEvent.click(await screen.findByRole('button', { name: 'Allow Salesforce' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing is read on Salesforce.');
  });

  test('say since when they cannot be read', async () => {
    const db = settingsDatabase();
    const at = Date.parse('2026-11-18T12:00:00Z');
    await reportHealth(db, { id: 'google-calendar/grid', state: 'reads' }, at);
    await reportHealth(db, { id: 'google-calendar/details', state: 'changed', what: 'title' }, at);
    renderSettings(db);
    expect(
      await screen.findByText(/This page has changed since 18 Nov 2026: event dialog: no title found/),
    ).toBeDefined();
  });
});
