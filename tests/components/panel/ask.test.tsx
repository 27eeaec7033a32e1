import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { askBrief, meetingBrief, notOursBrief } from './sample-briefs';
import { showPanel } from './show-panel';

const chosen = { type: 'kind.choose', occurrence: 'o2', series: 's2' };

test('what is not recognised asks, with its reasons on the table', () => {
  showPanel(askBrief());
  expect(screen.getByRole('heading', { name: 'What is this meeting for?' })).toBeDefined();
  expect(screen.getByText('Bo pipe sync').parentElement?.textContent).toMatch(/^“Bo pipe sync” · Tue.* 17 Nov, 10:00$/);
  const first = screen.getByRole('button', { name: /^Pipeline review/ });
  expect(within(first).getByText('title hints at “pipe”')).toBeDefined();
});

test('a digit chooses the answer that carries it', async () => {
  const { edits } = showPanel(askBrief());
  fireEvent.keyDown(screen.getByRole('complementary'), { key: '2' });
  await waitFor(() => expect(edits).toEqual([{ ...chosen, kind: 'one-on-one', isRemembered: true }]));
});

test('the answer may count for this event only', () => {
  const { edits } = showPanel(askBrief());
  fireEvent.click(screen.getByRole('checkbox', { name: 'Remember for the series' }));
  fireEvent.click(screen.getByRole('button', { name: 'Deal review' }));
  expect(edits).toEqual([{ ...chosen, kind: 'deal-review', isRemembered: false }]);
});

test('an event can be none of mine', () => {
  const { edits } = showPanel(askBrief());
  fireEvent.click(screen.getByRole('button', { name: 'Not one of mine' }));
  expect(edits).toEqual([{ ...chosen, kind: 'none', isRemembered: true }]);
});

test('the short forms are one press further', () => {
  showPanel(askBrief());
  expect(screen.queryByRole('button', { name: 'Calibration' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '8 more' }));
  expect(screen.getByRole('button', { name: 'Calibration' })).toBeDefined();
});

test('the answer turns the question into the meeting', async () => {
  showPanel(askBrief(), { answer: () => ({ ok: true, brief: { ...meetingBrief(), occurrence: 'o2' } }) });
  fireEvent.click(screen.getByRole('button', { name: /^1:1/ }));
  expect(await screen.findByRole('heading', { name: '1:1 with Ana' })).toBeDefined();
});

test('an event that is not ours gets a small question and nothing else', () => {
  const { container } = showPanel(notOursBrief());
  expect(container.querySelectorAll('button')).toHaveLength(1);
  expect(screen.queryByText('Dentist')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Is this one of your meetings?' }));
  expect(screen.getByRole('heading', { name: 'What is this meeting for?' })).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Leave it as it is' }));
  expect(screen.getByRole('button', { name: 'Is this one of your meetings?' })).toBeDefined();
});
