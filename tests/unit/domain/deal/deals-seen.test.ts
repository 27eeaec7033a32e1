import { describe, expect, test } from 'vitest';
import { noDealFilters, type DealFilters } from '../../../../lib/domain/deal/deal-filters';
import { dealsSeen } from '../../../../lib/domain/deal/deals-seen';
import { at, zone } from './sample-deal';
import { dealRow, sampleRows, today } from './sample-rows';

const goal = { amount: '500000', currency: 'EUR' };
const board = (filters: Partial<DealFilters> = {}, rows = sampleRows()) =>
  dealsSeen(rows, { ...noDealFilters, ...filters }, { today, zone, goal });
const names = (filters: Partial<DealFilters>) =>
  board(filters)
    .rows.map(({ name = '' }) => name)
    .toSorted();
const euros = (filters?: Partial<DealFilters>, rows?: ReturnType<typeof sampleRows>) =>
  board(filters, rows).currencies.find(({ currency }) => currency === 'EUR');

describe('the deals seen, by hand', () => {
  test('are counted, with all that is in no sum', () => {
    expect(board()).toMatchObject({
      seen: 9,
      open: 6,
      won: 2,
      lost: 1,
      leftOut: { amount: 1, closeDate: 2 },
      staleLooks: 1,
      quarter: { from: '2026-10-01', until: '2026-12-31' },
    });
  });

  test('coverage is the open pipeline of the quarter against what is missing: 200 of 400 thousand, half', () => {
    expect(euros()).toMatchObject({
      open: { count: 4, amount: '300000' },
      dated: { count: 2, amount: '200000' },
      won: { count: 1, amount: '100000' },
      // By value 150 of 300 thousand were won, so twice as much is needed.
      coverage: { missing: '400000', ratio: 0.5, winRate: { won: '150000', of: '300000' }, needed: 2 },
    });
  });

  test('of the next quarter it counts what is dated there', () => {
    expect(euros({ quarter: 'next' })).toMatchObject({
      dated: { count: 1, amount: '40000' },
      won: { count: 0, amount: '0' },
      coverage: { missing: '500000', ratio: 0.08 },
    });
  });

  test('a goal that is reached has no coverage to speak of', () => {
    const done = dealsSeen(sampleRows(), noDealFilters, { today, zone, goal: { ...goal, amount: '100000' } });
    expect(done.currencies[0]?.coverage).toMatchObject({ missing: '0' });
    expect(done.currencies[0]?.coverage).not.toHaveProperty('ratio');
  });

  test('velocity is 4 open × 2 of 3 won × 75,000 ÷ 50 days: 4,000 a day', () => {
    expect(euros()?.velocity).toEqual({
      is: 'known',
      perDay: '4000',
      open: 4,
      won: 2,
      closed: 3,
      average: '75000',
      cycleDays: 50,
      cycles: 2,
    });
  });

  test('velocity agrees with the worked check of practice: 80 × 25,000 × 28 % ÷ 60 is 9,333 a day', () => {
    const amount = { amount: '25000', currency: 'EUR' };
    const won = {
      outcome: 'won',
      firstSeenAt: at('2026-06-01'),
      moves: [{ type: 'won', seenAt: at('2026-07-31') }],
    } as const;
    const rows = [
      ...Array.from({ length: 80 }, () => dealRow({ amount })),
      ...Array.from({ length: 28 }, () => dealRow({ amount, ...won, moves: [...won.moves] })),
      ...Array.from({ length: 72 }, () => dealRow({ amount, outcome: 'lost' })),
    ];
    expect(euros({}, rows)?.velocity).toMatchObject({ perDay: '9333', cycleDays: 60 });
  });

  test('too few closed deals, or none whose winning was seen, make no velocity', () => {
    const won = sampleRows().filter(({ outcome }) => outcome === 'won');
    expect(euros({}, won)?.velocity).toEqual({ is: 'too-little', closed: 2, won: 2, cycles: 2 });
    const seenWon = sampleRows().map((row) => ({ ...row, moves: [] }));
    expect(euros({}, seenWon)?.velocity).toMatchObject({ is: 'too-little', closed: 3, cycles: 0 });
  });

  test('concentration is the largest deal, 120 of 300 thousand, and the largest stage, 200 of 300', () => {
    expect(euros()?.concentration).toMatchObject({
      total: '300000',
      deal: { amount: '120000', share: 0.4 },
      stage: { name: 'Proposal', amount: '200000', share: 0.6666 },
    });
  });

  test('slipped are open deals that left a quarter, of all open ones', () => {
    expect(board().slipped).toEqual({ slipped: 1, pushed: 2, pushes: 4, of: 6 });
  });

  test('currencies are never added, nor is an amount whose currency nobody knows', () => {
    const rows = [...sampleRows(), dealRow({ amount: { amount: '5' } })];
    expect(board({}, rows).currencies.map(({ currency, open }) => [currency, open.amount])).toEqual([
      ['EUR', '300000'],
      ['', '5'],
      ['USD', '70000'],
    ]);
    expect(board({}, rows).currencies.filter(({ coverage }) => coverage !== undefined)).toHaveLength(1);
  });

  test('sums are exact', () => {
    const rows = ['0.1', '0.2', '9007199254740993'].map((amount) => dealRow({ amount: { amount, currency: 'EUR' } }));
    expect(euros({}, rows)?.open.amount).toBe('9007199254740993.3');
  });

  test('nothing seen is nothing counted', () => {
    expect(board({}, [])).toMatchObject({ seen: 0, open: 0, slipped: { slipped: 0, of: 0 } });
    expect(dealsSeen([], noDealFilters, { today, zone }).currencies).toEqual([]);
    expect(euros({}, [])).toMatchObject({ open: { count: 0 }, coverage: { missing: '500000', ratio: 0 } });
  });
});

describe('filters', () => {
  test.each<[Partial<DealFilters>, string[]]>([
    [{ owners: ['Bo'] }, ['Harbour', 'Osprey', 'Willow']],
    [{ owners: [''] }, ['Yarrow']],
    [{ stages: ['Proposal'] }, ['Fernhill', 'Quillmark']],
    [{ stages: ['Discovery', 'Proposal'], owners: ['Ana'] }, ['Fernhill', 'Quillmark']],
    [{ triggers: ['pushes', 'close-passed'] }, ['Fernhill', 'Quillmark']],
    [{ review: 'old' }, ['Fernhill']],
    [{ review: 'recent' }, ['Harbour']],
    [{ review: 'never', owners: ['Bo'] }, ['Osprey', 'Willow']],
  ])('%j show %j, and every figure is of these', (filters, shown) => {
    expect(names(filters)).toEqual(shown);
    expect(board(filters).seen).toBe(9);
    const { open, won, lost } = board(filters);
    expect(open + won + lost).toBe(shown.length);
  });

  test('a review of fourteen days ago is not an old one yet', () => {
    const rows = [dealRow({ lastReviewAt: at('2026-11-08') }), dealRow({ lastReviewAt: at('2026-11-07') })];
    expect(board({ review: 'old' }, rows).rows).toHaveLength(1);
  });

  test('offer what was seen, whatever is filtered by', () => {
    expect(board({ owners: ['Bo'] }).choices).toEqual({
      owners: ['', 'Ana', 'Bo'],
      stages: ['', 'Discovery', 'Proposal'],
      triggers: ['close-passed', 'pushes', 'step-past'],
    });
  });

  test('deals that trip most come first, then the latest seen', () => {
    expect(
      board()
        .rows.map(({ name }) => name)
        .slice(0, 2),
    ).toEqual(['Fernhill', 'Quillmark']);
    expect(board().rows.at(-1)?.name).toBe('Osprey');
  });
});
