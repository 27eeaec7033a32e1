import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { item, meetingBrief, start } from './sample-briefs';
import { showPanel, submit } from './show-panel';

const rowOf = (text: string): HTMLElement => {
  const row = screen.getByText(text).closest('li');
  if (row === null) throw new Error(`no row of ${text}`);
  return row;
};
const capture = (): HTMLElement => screen.getByRole('textbox', { name: 'Add an action item' });

test('a promise is done with one press', async () => {
  const { edits } = showPanel(meetingBrief());
  fireEvent.click(within(rowOf('Revise the November forecast')).getByRole('button', { name: 'Done' }));
  expect(edits).toEqual([{ type: 'item.settle', id: 'i2', disposition: 'done', occurrence: 'o1' }]);
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Done: Revise the November forecast'));
});

test('a promise moves to the offered day with a line why', async () => {
  const { edits } = showPanel(meetingBrief());
  const row = within(rowOf('Revise the November forecast'));
  fireEvent.click(row.getByRole('button', { name: 'Moved' }));
  expect(edits).toEqual([]);
  expect(row.getByRole('radio', { name: /Thu.* 26 Nov/ }).getAttribute('aria-checked')).toBe('true');
  const why = row.getByRole('textbox', { name: 'Why it moved, in one line' });
  fireEvent.input(why, { target: { value: 'Waiting for the October actuals' } });
  submit(why);
  await waitFor(() => expect(row.queryByRole('textbox')).toBeNull());
  expect(edits).toEqual([
    {
      type: 'item.settle',
      id: 'i2',
      occurrence: 'o1',
      disposition: 'moved',
      why: 'Waiting for the October actuals',
      dueOn: '2026-11-26',
    },
  ]);
});

test('a promise is dropped with a line why, which may stay empty', () => {
  const { edits } = showPanel(meetingBrief());
  const row = within(rowOf('Revise the November forecast'));
  fireEvent.click(row.getByRole('button', { name: 'Dropped' }));
  fireEvent.click(row.getByRole('button', { name: 'Drop it' }));
  expect(edits).toEqual([{ type: 'item.settle', id: 'i2', occurrence: 'o1', disposition: 'dropped' }]);
});

test('what was said of a promise is shown and can be taken back', () => {
  const said = item('i9', 'Send the plan', {
    disposition: 'moved',
    settledIn: 'o1',
    dueOn: '2026-11-26',
    why: 'Ana was away',
  });
  const { edits } = showPanel(meetingBrief({ items: [said] }));
  const row = within(rowOf('Send the plan'));
  expect(row.getByText('Moved to 26 Nov: Ana was away')).toBeDefined();
  const moved = row.getByRole('button', { name: 'Moved' });
  expect(moved.getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(moved);
  expect(edits).toEqual([{ type: 'item.settle', id: 'i9', occurrence: 'o1', disposition: 'open' }]);
});

test('an item is captured with its owner, day and type', async () => {
  const { edits } = showPanel(meetingBrief());
  fireEvent.focus(capture());
  fireEvent.click(screen.getByRole('button', { name: 'Invite me to a call' }));
  expect((capture() as HTMLInputElement).value).toBe('Invite me to a call');
  fireEvent.input(capture(), { target: { value: 'Invite me to the Fernhill call' } });
  fireEvent.click(screen.getByRole('radio', { name: 'You' }));
  submit(capture());
  await waitFor(() => expect((capture() as HTMLInputElement).value).toBe(''));
  expect(edits).toEqual([
    {
      type: 'item.add',
      id: 'id1',
      rhythm: 'person:one-on-one:ana',
      occurrence: 'o1',
      personId: 'ana',
      text: 'Invite me to the Fernhill call',
      owner: 'me',
      dueOn: '2026-11-26',
      kindOfAction: 'invite',
    },
  ]);
});

test('an item may have another day, or none', async () => {
  const { edits } = showPanel(meetingBrief());
  fireEvent.focus(capture());
  fireEvent.click(screen.getByRole('button', { name: /^Due: Thu.* 26 Nov/ }));
  fireEvent.input(screen.getByLabelText('Due day'), { target: { value: '' } });
  fireEvent.input(capture(), { target: { value: 'Ask for the plan' } });
  submit(capture());
  await waitFor(() => expect(edits).toHaveLength(1));
  expect(edits[0]).not.toHaveProperty('dueOn');
});

test('three pasted lines are offered as three items, without their bullets', async () => {
  const { edits } = showPanel(meetingBrief());
  const text = '- Call Fernhill\r\n\n2. Send the price\n• Book the visit\n';
  fireEvent.paste(capture(), { clipboardData: { getData: () => text } });
  expect(screen.getByText('3 lines were pasted.')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Add 3 items' }));
  await waitFor(() => expect(screen.queryByText('3 lines were pasted.')).toBeNull());
  expect(edits).toEqual([
    {
      type: 'item.paste',
      ids: ['id1', 'id2', 'id3'],
      rhythm: 'person:one-on-one:ana',
      occurrence: 'o1',
      personId: 'ana',
      lines: ['Call Fernhill', 'Send the price', 'Book the visit'],
      owner: 'ana',
    },
  ]);
});

test('pasted lines can be kept as one item', () => {
  showPanel(meetingBrief());
  fireEvent.paste(capture(), { clipboardData: { getData: () => 'Call Fernhill\nabout the price' } });
  fireEvent.click(screen.getByRole('button', { name: 'Keep as one' }));
  expect((capture() as HTMLInputElement).value).toBe('Call Fernhill about the price');
});

test('an item agreed in this meeting can be worded anew', async () => {
  const agreed = item('a1', 'Ask for the plan', { agreedIn: 'o1', createdAt: start, dueOn: '2026-11-24' });
  const { edits } = showPanel(meetingBrief({ items: [agreed] }));
  fireEvent.click(screen.getByRole('button', { name: 'Edit: Ask for the plan' }));
  const field = screen.getByRole('textbox', { name: 'What is to be done' });
  fireEvent.input(field, { target: { value: 'Ask for the test plan' } });
  fireEvent.input(screen.getByLabelText('Due day'), { target: { value: '' } });
  submit(field);
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'What is to be done' })).toBeNull());
  expect(edits).toEqual([{ type: 'item.change', id: 'a1', text: 'Ask for the test plan', dueOn: null }]);
});

test('many owners are a list instead of joined buttons', () => {
  const people = ['Ana', 'Bo', 'Cy', 'Dee'].map((name) => ({ id: name, name, relation: 'report' as const }));
  const { person: _, ...rest } = meetingBrief({ kind: 'team-meeting', people, withTeam: true });
  showPanel(rest);
  fireEvent.focus(capture());
  const options = within(screen.getByRole('combobox', { name: 'Whose' })).getAllByRole('option');
  expect(options.map((option) => option.textContent)).toEqual(['You', 'Ana', 'Bo', 'Cy', 'Dee']);
});
