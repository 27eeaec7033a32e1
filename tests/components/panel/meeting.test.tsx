import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { bo, item, meetingAt, meetingBrief, reader, sellerBrief, start, topic, topics } from './sample-briefs';
import { showPanel, submit } from './show-panel';

const section = (name: string | RegExp) => within(screen.getByRole('region', { name }));

test('before the start the panel says who, how the rhythm stands and whether it is ready', () => {
  showPanel(meetingBrief());
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('1:1 with Ana');
  expect(screen.getByText('Held 3 of the last 4; 9 days since the last')).toBeDefined();
  const dots = within(screen.getByRole('list', { name: 'The last few' })).getAllByRole('img');
  expect(dots.map((dot) => dot.getAttribute('aria-label'))).toEqual([
    '22 Oct: held',
    '29 Oct: held',
    '5 Nov: cancelled',
    '10 Nov: held, moved',
  ]);
  const steps = within(screen.getByRole('list', { name: 'Take-off' })).getAllByRole('listitem');
  expect(steps.map((step) => step.textContent)).toEqual(['Purpose', 'Agenda', 'Ana’s topic', 'starts in 20 min']);
  expect(screen.queryByRole('button', { name: 'Land' })).toBeNull();
});

test('open promises stand oldest first, with the days they are over', () => {
  showPanel(meetingBrief());
  const rows = section('Open with Ana').getAllByRole('listitem');
  expect(rows.map((row) => row.querySelector('.text')?.textContent)).toEqual([
    'Introduce Ana to the plant lead at Fernhill',
    'Revise the November forecast',
    'Book the pricing workshop with Marlow Tools',
    'Draft the renewal e-mail to Quillmark for review',
  ]);
  expect(rows.map((row) => row.querySelector('.facts')?.textContent)).toEqual([
    'You·since 22 Oct14 days over',
    'Ana·since 29 Oct7 days over',
    'Ana·due tomorrow',
    'Ana·due 24 Nov',
  ]);
});

test('the reason of the kind is explained when its words are pressed, and leads to another kind', async () => {
  const { edits } = showPanel(meetingBrief());
  const why = screen.getByRole('button', { name: 'you and one direct report' });
  expect(why.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(why);
  fireEvent.click(screen.getByRole('button', { name: 'Change kind' }));
  fireEvent.click(screen.getByRole('button', { name: 'Coaching' }));
  await waitFor(() =>
    expect(edits).toEqual([
      { type: 'kind.choose', occurrence: 'o1', series: 's1', kind: 'coaching', isRemembered: true },
    ]),
  );
  expect(await screen.findByRole('heading', { name: '1:1 with Ana' })).toBeDefined();
});

test('ticking a topic saves it and tells it politely', async () => {
  const { edits } = showPanel(meetingBrief());
  fireEvent.click(screen.getByRole('checkbox', { name: 'Promises, both directions' }));
  expect(edits).toEqual([{ type: 'topic.change', id: 't2', occurrence: 'o1', isDone: true }]);
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Ticked: Promises, both directions'));
});

test('title and minutes of a topic are changed in its place', async () => {
  const { edits } = showPanel(meetingBrief());
  fireEvent.click(screen.getByRole('button', { name: 'Remaining topics' }));
  fireEvent.input(screen.getByRole('textbox', { name: 'Title' }), { target: { value: 'Only the urgent ones' } });
  fireEvent.input(screen.getByRole('spinbutton', { name: 'Planned minutes' }), { target: { value: '6' } });
  fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Title' })).toBeNull());
  expect(edits).toEqual([
    { type: 'topic.change', id: 't4', occurrence: 'o1', title: 'Only the urgent ones', minutes: 6 },
  ]);
});

test('a topic is removed from its fields', () => {
  const { edits } = showPanel(meetingBrief());
  fireEvent.click(screen.getByRole('button', { name: 'Landing' }));
  fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
  expect(edits).toEqual([{ type: 'topic.remove', id: 't6', occurrence: 'o1' }]);
});

test('Alt with the arrows moves a topic, and so do the buttons', () => {
  const { edits } = showPanel(meetingBrief());
  fireEvent.keyDown(screen.getByRole('checkbox', { name: 'Take-off' }), { key: 'ArrowDown', altKey: true });
  fireEvent.keyDown(screen.getByRole('button', { name: 'Move Landing' }), { key: 'ArrowUp' });
  fireEvent.click(screen.getByRole('button', { name: 'Remaining topics' }));
  fireEvent.click(screen.getByRole('button', { name: 'Down' }));
  expect(edits).toEqual([
    { type: 'topic.change', id: 't1', occurrence: 'o1', before: 't3' },
    { type: 'topic.change', id: 't6', occurrence: 'o1', before: 't5' },
    { type: 'topic.change', id: 't4', occurrence: 'o1', before: 't6' },
  ]);
});

test('the first topic does not move up, and the one before the last moves to the end', () => {
  const { edits } = showPanel(meetingBrief());
  fireEvent.keyDown(screen.getByRole('checkbox', { name: 'Take-off' }), { key: 'ArrowUp', altKey: true });
  fireEvent.keyDown(screen.getByRole('checkbox', { name: 'Feedback both ways' }), { key: 'ArrowDown', altKey: true });
  expect(edits).toEqual([{ type: 'topic.change', id: 't5', occurrence: 'o1', before: null }]);
});

test('a topic is added now or kept for next time, in the shared or the private lane', async () => {
  const { edits } = showPanel(meetingBrief());
  fireEvent.click(screen.getByRole('button', { name: /Add a topic/ }));
  const field = screen.getByRole('textbox', { name: 'Add a topic' });
  fireEvent.input(field, { target: { value: 'Fernhill plant visit' } });
  submit(field);
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Add a topic' }).getAttribute('value')).toBeNull());
  fireEvent.input(field, { target: { value: 'Pay round' } });
  fireEvent.click(screen.getByRole('radio', { name: 'Next time' }));
  fireEvent.click(section('Agenda').getByRole('button', { name: 'Only you' }));
  submit(field);
  await waitFor(() => expect(edits).toHaveLength(2));
  expect(edits).toEqual([
    {
      type: 'topic.add',
      id: 'id1',
      rhythm: 'person:one-on-one:ana',
      occurrence: 'o1',
      title: 'Fernhill plant visit',
      lane: 'shared',
    },
    {
      type: 'topic.add',
      id: 'id2',
      rhythm: 'person:one-on-one:ana',
      notIn: 'o1',
      title: 'Pay round',
      lane: 'private',
    },
  ]);
});

test('at most three prompts are open, the rest is one press away', () => {
  showPanel(meetingBrief());
  expect(screen.queryByText('Which one would you bet on?')).toBeNull();
  const [, more] = screen.getAllByRole('button', { name: '1 more' });
  expect(more).toBeInstanceOf(HTMLButtonElement);
  fireEvent.click(more ?? document.body);
  expect(screen.getByText('Which one would you bet on?')).toBeDefined();
});

test('while it runs, minutes count against the plan and the topic in hand is lit', () => {
  const done = topics.map((each, index) => (index < 2 ? { ...each, doneAt: start + (index + 1) * 4 * 60_000 } : each));
  showPanel(meetingAt(14, { agenda: { ...meetingBrief().agenda, topics: done } }));
  expect(screen.getByText('14 min').parentElement?.textContent).toBe('14 min of 30, on time');
  expect(screen.getByText('ends 10:30')).toBeDefined();
  const now = screen.getByRole('checkbox', { name: /^Fernhill/ }).closest('li');
  expect(now?.getAttribute('aria-current')).toBe('step');
  expect(now?.textContent).toContain('6 of 12 min');
});

test('a topic over its time is said once, and can go on next time', async () => {
  const done = topics.map((each, index) => (index < 2 ? { ...each, doneAt: start + 60_000 } : each));
  const { edits } = showPanel(meetingAt(20, { agenda: { ...meetingBrief().agenda, topics: done } }));
  const nudge = screen.getByText(/has had 19 minutes/);
  expect(nudge).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Go on next time' }));
  await waitFor(() => expect(edits.map(({ type }) => type)).toEqual(['topic.add', 'topic.remove']));
  fireEvent.click(screen.getByRole('button', { name: 'Stay with it' }));
  expect(screen.queryByText(/has had 19 minutes/)).toBeNull();
});

test('first use says what is empty and what fills it', () => {
  showPanel(
    meetingBrief({
      person: bo,
      people: [bo],
      items: [],
      earlier: [],
      standing: { recent: [], held: 0, of: 0 },
      agenda: { ...meetingBrief().agenda, topics: [] },
      reader: reader(start - 20 * 60 * 60_000),
    }),
  );
  expect(screen.getByText('The first one seen here')).toBeDefined();
  expect(screen.getByText('No promises yet.')).toBeDefined();
  expect(screen.getByText('Nothing seen before today.')).toBeDefined();
  expect(screen.getByText('No agenda yet. Add the first topic.')).toBeDefined();
  const steps = within(screen.getByRole('list', { name: 'Take-off' })).getAllByRole('listitem');
  expect(steps.map((step) => step.textContent)).toEqual(['Purpose', 'no agenda yet', 'no topic yet', 'tomorrow']);
});

test('earlier meetings are the last three, newest first, with what became of them', () => {
  showPanel(meetingBrief());
  const heads = section('Earlier')
    .getAllByRole('group')
    .map((row) => row.querySelector('summary')?.textContent);
  expect(heads).toEqual(['10 Novheld, moved from 12 Nov2 items, 1 open', '5 Novcancelled', '29 Octheld']);
});

test('a seller sees their own topics ranked and who promised what to whom', () => {
  showPanel(sellerBrief());
  expect(section('My topics').getByRole('button', { name: /1\. Fernhill/ })).toBeDefined();
  const texts = (name: string) =>
    section(name)
      .getAllByRole('listitem')
      .map((row) => row.querySelector('.text')?.textContent);
  expect(texts('What Kim promised me')).toEqual(['Introduce Ana to the plant lead at Fernhill']);
  expect(texts('What I promised')).toHaveLength(3);
  expect(screen.getByRole('list', { name: 'Take-off' }).textContent).toContain('Your topic');
});

test('of a list of two hundred at most sixty are on the page', () => {
  const many = Array.from({ length: 200 }, (_, index) => item(`m${index}`, `Item ${index}`));
  showPanel(
    meetingBrief({
      items: many,
      agenda: { ...meetingBrief().agenda, topics: many.map(({ id, text }) => topic(id, text)) },
    }),
  );
  expect(section('Open with Ana').getAllByRole('listitem')).toHaveLength(60);
  expect(section('Agenda').getAllByRole('checkbox')).toHaveLength(60);
  fireEvent.click(section('Open with Ana').getByRole('button', { name: '140 more' }));
  expect(section('Open with Ana').getAllByRole('listitem')).toHaveLength(60);
});

test('guests that were not readable are not guessed; who may be meant is offered', () => {
  const { person: _, ...rest } = meetingBrief({ isPartlyRead: true, people: [bo] });
  const { edits } = showPanel(rest);
  fireEvent.click(screen.getByRole('button', { name: 'It is with Bo' }));
  expect(edits).toEqual([
    { type: 'kind.choose', occurrence: 'o1', series: 's1', kind: 'one-on-one', personIds: ['bo'], isRemembered: true },
  ]);
});

test('a 1:1 with someone who is not on the roster has the title of its event, and its items no name', () => {
  const { person: _, ...unknown } = meetingBrief({ title: '1:1 Zoe / Kim', people: [] });
  showPanel(unknown);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('1:1 Zoe / Kim');
  expect(screen.getByRole('region', { name: 'Open items' })).toBeDefined();
});

test('a meeting of the team is called by its kind, whatever the title says', () => {
  const { person: _, ...team } = meetingBrief({ kind: 'pipeline-review', title: 'Pipe', withTeam: true, people: [] });
  showPanel(team);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Pipeline review');
});

test('the first topic of the seller is called so, the next ones are theirs', () => {
  const theirs = { from: { type: 'person', personId: 'ana' } } as const;
  const agenda = [topic('a', 'Fernhill', { ...theirs, prompts: ['Why?'] }), topic('b', 'Marlow', theirs)];
  showPanel(meetingBrief({ agenda: { ...meetingBrief().agenda, topics: agenda } }));
  const said = section('Agenda')
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(said[0]).toContain('Ana’s first');
  expect(said.find((text) => text.includes('Marlow'))).toContain('Ana’s topic');
});
