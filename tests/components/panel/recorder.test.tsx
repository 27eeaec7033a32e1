import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { FlightRecord } from '../../../lib/domain/deal/flight-record';
import { meetingBrief, opportunityBrief } from './sample-briefs';
import { showPanel } from './show-panel';

const recorder = () => screen.getByRole('region', { name: 'Flight recorder' });

const history: FlightRecord = {
  says: [{ head: 'Close date pushed 3 times', more: ', 79 days in all.' }],
  trips: ['pushed 3 times'],
  worth: 'Worth a deal review: pushed 3 times.',
  moves: [
    { on: '16 Nov', word: 'pushed', what: '30 Nov → 18 Dec, 18 days' },
    { on: '3 Sept', word: 'new', what: '' },
  ],
  picture: {
    says: 'Close date: 30 Nov, 18 Dec.',
    shapes: [
      { d: 'M0 0L1 1', line: 'line' },
      { text: 'now', x: 1, y: 2, fill: 'ink', at: 'middle', isStrong: true },
    ],
  },
};

test('the first visit says what the recorder will do, not what it lacks', () => {
  const moves = [{ on: '19 Nov', word: 'new', what: '' }];
  showPanel(opportunityBrief({ visits: 1, history: { says: [], trips: [], moves } }));
  expect(recorder().textContent).toContain('first visit');
  expect(recorder().textContent).toContain('Recording from today.');
  expect(within(recorder()).queryByRole('table', { hidden: true })).toBeNull();
});

test('later visits are sentences, a picture with its words, and a table of what moved', () => {
  showPanel(opportunityBrief({ visits: 8, history }));
  expect(recorder().textContent).toContain('as seen by you, 8 visits');
  expect(recorder().textContent).toContain('Close date pushed 3 times, 79 days in all.');
  expect(within(recorder()).getByRole('img', { name: 'Close date: 30 Nov, 18 Dec.' })).toBeDefined();
  const rows = within(recorder()).getAllByRole('row', { hidden: true });
  expect(rows.map((row) => row.textContent)).toEqual([
    'SeenMoveFrom and to',
    '16 Novpushed30 Nov → 18 Dec, 18 days',
    '3 Septnew',
  ]);
});

test('folded, the deal says why it is worth a review', () => {
  const brief = opportunityBrief({ visits: 8, history, items: [] });
  showPanel({ ...brief, reader: { ...brief.reader, isFolded: true } });
  expect(screen.getByRole('button', { name: /Fernhill.*pushed 3 times/ })).toBeDefined();
});

test('a deal that is offered to a review is put on its agenda with one press', async () => {
  const lines = [
    { record: 'salesforce:example:006A', title: 'Fernhill', says: 'pushed 3 times', owner: 'Ana', put: 'Put it on' },
  ];
  const deals = { head: 'Worth a deal review', end: '1 of 2 seen', lines };
  const { edits } = showPanel(meetingBrief({ deals }));
  const list = within(screen.getByRole('region', { name: 'Worth a deal review' }));
  expect(list.getByRole('heading', { name: 'Ana' })).toBeDefined();
  fireEvent.click(list.getByRole('button', { name: 'Put it on' }));
  await waitFor(() =>
    expect(edits).toMatchObject([{ type: 'topic.take', record: 'salesforce:example:006A', occurrence: 'o1' }]),
  );
});

test('what is missing or past is told, with nothing to press', () => {
  const lines = [{ record: 'r', title: 'Fernhill', says: 'no next step' }];
  showPanel(meetingBrief({ deals: { head: 'Missing or past', end: '1 of 2 seen', lines } }));
  const list = within(screen.getByRole('region', { name: 'Missing or past' }));
  expect(list.getByRole('listitem').textContent).toBe('Fernhillno next step');
  expect(list.queryByRole('button')).toBeNull();
});
