import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { listAbsences } from '../../../lib/store/absences';
import { addCommitments, listCommitments } from '../../../lib/store/commitments';
import { savePeople } from '../../../lib/store/people';
import { saveTemplateVersions } from '../../../lib/store/templates';
import { line, look, person } from '../../unit/store/rows';
import { builderDatabase, renderBuilder, thursdayAt } from './render-builder';

describe('the cadence', () => {
  test('starts with one click from this week on, and undo takes it back', async () => {
    const db = builderDatabase();
    renderBuilder(db, 'determine');
    fireEvent.click(await screen.findByRole('button', { name: /^Use this rhythm: .*4 sellers/ }));
    expect(await screen.findByRole('button', { name: 'Change 1:1, each report' })).toBeDefined();
    const lines = await listCommitments(db);
    expect(lines).toHaveLength(10);
    expect(new Set(lines.map(({ validFrom }) => validFrom))).toEqual(new Set(['2026-11-16']));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await listCommitments(db)).toEqual([]));
  });

  test('changes from the running week on: the old line ends, past weeks are not rewritten', async () => {
    const db = builderDatabase();
    await addCommitments(db, [line('old')]);
    renderBuilder(db, 'determine');
    fireEvent.click(await screen.findByRole('button', { name: 'Change 1:1, each report' }));
    const form = within(screen.getByLabelText('Valid from').closest('form') ?? document.body);
    expect(form.getByLabelText<HTMLInputElement>('Valid from').value).toBe('2026-11-16');
    fireEvent.input(form.getByLabelText('Minutes, this line'), { target: { value: '45' } });
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
    const db = builderDatabase();
    await addCommitments(db, [line('old')]);
    renderBuilder(db, 'determine');
    fireEvent.click(await screen.findByRole('button', { name: 'End 1:1, each report' }));
    expect(await screen.findByText('1 ended line')).toBeDefined();
    expect(await listCommitments(db)).toMatchObject([{ id: 'old', validUntil: '2026-11-15' }]);
  });

  test('takes a line of one’s own kind with one person', async () => {
    const db = builderDatabase();
    await savePeople(db, [person('ana', { name: 'Ana' })]);
    renderBuilder(db, 'determine');
    fireEvent.click(await screen.findByRole('button', { name: 'A kind of your own' }));
    fireEvent.input(await screen.findByLabelText('Its name'), { target: { value: 'Stand-up' } });
    fireEvent.change(screen.getByLabelText('With'), { target: { value: 'person:ana' } });
    fireEvent.input(screen.getByLabelText('Times, this line'), { target: { value: '2' } });
    fireEvent.change(screen.getByLabelText('Unit, this line'), { target: { value: 'week' } });
    fireEvent.input(screen.getByLabelText('Minutes, this line'), { target: { value: '15' } });
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

const lineOfForm = () => within(screen.getByLabelText('Valid from').closest('form') ?? document.body);

describe('a line', () => {
  test('of no length or of 10,000 minutes is refused at the field, and nothing is saved', async () => {
    const db = builderDatabase();
    await addCommitments(db, [line('old')]);
    renderBuilder(db, 'determine');
    fireEvent.click(await screen.findByRole('button', { name: 'Change 1:1, each report' }));
    for (const minutes of ['0', '10000', '30.5', '']) {
      fireEvent.input(lineOfForm().getByLabelText('Minutes, this line'), { target: { value: minutes } });
      fireEvent.click(lineOfForm().getByRole('button', { name: 'Save' }));
      expect((await lineOfForm().findByRole('alert')).textContent).toBe('Give minutes between 5 and 480.');
    }
    expect(lineOfForm().getByLabelText('Minutes, this line').getAttribute('aria-invalid')).toBe('true');
    expect(await listCommitments(db)).toEqual([line('old')]);
  });

  test('offers the signs of the template as the user changed it', async () => {
    const db = builderDatabase();
    await addCommitments(db, [line('old', { validFrom: '2026-11-16' })]);
    const change = { wellRunWhen: ['Ana spoke more than Kim'] };
    const version = { kind: 'one-on-one', fromAt: 0, createdAt: 0, updatedAt: 0 } as const;
    await saveTemplateVersions(db, [{ ...version, id: 'mine', change }]);
    renderBuilder(db, 'determine');
    fireEvent.click(await screen.findByRole('button', { name: 'Change 1:1, each report' }));
    expect(lineOfForm().getByRole('checkbox', { name: 'Ana spoke more than Kim' })).toBeDefined();
    expect(lineOfForm().queryByRole('checkbox', { name: 'Purpose set' })).toBeNull();
  });

  test('says its wanted slot, who takes part, by what it went well, and when it rests', async () => {
    const db = builderDatabase();
    await addCommitments(db, [line('old', { validFrom: '2026-11-16' })]);
    renderBuilder(db, 'determine');
    fireEvent.click(await screen.findByRole('button', { name: 'Change 1:1, each report' }));
    const form = lineOfForm();
    const type = (label: string, value: string) => fireEvent.input(form.getByLabelText(label), { target: { value } });
    fireEvent.change(form.getByLabelText('Wanted weekday'), { target: { value: '2' } });
    type('Wanted time', '09:30');
    type('Track without red until', '2026-12-20');
    type('Rests from', '2026-12-21');
    type('Rests until', '2027-01-03');
    fireEvent.click(form.getByRole('button', { name: 'Add the pause' }));
    fireEvent.change(form.getByLabelText('Who brings the agenda'), { target: { value: 'seller' } });
    type('Participant 1', 'Sales ops');
    type('Role of participant 1', 'brings the forecast');
    fireEvent.click(form.getByRole('checkbox', { name: 'Purpose set' }));
    type('A sign of your own', 'Both laughed once');
    fireEvent.click(form.getByRole('button', { name: 'Add' }));
    fireEvent.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(async () =>
      expect(await listCommitments(db)).toMatchObject([
        {
          id: 'old',
          preferred: { weekday: 2, at: '09:30' },
          rampUntil: '2026-12-20',
          pauses: [{ from: '2026-12-21', until: '2027-01-03' }],
          agendaOwner: 'seller',
          participants: [{ who: 'Sales ops', part: 'brings the forecast' }],
          criteria: ['Purpose set', 'Both laughed once'],
        },
      ]),
    );
  });

  test('of which a wish is taken away says nothing of it any more', async () => {
    const db = builderDatabase();
    await addCommitments(db, [line('old', { validFrom: '2026-11-16', outcome: 'A plan', preferred: { weekday: 2 } })]);
    renderBuilder(db, 'determine');
    fireEvent.click(await screen.findByRole('button', { name: 'Change 1:1, each report' }));
    fireEvent.input(lineOfForm().getByLabelText('Desired outcome'), { target: { value: '' } });
    fireEvent.change(lineOfForm().getByLabelText('Wanted weekday'), { target: { value: '' } });
    fireEvent.click(lineOfForm().getByRole('button', { name: 'Save' }));
    await waitFor(async () => {
      const [row] = await listCommitments(db);
      expect(Object.keys(row ?? {})).not.toContain('outcome');
      expect(Object.keys(row ?? {})).not.toContain('preferred');
    });
  });
});

describe('what if', () => {
  const cost = async () => (await screen.findByRole('region', { name: 'What it costs' })).textContent;

  test('other numbers change the picture only, until they are kept; undo takes all of them back', async () => {
    const db = builderDatabase();
    await savePeople(db, [person('ana', { name: 'Ana' }), person('bo', { name: 'Bo' })]);
    const lines = [line('old', { validFrom: '2026-11-16' })];
    await addCommitments(db, lines);
    renderBuilder(db, 'frequency');
    expect(await cost()).toContain('1 h a week');
    fireEvent.input(screen.getByLabelText('Direct reports'), { target: { value: '8' } });
    expect(await cost()).toContain('4 h a week');
    expect(await cost()).toContain('Now: 1 h a week, 3%');
    fireEvent.input(screen.getByLabelText('Minutes, 1:1, each report'), { target: { value: '60' } });
    expect(await cost()).toContain('8 h a week');
    expect(await listCommitments(db)).toEqual(lines);
    fireEvent.click(screen.getByRole('button', { name: 'Keep 1 change' }));
    await waitFor(async () => expect(await listCommitments(db)).toMatchObject([{ id: 'old', minutes: 60 }]));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await listCommitments(db)).toEqual(lines));
  });

  test('a number that cannot be is said at its field and cannot be kept', async () => {
    const db = builderDatabase();
    await addCommitments(db, [line('old')]);
    renderBuilder(db, 'frequency');
    fireEvent.input(await screen.findByLabelText('Minutes, 1:1, each report'), { target: { value: '10000' } });
    expect(screen.getByRole('alert').textContent).toBe('Give minutes between 5 and 480.');
    fireEvent.click(screen.getByRole('button', { name: 'Keep 1 change' }));
    expect(await listCommitments(db)).toEqual([line('old')]);
  });
});

describe('tracking', () => {
  test('says of each person whether a series stands there, and puts a missing one in', async () => {
    const db = builderDatabase();
    await savePeople(db, [person('ana', { name: 'Ana' })]);
    await addCommitments(db, [line('old', { validFrom: '2026-11-16' })]);
    await db.coverage.put(look('look', { firstSeenAt: thursdayAt, lastSeenAt: thursdayAt, untilAt: thursdayAt + 1e9 }));
    const { ways } = renderBuilder(db, 'track');
    expect(await screen.findByText('1:1, every week, each report')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: /^Put it in.*Ana/ }));
    expect(ways.putIn).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'old' }), 'ana');
  });

  test('gentle tracking is kept for every line, from the running period on', async () => {
    const db = builderDatabase();
    await addCommitments(db, [line('old')]);
    renderBuilder(db, 'track');
    const until = await screen.findByLabelText('Track without red until');
    fireEvent.input(until, { target: { value: '2026-11-01' } });
    fireEvent.click(screen.getByRole('button', { name: 'Track gently' }));
    expect((await screen.findByRole('alert')).textContent).toBe('This day is over.');
    fireEvent.input(until, { target: { value: '2026-12-20' } });
    fireEvent.click(screen.getByRole('button', { name: 'Track gently' }));
    await waitFor(async () => expect(await listCommitments(db)).toHaveLength(2));
    const [before, after] = (await listCommitments(db)).toSorted((a, b) => a.validFrom.localeCompare(b.validFrom));
    expect(before?.rampUntil).toBeUndefined();
    expect(after).toMatchObject({ validFrom: '2026-11-16', rampUntil: '2026-12-20' });
  });
});

test('days are set aside for one or for all, never the wrong way round, and can be taken back', async () => {
  const db = builderDatabase();
  await savePeople(db, [person('ana', { name: 'Ana' })]);
  renderBuilder(db, 'frequency');
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

test('the public holidays of a region are set aside as plain days for everyone, once, and undo takes them back', async () => {
  const db = builderDatabase();
  renderBuilder(db, 'frequency');
  fireEvent.click(await screen.findByRole('button', { name: 'Public holidays of a region' }));
  const country = await screen.findByLabelText('Country', {}, { timeout: 20_000 });
  fireEvent.change(country, { target: { value: 'DE' } });
  fireEvent.change(await screen.findByLabelText('Region'), { target: { value: 'BE' } });
  fireEvent.click(await screen.findByRole('button', { name: /^Set \d+ days aside for everyone/ }));
  await waitFor(async () =>
    expect((await listAbsences(db)).map(({ from, until, reason }) => [from, until, reason])).toContainEqual([
      '2027-03-08',
      '2027-03-08',
      'holiday',
    ]),
  );
  const kept = await listAbsences(db);
  expect(kept.every(({ personId, until }) => personId === undefined && until >= '2026-11-19')).toBe(true);
  expect(kept.map(({ from }) => from)).not.toContain('2026-10-03');
  fireEvent.click(screen.getByRole('button', { name: 'Public holidays of a region' }));
  fireEvent.change(await screen.findByLabelText('Country'), { target: { value: 'DE' } });
  fireEvent.change(await screen.findByLabelText('Region'), { target: { value: 'BE' } });
  const again = await screen.findByRole<HTMLButtonElement>('button', { name: /^Set 0 days aside/ });
  expect(again.disabled).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await listAbsences(db)).toEqual([]));
}, 40_000);
