import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { item, items, meetingAt, start } from './sample-briefs';
import { showPanel } from './show-panel';

const place = { occurrence: 'o1', rhythm: 'person:one-on-one:ana', startAt: start };
const agreed = [
  item('a1', 'Ask for the test plan', { agreedIn: 'o1', createdAt: start, dueOn: '2026-11-24' }),
  item('a2', 'Call procurement', { agreedIn: 'o1', createdAt: start, owner: 'me' }),
];
const record = { id: 'o1', rhythm: place.rhythm, startAt: start, createdAt: start, updatedAt: start };

test('after the end the landing comes first and held is presumed until said', () => {
  showPanel(meetingAt(60, { items: [...agreed, ...items] }));
  const steps = within(screen.getByRole('list', { name: 'Landing' })).getAllByRole('listitem');
  expect(steps.map((step) => step.textContent)).toEqual(['Happened', '1 dated item', '4 promises to say']);
  expect(screen.getByText('presumed held')).toBeDefined();
  expect(screen.getByRole('radio', { name: 'Held' }).getAttribute('aria-checked')).toBe('true');
  const heads = screen.getAllByRole('heading', { level: 3 }).map((head) => head.firstChild?.textContent);
  expect(heads).toEqual([
    'Did it happen?',
    'Agreed',
    'Promises from before',
    'Was it useful?',
    'Notes',
    'Agenda',
    'Earlier',
  ]);
});

test('the word on the meeting, the usefulness and the landing are saved one by one', async () => {
  const { edits } = showPanel(meetingAt(60));
  fireEvent.click(screen.getByRole('radio', { name: 'No-show' }));
  await waitFor(() => expect(screen.queryByText('presumed held')).toBeNull());
  fireEvent.click(screen.getByRole('radio', { name: 'Partly' }));
  fireEvent.click(screen.getByRole('button', { name: 'Land' }));
  await waitFor(() => expect(edits).toHaveLength(3));
  expect(edits).toEqual([
    { type: 'landing.say', ...place, word: 'no-show' },
    { type: 'landing.say', ...place, useful: 'partly' },
    { type: 'landing.say', ...place, isLanded: true },
  ]);
});

test('without an item one can say that none is needed', () => {
  const { edits } = showPanel(meetingAt(60));
  fireEvent.click(screen.getByRole('checkbox', { name: 'No action needed' }));
  expect(edits).toEqual([{ type: 'landing.say', ...place, isNoActionNeeded: true }]);
});

test('feedback saves itself when the field is left', async () => {
  const { edits } = showPanel(meetingAt(60));
  const field = screen.getByRole('textbox', { name: 'Keep doing or start doing' });
  fireEvent.input(field, { target: { value: 'Start with her topic' } });
  fireEvent.blur(field);
  await waitFor(() => expect(edits).toEqual([{ type: 'landing.say', ...place, feedback: 'Start with her topic' }]));
});

test('promises with a word are counted, those without may be carried over', () => {
  const said = items.map((each) =>
    each.id === 'i4' ? each : { ...each, disposition: 'done' as const, settledIn: 'o1' },
  );
  showPanel(meetingAt(60, { items: said }));
  expect(screen.getByText('3 of 4 said')).toBeDefined();
  expect(screen.getByText('1 promise may be carried over as it is')).toBeDefined();
});

test('what was landed does not ask again', () => {
  showPanel(meetingAt(60, { record: { ...record, landedAt: start + 40 * 60_000 } }));
  expect(screen.queryByRole('button', { name: 'Land' })).toBeNull();
  expect(screen.queryByText('Did it happen?')).toBeNull();
  expect(screen.getByRole('list', { name: 'Landing' }).textContent).toContain('Landed');
});
