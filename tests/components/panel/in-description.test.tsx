import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { BlockState } from '../../../lib/domain/brief';
import type { PanelActions } from '../../../components/panel/panel-actions';
import { meetingBrief, topic, topics } from './sample-briefs';
import { showPanel } from './show-panel';

const place = () => within(screen.getByRole('region', { name: 'Description of the event' }));
const inEditor: BlockState = { state: 'none', mayWrite: true, guestCount: 2 };
const writing = (outcome: Awaited<ReturnType<PanelActions['writeDescription']>>) => ({
  writeDescription: vi.fn<PanelActions['writeDescription']>(async () => outcome),
});

test('who will read it stands above the button that writes, and what became of it after', async () => {
  const { actions } = showPanel(meetingBrief({ block: inEditor }));
  expect(place().getByText('2 guests will read topics and promises, nothing private.')).toBeDefined();
  fireEvent.click(place().getByRole('button', { name: 'Put agenda into the description' }));
  expect(actions.writeDescription).toHaveBeenCalledOnce();
  await waitFor(() => expect(place().getByText('It is in the description. Save the event to share it.')).toBeDefined());
  expect(screen.getAllByRole('status').map((node) => node.textContent)).toContain(
    'It is in the description. Save the event to share it.',
  );
  expect(place().getByRole('button', { name: 'Update the agenda in the description' })).toBeDefined();
  expect(place().queryByRole('button', { name: 'Copy as text' })).toBeNull();
});

test('what was said of an agenda is not said any more once that has changed', async () => {
  const { show } = showPanel(meetingBrief({ block: inEditor }));
  fireEvent.click(place().getByRole('button', { name: 'Put agenda into the description' }));
  await waitFor(() => expect(place().getByText(/Save the event to share it/)).toBeDefined());
  const brief = meetingBrief({ block: { ...inEditor, state: 'there' } });
  show(brief);
  expect(place().getByText(/Save the event to share it/)).toBeDefined();
  const more = topic('new', 'Travel', { from: { type: 'me' }, updatedAt: Date.UTC(2027, 0, 1) });
  show({ ...brief, agenda: { ...brief.agenda, topics: [...topics, more] } });
  expect(place().getByText(/2 guests will read/)).toBeDefined();
});

test.each([
  ['too-long', /8,192 characters/],
  ['differs', /otherwise than it was written/],
  ['no-editor', /No description can be written here/],
  ['failed', /was not written/],
] as const)('an agenda that could not be written (%s) can be copied', async (outcome, words) => {
  const { actions } = showPanel(meetingBrief({ block: inEditor }), { actions: writing(outcome) });
  fireEvent.click(place().getByRole('button', { name: 'Put agenda into the description' }));
  await waitFor(() => expect(place().getByText(words)).toBeDefined());
  fireEvent.click(place().getByRole('button', { name: 'Copy as text' }));
  await waitFor(() => expect(actions.copy).toHaveBeenCalledWith('Topics: …'));
});

test('a worker that is gone is said, too', async () => {
  const actions = { writeDescription: () => Promise.reject(new Error('gone')) };
  showPanel(meetingBrief({ block: { ...inEditor, guestCount: 0 } }), { actions });
  expect(place().getByText(/Whoever is invited will read/)).toBeDefined();
  fireEvent.click(place().getByRole('button', { name: 'Put agenda into the description' }));
  await waitFor(() => expect(place().getByText(/was not written/)).toBeDefined());
});

test('where the block cannot be read nothing is offered but to copy', () => {
  showPanel(meetingBrief({ block: { state: 'unreadable', mayWrite: true, guestCount: 2 } }));
  expect(place().getByText(/changed too much to be read/)).toBeDefined();
  expect(
    place()
      .getAllByRole('button')
      .map((button) => button.textContent),
  ).toEqual(['Copy as text']);
});

test('beside an event whose description asks for nothing it does not stand', () => {
  showPanel(meetingBrief());
  expect(screen.queryByRole('region', { name: 'Description of the event' })).toBeNull();
});
