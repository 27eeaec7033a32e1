import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { listPeople, savePeople } from '../../../lib/store/people';
import { saveSettings } from '../../../lib/store/settings';
import { person } from '../../unit/store/rows';
import { renderSettings, settingsDatabase } from './render-settings';

const paste = async (text: string) =>
  fireEvent.input(await screen.findByLabelText('Add people'), { target: { value: text } });

describe('the team', () => {
  test('is pasted in one go, each line that differs is named, and undo takes all of it back', async () => {
    const db = settingsDatabase();
    await saveSettings(db, { me: { name: 'Kim', addresses: ['kim@example.com'] } }, 1);
    await savePeople(db, [person('ana', { name: 'Ana' })]);
    renderSettings(db);
    await paste(
      'name,email\nBo;bo@example.com\nANA@example.com\nbroken@\nbo <BO@example.com>\nKim <kim@example.com>\nCy',
    );
    expect(screen.getByText('Line 3: Ana is on the team already.')).toBeDefined();
    expect(screen.getByText('Line 4: “broken@” has no whole address. It is left out.')).toBeDefined();
    expect(screen.getByText('Line 5: bo is the same as on line 2.')).toBeDefined();
    expect(screen.getByText('Line 6: Kim is you. It is left out.')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Add 2 people' }));
    expect(await screen.findByText('2 people were added.')).toBeDefined();
    const named = async () => (await listPeople(db)).map(({ name }) => name).toSorted();
    expect(await named()).toEqual(['Ana', 'Bo', 'Cy']);
    expect((await listPeople(db)).map(({ relation }) => relation)).toEqual(['report', 'report', 'report']);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await named()).toEqual(['Ana']));
  });

  test('of 500 people is taken in, and one of them is found', async () => {
    const db = settingsDatabase();
    renderSettings(db);
    await paste(Array.from({ length: 500 }, (_, index) => `Ana ${index} <ana${index}@example.com>`).join('\n'));
    fireEvent.click(screen.getByRole('button', { name: 'Add 500 people' }));
    const find = await screen.findByRole('searchbox', { name: 'Find a person' }, { timeout: 5_000 });
    expect(await listPeople(db)).toHaveLength(500);
    fireEvent.input(find, { target: { value: 'ana321@' } });
    await waitFor(() => expect(screen.getAllByRole('button', { name: /^Remove Ana/ })).toHaveLength(1));
  });

  test('loses someone on a click and gets them back by undo', async () => {
    const db = settingsDatabase();
    await savePeople(db, [person('ana', { name: 'Ana' }), person('bo', { name: 'Bo' })]);
    renderSettings(db);
    fireEvent.click(await screen.findByRole('button', { name: 'Remove Ana' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Remove Ana' })).toBeNull());
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Remove Ana' })).toBeDefined();
    expect(await listPeople(db)).toHaveLength(2);
  });

  test('saves nothing of a person’s form while one field is wrong', async () => {
    const db = settingsDatabase();
    await savePeople(db, [person('ana', { name: 'Ana' }), person('bo', { name: 'Bo' })]);
    renderSettings(db);
    fireEvent.click(await screen.findByRole('button', { name: 'Change Ana' }));
    const form = within(screen.getByRole('button', { name: 'Save' }).closest('form') ?? document.body);
    fireEvent.input(form.getByLabelText('Name'), { target: { value: 'Ana Silva' } });
    fireEvent.input(form.getByLabelText('E-mail addresses'), { target: { value: 'bo@example.com' } });
    fireEvent.input(form.getByLabelText('From'), { target: { value: '2026-11-02' } });
    fireEvent.input(form.getByLabelText('Until'), { target: { value: '2026-11-01' } });
    fireEvent.click(form.getByRole('button', { name: 'Save' }));
    const errors = await form.findAllByRole('alert');
    expect(errors.map((error) => error.textContent)).toEqual([
      'bo@example.com belongs to Bo.',
      'This is before the first day.',
    ]);
    expect((await listPeople(db))[0]).toEqual(person('ana', { name: 'Ana' }));
    fireEvent.input(form.getByLabelText('E-mail addresses'), { target: { value: 'ana@example.com' } });
    fireEvent.input(form.getByLabelText('Until'), { target: { value: '' } });
    fireEvent.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(async () =>
      expect((await listPeople(db))[0]).toMatchObject({ name: 'Ana Silva', from: '2026-11-02' }),
    );
  });
});
