import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { listAbsences } from '../../../lib/store/absences';
import { addCommitments, listCommitments } from '../../../lib/store/commitments';
import { listPeople, savePeople } from '../../../lib/store/people';
import { saveSettings } from '../../../lib/store/settings';
import { line, nowAt, person } from '../../unit/store/rows';
import { renderSettings, settingsDatabase } from './render-settings';

/** Thursday 19 November 2026. */
const thursday = { now: () => nowAt };
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

describe('the cadence', () => {
  test('starts with one click from this week on, and undo takes it back', async () => {
    const db = settingsDatabase();
    renderSettings(db, thursday);
    fireEvent.click(await screen.findByRole('button', { name: 'Use this rhythm' }));
    expect(await screen.findByRole('button', { name: 'Change 1:1, each report' })).toBeDefined();
    const lines = await listCommitments(db);
    expect(lines).toHaveLength(10);
    expect(new Set(lines.map(({ validFrom }) => validFrom))).toEqual(new Set(['2026-11-16']));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await listCommitments(db)).toEqual([]));
  });

  test('for a seller asks who the manager is before it offers a rhythm', async () => {
    const db = settingsDatabase();
    await saveSettings(db, { me: { isManager: false, isSeller: true } }, 1);
    renderSettings(db, thursday);
    expect(await screen.findByText(/Say in the team who your manager is/)).toBeDefined();
    await savePeople(db, [person('kim', { name: 'Kim', relation: 'manager' })]);
    fireEvent.click(await screen.findByRole('button', { name: 'Use this rhythm' }));
    expect(await screen.findByRole('button', { name: 'Change 1:1, Kim' })).toBeDefined();
  });

  test('changes from the running week on: the old line ends, past weeks are not rewritten', async () => {
    const db = settingsDatabase();
    await addCommitments(db, [line('old')]);
    renderSettings(db, thursday);
    fireEvent.click(await screen.findByRole('button', { name: 'Change 1:1, each report' }));
    const form = within(screen.getByLabelText('Valid from').closest('form') ?? document.body);
    expect(form.getByLabelText<HTMLInputElement>('Valid from').value).toBe('2026-11-16');
    fireEvent.input(form.getByLabelText('Minutes'), { target: { value: '45' } });
    fireEvent.input(form.getByLabelText('Valid from'), { target: { value: '2026-11-09' } });
    fireEvent.click(form.getByRole('button', { name: 'Save' }));
    expect((await form.findByRole('alert')).textContent).toContain('Weeks before 16 Nov 2026 are over');
    expect(await listCommitments(db)).toEqual([line('old')]);
    fireEvent.input(form.getByLabelText('Valid from'), { target: { value: '2026-11-23' } });
    fireEvent.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect(await listCommitments(db)).toHaveLength(2));
    const lines = (await listCommitments(db)).toSorted((one, other) => one.validFrom.localeCompare(other.validFrom));
    expect(lines).toMatchObject([
      { id: 'old', minutes: 30, validUntil: '2026-11-22' },
      { minutes: 45, validFrom: '2026-11-23' },
    ]);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await listCommitments(db)).toEqual([line('old')]));
  });

  test('ends a line for the weeks to come and keeps it for those behind', async () => {
    const db = settingsDatabase();
    await addCommitments(db, [line('old')]);
    renderSettings(db, thursday);
    fireEvent.click(await screen.findByRole('button', { name: 'End 1:1, each report' }));
    expect(await screen.findByText('1 ended line')).toBeDefined();
    expect(await listCommitments(db)).toMatchObject([{ id: 'old', validUntil: '2026-11-15' }]);
  });

  test('takes a line of one’s own kind with one person', async () => {
    const db = settingsDatabase();
    await savePeople(db, [person('ana', { name: 'Ana' })]);
    renderSettings(db, thursday);
    fireEvent.click(await screen.findByRole('button', { name: 'Add a line' }));
    fireEvent.change(screen.getByLabelText('Meeting'), { target: { value: 'own' } });
    fireEvent.input(await screen.findByLabelText('Its name'), { target: { value: 'Stand-up' } });
    fireEvent.change(screen.getByLabelText('With'), { target: { value: 'person:ana' } });
    fireEvent.change(screen.getByLabelText('How often'), { target: { value: '2_1_week' } });
    fireEvent.input(screen.getByLabelText('Minutes'), { target: { value: '15' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () =>
      expect(await listCommitments(db)).toMatchObject([
        {
          kind: 'own:Stand-up',
          with: { type: 'person', personId: 'ana' },
          frequency: { times: 2, every: 1, unit: 'week' },
          minutes: 15,
          validFrom: '2026-11-16',
        },
      ]),
    );
  });
});

test('days are set aside for one or for all, never the wrong way round, and can be taken back', async () => {
  const db = settingsDatabase();
  await savePeople(db, [person('ana', { name: 'Ana' })]);
  renderSettings(db, thursday);
  fireEvent.change(await screen.findByLabelText('Who'), { target: { value: 'ana' } });
  fireEvent.input(screen.getByLabelText('First day'), { target: { value: '2026-11-23' } });
  fireEvent.input(screen.getByLabelText('Last day'), { target: { value: '2026-11-20' } });
  fireEvent.click(screen.getByRole('button', { name: 'Set aside' }));
  expect((await screen.findByRole('alert')).textContent).toBe('This is before the first day.');
  expect(await listAbsences(db)).toEqual([]);
  fireEvent.input(screen.getByLabelText('Last day'), { target: { value: '2026-11-27' } });
  fireEvent.click(screen.getByRole('button', { name: 'Set aside' }));
  await waitFor(async () =>
    expect(await listAbsences(db)).toMatchObject([
      { personId: 'ana', reason: 'leave', from: '2026-11-23', until: '2026-11-27' },
    ]),
  );
  fireEvent.click(await screen.findByRole('button', { name: /^Remove 23.+27 Nov 2026, Ana/ }));
  await waitFor(async () => expect(await listAbsences(db)).toEqual([]));
});
