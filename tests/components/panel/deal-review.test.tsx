import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { dealReview, item, kim, opportunityBrief, reader, start } from './sample-briefs';
import { showPanel } from './show-panel';

const record = 'salesforce:example:006A';
const rowOf = (name: string): HTMLElement => {
  const row = screen.getByText(name, { selector: '.element-head bdi' }).closest('li');
  if (row === null) throw new Error(`no element ${name}`);
  return row;
};
const headOf = (name: string): HTMLElement =>
  within(rowOf(name)).getAllByRole('button', { hidden: true })[0] ?? rowOf(name);

test('the weakest comes first, with its test; blank is not called unknown', () => {
  showPanel(opportunityBrief());
  const names = [...document.querySelectorAll('.element-head bdi')].map((name) => name.textContent);
  expect(names.slice(0, 2)).toEqual(['Metrics', 'Economic buyer']);
  expect(names.slice(-2)).toEqual(['Decision process', 'Pain']);
  expect(rowOf('Metrics').textContent).toContain('not scored');
  expect(rowOf('Metrics').textContent).toContain('Cheapest test: Send one line');
  expect(rowOf('Decision process').textContent).toContain('As in their last purchase · 23 Oct');
  expect(screen.getByText('MEDDPICC, 2 of 8 scored')).toBeDefined();
});

test('a key scores the element that has the focus, Backspace makes it blank, and what is typed scores nothing', async () => {
  const { edits } = showPanel(opportunityBrief());
  const scored = (element: string, score: number | null) => ({ type: 'review.score', record, element, score });
  fireEvent.keyDown(headOf('Metrics'), { key: '0' });
  fireEvent.keyDown(headOf('Pain'), { key: 'Backspace' });
  fireEvent.keyDown(headOf('Pain'), { key: '4' });
  fireEvent.keyDown(headOf('Pain'), { key: '2', ctrlKey: true });
  await waitFor(() => expect(edits).toEqual([scored('metrics', 0), scored('pain', null)]));
  fireEvent.click(headOf('Pain'));
  fireEvent.keyDown(screen.getByLabelText('What did the buyer say or do?'), { key: '3' });
  expect(edits).toHaveLength(2);
  fireEvent.click(within(rowOf('Pain')).getByRole('radio', { name: 'Stated', hidden: true }));
  await waitFor(() => expect(edits.at(-1)).toEqual(scored('pain', null)));
});

test('evidence that is saved after its day was chosen keeps that day', async () => {
  const { edits } = showPanel(opportunityBrief());
  fireEvent.click(headOf('Metrics'));
  const evidence = screen.getByLabelText('What did the buyer say or do?');
  fireEvent.input(evidence, { target: { value: 'Scrap falls by 4%' } });
  const day = screen.getByLabelText('When');
  // Each figure of a day that is typed makes another day; none but the last is saved.
  for (const typed of ['2026-01-05', '2026-11-05', '2026-11-02']) fireEvent.input(day, { target: { value: typed } });
  expect(edits).toEqual([]);
  fireEvent.blur(day);
  fireEvent.blur(evidence);
  await waitFor(() => expect(edits).toHaveLength(2));
  expect(edits[1]).toMatchObject({ element: 'metrics', evidence: 'Scrap falls by 4%', on: '2026-11-02' });
});

test('a decision of another day is shown as such, and today’s is said anew', async () => {
  const decision = { verdict: 'pause', reason: 'no budget', on: '2026-11-05' } as const;
  const { edits } = showPanel(opportunityBrief({ review: dealReview({ decision }) }));
  expect(document.querySelector('.decision > p')?.textContent).toBe('Pause · 5 Nov · no budget');
  expect(screen.getByRole('radio', { name: 'Pause', hidden: true }).getAttribute('aria-checked')).toBe('false');
  fireEvent.click(screen.getByRole('radio', { name: 'Advance', hidden: true }));
  await waitFor(() => expect(edits).toEqual([{ type: 'review.decide', record, verdict: 'advance' }]));
});

test('what changed since the last review is said, a change to nothing too', () => {
  const changes = [
    { type: 'field', field: 'closeDate', from: '2026-11-30', to: '2026-12-18' },
    { type: 'field', field: 'nextStep', from: 'Plant visit', to: '' },
    { type: 'score', element: 'pain', to: 2 },
  ] as const;
  showPanel(opportunityBrief({ review: dealReview({ lastOn: '2026-11-05', changes: [...changes] }) }));
  const list = screen.getByText('Since the review of 5 Nov').closest('div') ?? document.body;
  expect([...list.querySelectorAll('li')].map((line) => line.textContent)).toEqual([
    'Close 18 Dec 2026 was 30 Nov 2026',
    'Next none was Plant visit',
    'Pain Stated was not scored',
  ]);
});

test('a promise whose field changed asks, and each answer is one edit', async () => {
  const tethers = [{ item: 'd1', field: 'nextStep', changedAt: start } as const];
  const { edits } = showPanel(opportunityBrief({ tethers }));
  expect(screen.getByText(/The next step changed on this page on 19 Nov\. Done\?/)).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Not yet' }));
  fireEvent.click(screen.getByRole('button', { name: 'Yes, done' }));
  await waitFor(() =>
    expect(edits).toEqual([
      { type: 'item.not-yet', id: 'd1' },
      { type: 'item.settle', id: 'd1', disposition: 'done' },
    ]),
  );
});

test('the seller sees what is asked and missing, and promises in two lanes; the manager sees none of these lanes', () => {
  const items = [item('a', 'Call the lead', { owner: 'me' }), item('b', 'Speak with their chief', { owner: 'kim' })];
  const { owner: _, ...mine } = opportunityBrief({ items, missing: [{ type: 'next-step' }], manager: kim });
  const { show } = showPanel({ ...mine, reader: reader(start, { name: 'Ana', role: 'seller' }) });
  expect(screen.getByRole('region', { name: 'What Kim will ask' }).textContent).toContain('Which number of theirs');
  expect(screen.getByRole('region', { name: 'What is missing' }).textContent).toContain('A next step on the page');
  expect(screen.getByRole('region', { name: 'What I promised' }).textContent).toContain('Call the lead');
  expect(screen.getByRole('region', { name: 'What Kim promised me' }).textContent).toContain('Speak with their chief');
  show(opportunityBrief({ items }));
  expect(screen.queryByRole('region', { name: /will ask|is missing|promised/ })).toBeNull();
});
