import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { opportunityBrief, start } from './sample-briefs';
import { showPanel, submit } from './show-panel';

test('an opportunity is shown as the page says', () => {
  showPanel(opportunityBrief());
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Fernhill Foods: plant rollout');
  const facts = within(screen.getByRole('region', { name: 'As the page says' }));
  expect(facts.getAllByRole('definition').map((value) => value.textContent)).toEqual([
    'Fernhill Foods',
    '€84,000',
    'Proposal',
    '18 Dec 2026',
    'Plant visit with the line lead, 24 Nov',
  ]);
  expect(screen.getByRole('region', { name: 'Promises on this deal' }).textContent).toContain('14 days over');
  expect(screen.getByRole('region', { name: 'Open with Ana' }).textContent).toContain('Revise the November forecast');
});

test('what the page does not have is said, not guessed', () => {
  const record = 'salesforce:example:006A';
  const { closeOn: _, owner: __, ...rest } = opportunityBrief({ facts: { record, name: 'Quillmark' }, items: [] });
  showPanel(rest);
  expect(screen.getAllByText('not read')).toHaveLength(5);
  expect(screen.getByText('Not read: not drawn yet, cut short, or being edited.')).toBeDefined();
  expect(screen.getByText('No promises yet.')).toBeDefined();
});

test('an amount or a day that is not certain stays as the page wrote it, and the panel says that it is in no sum', () => {
  const { closeOn: _, amount: __, ...rest } = opportunityBrief();
  showPanel({ ...rest, facts: { ...rest.facts, amount: '1.234', closeDate: 'next spring' } });
  expect(screen.getByText('1.234')).toBeDefined();
  expect(screen.getByText('Not certain, so kept as text and in no sum: Amount and Close.')).toBeDefined();
});

test('what is certain is said without a word more', () => {
  showPanel(opportunityBrief());
  expect(screen.queryByText(/Not certain|Not read/)).toBeNull();
});

test('a next step is called missing only where the page shows its field empty', () => {
  showPanel(opportunityBrief({ facts: { record: 'salesforce:example:006A', name: 'Quillmark', nextStep: '' } }));
  expect(screen.getByText('none on the page')).toBeDefined();
});

test('a close date with two readings asks and keeps what the page wrote until then', () => {
  const { closeOn: _, ...rest } = opportunityBrief({ closeReadings: ['2026-04-03', '2026-03-04'] });
  showPanel({ ...rest, facts: { ...rest.facts, closeDate: '03/04/2026' } });
  expect(screen.getByText('03/04/2026')).toBeDefined();
  expect(screen.getByText('The close date may be 3 Apr 2026 or 4 Mar 2026.', { exact: false })).toBeDefined();
  fireEvent.keyDown(screen.getByRole('complementary'), { key: '2' });
  expect(screen.getByText('4 Mar 2026')).toBeDefined();
  expect(screen.queryByText('Two readings fit.')).toBeNull();
});

test('the opportunity is taken to the next deal review with one press', async () => {
  const { edits } = showPanel(opportunityBrief());
  fireEvent.click(screen.getByRole('button', { name: 'Take to the next deal review' }));
  await waitFor(() =>
    expect(edits).toEqual([
      {
        type: 'topic.take',
        id: 'id1',
        record: 'salesforce:example:006A',
        rhythm: 'team:deal-review',
        occurrence: 'o9',
        title: 'Fernhill Foods: plant rollout',
      },
    ]),
  );
});

test('another meeting is chosen from a menu that arrows walk and Esc closes', async () => {
  const { edits, actions } = showPanel(opportunityBrief());
  fireEvent.click(screen.getByRole('button', { name: 'Another meeting' }));
  const menu = screen.getByRole('menu', { name: 'Another meeting' });
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Take to the next deal review'));
  fireEvent.keyDown(document.activeElement ?? menu, { key: 'ArrowDown' });
  expect(document.activeElement?.textContent).toContain('Take to the next 1:1 with Ana');
  fireEvent.keyDown(document.activeElement ?? menu, { key: 'Escape' });
  expect(screen.queryByRole('menu')).toBeNull();
  expect(actions.close).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Another meeting' }));
  fireEvent.click(screen.getByRole('menuitem', { name: /the next 1:1 with Ana/ }));
  expect(edits).toMatchObject([{ type: 'topic.take', rhythm: 'person:one-on-one:ana', occurrence: 'o1' }]);
});

test('what was taken says where, and one press takes it off again', () => {
  const target = {
    rhythm: 'team:deal-review',
    kind: 'deal-review',
    occurrence: 'o9',
    startAt: start,
    topicId: 't7',
  } as const;
  const { edits } = showPanel(opportunityBrief({ targets: [target] }));
  expect(screen.getByText('On the agenda of the next deal review.')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(edits).toEqual([{ type: 'topic.remove', id: 't7', occurrence: 'o9' }]);
});

test('an item on a deal belongs to its record', async () => {
  const { edits } = showPanel(opportunityBrief());
  const field = screen.getByRole('textbox', { name: 'Add an action item' });
  fireEvent.input(field, { target: { value: 'Get the test plan' } });
  submit(field);
  await waitFor(() => expect(edits).toHaveLength(1));
  expect(edits[0]).toMatchObject({
    type: 'item.add',
    record: 'salesforce:example:006A',
    personId: 'ana',
    owner: 'ana',
  });
});

test('with no meeting to take it to, the foot says what is missing', () => {
  showPanel(opportunityBrief({ targets: [] }));
  expect(screen.queryByRole('button', { name: /^Take to/ })).toBeNull();
  expect(screen.getByText(/No coming meeting to take it to/)).toBeDefined();
});

test('a note on a deal belongs to its rhythm, and a taken topic of a rhythm without a meeting is taken off there', async () => {
  const target = { rhythm: 'team:deal-review', kind: 'deal-review', topicId: 't7' } as const;
  const { edits } = showPanel(opportunityBrief({ targets: [target] }));
  const field = screen.getByRole('textbox', { name: /Shared/ });
  fireEvent.input(field, { target: { value: 'Ask for the line plan' } });
  fireEvent.blur(field);
  await waitFor(() => expect(edits).toHaveLength(1));
  const { rhythm } = opportunityBrief();
  expect(edits[0]).toMatchObject({ type: 'note.write', occurrence: rhythm, rhythm });
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(edits[1]).toEqual({ type: 'topic.remove', id: 't7', occurrence: 'team:deal-review' });
});
