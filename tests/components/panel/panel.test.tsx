import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Edit } from '../../../lib/domain/edit';
import type { EditAnswer } from '../../../lib/messages/protocol';
import { ana, askBrief, item, meetingAt, meetingBrief, opportunityBrief, reader, topic } from './sample-briefs';
import { showPanel, submit } from './show-panel';

const capture = (): HTMLInputElement => {
  const field = screen.getByRole('textbox', { name: 'Add an action item' });
  if (!(field instanceof HTMLInputElement)) throw new Error('the capture row is no input');
  return field;
};
const type = (text: string): void => void fireEvent.input(capture(), { target: { value: text } });

afterEach(() => vi.useRealTimers());

test('what is being typed stays when a fresh brief of the same meeting comes', () => {
  const { show } = showPanel(meetingBrief());
  type('Ask for the test pl');
  show(meetingBrief({ items: [], reader: reader(undefined) }));
  expect(capture().value).toBe('Ask for the test pl');
  expect(screen.getByText('No promises yet.')).toBeDefined();
});

test('what is being typed does not follow to another meeting', () => {
  const { show } = showPanel(meetingBrief());
  type('Ask for the test pl');
  show(meetingBrief({ occurrence: 'o8' }));
  expect(capture().value).toBe('');
});

test('what is being typed outlives folding and a change of phase', () => {
  const { show } = showPanel(meetingBrief());
  type('Ask for the plan');
  fireEvent.click(screen.getByRole('button', { name: 'Fold to a pill' }));
  fireEvent.click(screen.getByRole('button', { name: /1:1 with Ana/ }));
  show(meetingAt(60));
  expect(capture().value).toBe('Ask for the plan');
});

test('a refused item stays in its field until trying again helps, and is sent with the same id', async () => {
  const answers: EditAnswer[] = [
    { ok: false, refusal: { code: 'no-room' } },
    { ok: true, brief: null },
  ];
  const { edits, actions } = showPanel(meetingBrief(), {
    answer: () => answers.shift() ?? { ok: true, brief: null },
  });
  type('Ask for the plan');
  submit(capture());
  const notice = within(await screen.findByRole('alert'));
  expect(notice.getByText('Not saved.').parentElement?.textContent).toBe(
    'Not saved. The browser has no room left. Your text stays here until it is.',
  );
  expect(capture().value).toBe('Ask for the plan');
  fireEvent.click(notice.getByRole('button', { name: 'Copy it' }));
  expect(actions.copy).toHaveBeenCalledWith('Ask for the plan');
  fireEvent.click(notice.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(capture().value).toBe('');
  expect(edits.map((edit) => 'id' in edit && edit.id)).toEqual(['id1', 'id1']);
});

test('when the extension behind it was updated, the panel says so and keeps the text', async () => {
  showPanel(meetingBrief(), { answer: () => Promise.reject(new Error('Extension context invalidated.')) });
  type('Ask for the plan');
  submit(capture());
  const notice = within(await screen.findByRole('alert'));
  expect(notice.getByText('Coxswain was updated.')).toBeDefined();
  expect(notice.queryByRole('button', { name: 'Try again' })).toBeNull();
  expect(capture().value).toBe('Ask for the plan');
});

test('the answer to an edit shows at once, a later brief from outside replaces it', async () => {
  const now = meetingBrief().reader.now;
  const added = meetingBrief({ items: [item('n1', 'From the answer')], reader: reader(now + 1_000) });
  const { show } = showPanel(meetingBrief(), { answer: () => ({ ok: true, brief: added }) });
  type('Anything');
  submit(capture());
  expect(await screen.findByText('From the answer')).toBeDefined();
  show(meetingBrief({ items: [item('old', 'Older than the answer')], reader: reader(now) }));
  expect(screen.getByText('From the answer')).toBeDefined();
  show(meetingBrief({ items: [item('n2', 'From outside')], reader: reader(now + 2_000) }));
  expect(screen.getByText('From outside')).toBeDefined();
});

test('A goes to the capture row, but not while one types; Esc goes back to the event', () => {
  const { actions } = showPanel(meetingBrief());
  fireEvent.keyDown(screen.getByRole('checkbox', { name: 'Take-off' }), { key: 'a' });
  expect(document.activeElement).toBe(capture());
  fireEvent.click(screen.getByRole('button', { name: /Add a topic/ }));
  const field = screen.getByRole('textbox', { name: 'Add a topic' });
  field.focus();
  fireEvent.keyDown(field, { key: 'a' });
  expect(document.activeElement).toBe(field);
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(actions.close).toHaveBeenCalledOnce();
});

test('a digit in a field is text and chooses nothing', () => {
  const { edits } = showPanel(meetingBrief({ isPartlyRead: true, people: [ana] }));
  fireEvent.keyDown(capture(), { key: '1' });
  expect(edits).toEqual([]);
  fireEvent.keyDown(screen.getByRole('checkbox', { name: 'Take-off' }), { key: '1' });
  expect(edits).toHaveLength(1);
});

test('arrows walk inside joined buttons, which are one stop for the tab key', () => {
  showPanel(meetingBrief());
  const [first] = screen.getAllByRole('group', { name: /^What became of it/ });
  const buttons = within(first ?? document.body).getAllByRole('button');
  expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  buttons[0]?.focus();
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowRight' });
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Moved');
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowLeft' });
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Done');
});

test('arrows choose in a group where exactly one holds', () => {
  showPanel(meetingBrief());
  fireEvent.focus(capture());
  const owner = screen.getByRole('radio', { name: 'Ana' });
  owner.focus();
  fireEvent.keyDown(owner, { key: 'ArrowRight' });
  expect(screen.getByRole('radio', { name: 'You' }).getAttribute('aria-checked')).toBe('true');
});

test('folded it is a pill with the one fact that matters most', () => {
  const { actions, show } = showPanel(meetingBrief({ reader: reader(undefined, { isFolded: true }) }));
  const pill = screen.getByRole('button');
  expect(pill.textContent).toBe('1:1 with Ana2 over');
  show(meetingAt(60, { reader: { ...meetingAt(60).reader, isFolded: true } }));
  expect(screen.getByRole('button').textContent).toBe('1:1 with Ananot landed');
  fireEvent.click(screen.getByRole('button'));
  expect(actions.fold).toHaveBeenCalledWith(false);
  expect(screen.getByRole('heading', { name: '1:1 with Ana' })).toBeDefined();
});

test('unfolded it shows the topics of the private lane as soon as the page was read again', () => {
  const folded = meetingBrief({ reader: reader(undefined, { isFolded: true }) });
  const { show } = showPanel(folded);
  fireEvent.click(screen.getByRole('button', { expanded: false }));
  expect(screen.queryByText('Seems tired')).toBeNull();
  const topics = [...folded.agenda.topics, topic('own', 'Seems tired', { lane: 'private' })];
  show(meetingBrief({ agenda: { ...folded.agenda, topics }, reader: reader(folded.reader.now + 1) }));
  expect(screen.getByText('Seems tired')).toBeDefined();
  expect(screen.getAllByText('Only you').length).toBeGreaterThan(0);
});

test('the private note is read only when its lane is unfolded, and saved into that lane', async () => {
  const { actions, edits } = showPanel(meetingBrief());
  expect(actions.readPrivateNote).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: /Only you/ }));
  const field = await screen.findByRole('textbox', { name: /Only you/ });
  expect((field as HTMLTextAreaElement).value).toBe('Ask what she needs from me.');
  fireEvent.input(field, { target: { value: 'Third week in a row.' } });
  fireEvent.blur(field);
  await waitFor(() =>
    expect(edits).toMatchObject([{ type: 'note.write', lane: 'private', text: 'Third week in a row.' }]),
  );
});

test('R5: what is being typed is kept outside of the page as it is typed, and let go when it is saved', async () => {
  const { actions } = showPanel(meetingBrief());
  type('Send the d');
  type('Send the deck');
  expect(actions.keepDraft).toHaveBeenNthCalledWith(1, 'capture', 'Send the d');
  expect(actions.keepDraft).toHaveBeenNthCalledWith(2, 'capture', 'Send the deck');
  submit(capture());
  await waitFor(() => expect(actions.keepDraft).toHaveBeenCalledWith('capture', ''));
});

test('R5: what was being typed stands again in a new panel, is saved by nobody but the user, and takes no focus', async () => {
  const search = document.createElement('input');
  document.body.append(search);
  search.focus();
  const kept = { 'topic:new': 'Pricing', capture: 'Send the deck' };
  const { edits, actions } = showPanel(meetingBrief(), { actions: { readDrafts: async () => kept } });
  const topic = await screen.findByRole('textbox', { name: 'Add a topic' });
  expect((topic as HTMLInputElement).value).toBe('Pricing');
  expect(capture().value).toBe('Send the deck');
  expect(document.activeElement).toBe(search);
  expect(edits).toEqual([]);
  expect(actions.keepDraft).not.toHaveBeenCalled();
  submit(topic);
  await waitFor(() => expect(edits).toMatchObject([{ type: 'topic.add', title: 'Pricing' }]));
  search.remove();
});

test('R5: a folded panel asks for nothing that was typed; unfolded it does', async () => {
  const readDrafts = vi.fn(async () => ({ capture: 'Send the deck' }));
  showPanel(meetingBrief({ reader: reader(undefined, { isFolded: true }) }), { actions: { readDrafts } });
  expect(readDrafts).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button'));
  await waitFor(() => expect(capture().value).toBe('Send the deck'));
});

test('the shared note saves itself when typing rests', async () => {
  vi.useFakeTimers();
  const { edits } = showPanel(meetingBrief());
  fireEvent.input(screen.getByRole('textbox', { name: /Shared with Ana/ }), { target: { value: 'Two options' } });
  await vi.advanceTimersByTimeAsync(900);
  expect(edits).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(edits).toMatchObject([{ type: 'note.write', lane: 'shared', text: 'Two options', occurrence: 'o1' }]);
});

test('the menu copies the shared text, takes in what the other sent and opens the panel alone', async () => {
  const { actions, edits } = showPanel(meetingBrief());
  const pick = (name: string): void => {
    fireEvent.click(screen.getByRole('button', { name: 'More' }));
    fireEvent.click(screen.getByRole('menuitem', { name }));
  };
  pick('Copy as text');
  await waitFor(() => expect(actions.copy).toHaveBeenCalledWith('Topics: …', undefined));
  pick('Open in a tab of its own');
  expect(actions.openAlone).toHaveBeenCalledWith('tab');
  pick('Paste what the other sent');
  fireEvent.input(screen.getByRole('textbox', { name: /Paste the text here/ }), { target: { value: 'From Ana' } });
  fireEvent.click(screen.getByRole('button', { name: 'Take it in' }));
  await waitFor(() => expect(screen.queryByRole('textbox', { name: /Paste the text here/ })).toBeNull());
  expect(edits).toMatchObject([{ type: 'shared.add', text: 'From Ana', occurrence: 'o1' }]);
});

test('a page of its own neither folds nor opens again', () => {
  showPanel(meetingBrief({ reader: reader(undefined, { isFolded: true }) }), { actions: { isAlone: true } });
  expect(screen.getByRole('heading', { name: '1:1 with Ana' })).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Fold to a pill' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'More' }));
  expect(screen.queryByRole('menuitem', { name: /of its own/ })).toBeNull();
});

const hostile = '<img src=x onerror=alert(1)>"\'&lt;b>‮{name}';

test.each([
  [
    'meeting',
    meetingBrief({
      person: { ...ana, name: hostile },
      people: [{ ...ana, name: hostile }],
      items: [item('h', hostile)],
      agenda: { ...meetingBrief().agenda, question: hostile, topics: [topic('h', hostile, { prompts: [hostile] })] },
    }),
  ],
  [
    'ask',
    askBrief({ title: hostile, options: [{ kind: 'own:<b>x</b>', why: { code: 'title-says', word: hostile } }] }),
  ],
  ['opportunity', opportunityBrief({ facts: { record: 'r', name: hostile, account: hostile, nextStep: hostile } })],
] as const)('texts of others in a %s are shown as text, in their own direction', (_, brief) => {
  const { container } = showPanel(brief);
  expect(container.querySelector('img, b b')).toBeNull();
  const shown = [...container.querySelectorAll('bdi')].filter((node) => node.textContent === hostile);
  expect(shown.length).toBeGreaterThan(0);
});

test('a name of 300 letters ends in an ellipsis, with the whole in its title', () => {
  const name = 'A'.repeat(300);
  showPanel(meetingBrief({ person: { ...ana, name } }));
  const shown = screen.getByRole('heading', { level: 2 }).querySelector('bdi');
  expect(shown?.textContent).toBe(`${'A'.repeat(59)}…`);
  expect(shown?.getAttribute('title')).toBe(name);
});

test('every word that a panel shows is in the catalogue', () => {
  const briefs = [meetingBrief(), meetingAt(14), meetingAt(60), askBrief(), opportunityBrief()];
  for (const brief of briefs) {
    const { container, unmount } = showPanel(brief);
    expect(container.textContent).not.toMatch(/\b(?:panel|kind|reason|state)_/);
    const named = [...container.querySelectorAll('[aria-label], [title], [placeholder]')];
    for (const node of named) {
      for (const name of ['aria-label', 'title', 'placeholder']) expect(node.getAttribute(name)).not.toBe('');
    }
    unmount();
  }
});

test('an edit sent twice in a row keeps the later text only', async () => {
  const sent: Edit[] = [];
  showPanel(meetingBrief(), {
    answer: (edit) => {
      sent.push(edit);
      return { ok: false, refusal: { code: 'failed' } };
    },
  });
  const field = screen.getByRole('textbox', { name: /Shared with Ana/ });
  fireEvent.input(field, { target: { value: 'One' } });
  fireEvent.blur(field);
  await screen.findByRole('alert');
  fireEvent.input(field, { target: { value: 'One and two' } });
  fireEvent.blur(field);
  await waitFor(() => expect(sent).toHaveLength(2));
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(sent).toHaveLength(3));
  expect(sent[2]).toMatchObject({ text: 'One and two' });
  expect((field as HTMLTextAreaElement).value).toBe('One and two');
});
