import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dealFiltersHash, parseDealFilters } from '../../../components/deals/deal-filters-hash';
import { dealsFile } from '../../../components/deals/deals-file';
import { quarterName } from '../../../components/deals/quarter-name';
import { sayMoney, sayShare, sayTimes } from '../../../components/deals/say-money';
import { DealsPage } from '../../../entrypoints/deals/deals-page';
import type { BoardPlace } from '../../../entrypoints/own-pages/board-place';
import { noDealFilters } from '../../../lib/domain/deal/deal-filters';
import { dealsSeen } from '../../../lib/domain/deal/deals-seen';
import { freshSettings } from '../../../lib/domain/settings';
import type { CoxswainDatabase } from '../../../lib/store/database';
import { openDatabase } from '../../../lib/store/open-database';
import { seeOpportunity } from '../../../lib/store/opportunities';
import { getSettings } from '../../../lib/store/settings';
import { at, zone } from '../../unit/domain/deal/sample-deal';
import { sampleRows, today } from '../../unit/domain/deal/sample-rows';
import { InEnglish, english } from '../popup/english';

configure({ asyncUtilTimeout: 4_000 });

let db: CoxswainDatabase;
let made = 0;
beforeEach(() => {
  db = openDatabase(`deals-${(made += 1)}`);
});
afterEach(async () => {
  cleanup();
  await db.delete();
});

const look = (record: string, facts: object) =>
  seeOpportunity(db, {
    id: record,
    site: 'salesforce',
    facts: { record: `salesforce:acme:${record}`, locale: 'en-GB', ...facts },
    seenAt: at('2026-11-20'),
  });

function open(start = ''): { place: BoardPlace; hash: () => string } {
  let hash = start;
  const left = vi.fn<() => Promise<void>>(async () => undefined);
  const place: BoardPlace = {
    hash: () => hash,
    go: (next) => void (hash = next),
    onMove: () => () => undefined,
    meeting: left,
    settings: left,
    builder: left,
    board: left,
    deals: left,
    calendar: left,
    createEvent: left,
    copy: left,
    address: () => `deals.html${hash}`,
    print: vi.fn<() => void>(),
    download: vi.fn<BoardPlace['download']>(),
  };
  render(
    <InEnglish>
      <DealsPage db={db} place={place} now={() => at('2026-11-22')} machineZone={zone} report={vi.fn()} />
    </InEnglish>,
  );
  return { place, hash: () => hash };
}

describe('the page of deals', () => {
  test('says what to do while no deal was seen', async () => {
    open();
    expect(await screen.findByText('No deal seen yet')).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('keeps a goal with its currency, says what is wrong with another text, and takes it back when it is emptied', async () => {
    await look('1', { name: 'Fernhill', amount: '€80,000', closeDate: '18/12/2026' });
    open();
    const field = await screen.findByLabelText<HTMLInputElement>('To be won in a quarter');
    const write = (text: string) => {
      fireEvent.input(field, { target: { value: text } });
      fireEvent.keyDown(field, { key: 'Enter' });
    };
    for (const wrong of ['a lot', '500000', '-€5', '€0', '$5 or €5']) {
      write(wrong);
      expect(await screen.findByRole('alert')).toBeDefined();
    }
    expect(await getSettings(db)).toEqual(freshSettings);
    write('€160,000');
    await waitFor(async () => expect((await getSettings(db)).dealGoal).toEqual({ amount: '160000', currency: 'EUR' }));
    expect(await screen.findByText('0.5×')).toBeDefined();
    write('');
    await waitFor(async () => expect(await getSettings(db)).not.toHaveProperty('dealGoal'));
  });

  test('filters by what is chosen, and each view has an address', async () => {
    await look('1', { name: 'Fernhill', owner: 'Ana' });
    await look('2', { name: 'Harbour', owner: 'Bo' });
    const { hash } = open('#review=never');
    fireEvent.click(await screen.findByRole('button', { name: /^Owner/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Bo' }));
    await waitFor(() => expect(within(screen.getByRole('table')).queryByText('Fernhill')).toBeNull());
    expect(within(screen.getByRole('table')).getByText('Harbour')).toBeDefined();
    expect(hash()).toBe('#owner=Bo&review=never');
  });
});

test('filters survive their address, and what is not understood is not said', () => {
  const filters = {
    owners: ['Ana & Bo', ''],
    stages: ['提案'],
    triggers: ['idle'],
    review: 'old',
    quarter: 'next',
  } as const;
  expect(parseDealFilters(dealFiltersHash(filters))).toEqual(filters);
  expect(dealFiltersHash(noDealFilters)).toBe('');
  expect(parseDealFilters('#review=soon&trips=nothing&quarter=last&x=1')).toEqual(noDealFilters);
});

test('the file has a line per deal: exact amounts where they are certain, else the words of the page', () => {
  const { rows, columns } = dealsFile(english, dealsSeen(sampleRows(), noDealFilters, { today, zone }));
  expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
  const lineOf = (name: string) => rows.find(({ cells }) => cells[0] === name)?.cells;
  expect(lineOf('Fernhill')).toEqual([
    'Fernhill',
    '',
    'Ana',
    'Proposal',
    41,
    '80000',
    'EUR',
    '2026-12-18',
    3,
    2,
    'pushed 3 times; next step was for 2026-11-20',
    '',
    '2026-11-01',
    '2026-11-21',
  ]);
  expect(lineOf('Yarrow')?.slice(5, 8)).toEqual(['1.234', '', '03/04/2026']);
});

test.each([
  ['2026-10-01', undefined, 'Q4 2026'],
  ['2026-10-01', 1, 'Q4 2026'],
  ['2026-10-01', 10, 'Q1 2026/27'],
  ['2026-11-01', 2, 'Q4 2026/27'],
])('the quarter from %s in a year that begins in month %s is %s', (from, yearStart, name) => {
  expect(quarterName(english, { from }, yearStart)).toBe(name);
});

test('money, relations and shares are said without a digit lost or rounded up to all', () => {
  expect(sayMoney(english, '9007199254740993', 'EUR')).toBe('€9,007,199,254,740,993');
  expect(sayMoney(english, '1234.6', '')).toBe('1,235');
  expect(sayTimes(english, 0.84)).toBe('0.8×');
  expect([sayShare(english, 0.996), sayShare(english, 1)]).toEqual(['99%', '100%']);
});
