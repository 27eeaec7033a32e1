import { describe, expect, it, test } from 'vitest';
import { freshDeals, hygieneList, lacksOf, worthReview } from '../../../../lib/domain/deal/deals-to-bring';
import { dealFacts, type DealRow } from '../../../../lib/domain/deal/deal-row';
import { at, seenBy, snapshotsOf, zone, type Look } from './sample-deal';

const today = '2026-11-20';
const me = { name: 'Kim', addresses: [], isManager: true, isSeller: false };
const whole = { stage: 'Proposal', amount: '€5', closeDate: '18/12/2026', nextStep: 'Visit, 24 Nov 2026' };

function rowOf(name: string, ...looks: Look[]): DealRow {
  const snapshots = snapshotsOf(looks, `salesforce:acme:${name}`);
  const seen = seenBy(snapshots);
  const [row] = dealFacts({
    opportunities: [{ ...seen, facts: { ...seen.facts, name } }],
    snapshots,
    me,
    zone,
    now: at(today),
  });
  if (row === undefined) throw new Error('no row');
  return row;
}

test.each([
  ['nothing', {}, []],
  [
    'a stage, an amount and a close date',
    { stage: undefined, amount: undefined, closeDate: undefined },
    ['no-stage', 'no-amount', 'no-close'],
  ],
  ['a close date to come', { closeDate: '19/11/2026' }, ['close-passed']],
  ['nothing on the day itself', { closeDate: '20/11/2026' }, []],
  ['nothing that can be read in two ways', { closeDate: '03/04/2026', locale: '', nextStep: undefined }, []],
  ['a next step, where its field is empty', { nextStep: '' }, ['step-missing']],
  ['nothing, where no page showed a next step', { nextStep: undefined }, []],
  ['a date of the next step', { nextStep: 'Visit' }, ['step-undated']],
  ['nothing that may be a date', { nextStep: 'Visit, 24.11.' }, []],
  ['a next step to come', { nextStep: 'Visit, 19 Nov 2026' }, ['step-past']],
])('a deal lacks %s', (_, change, types) => {
  const facts = Object.fromEntries(Object.entries({ ...whole, ...change }).filter(([, text]) => text !== undefined));
  expect(lacksOf(rowOf('Fernhill', [today, facts]), today).map(({ type }) => type)).toEqual(types);
});

describe('the lists for a review', () => {
  const rows = [
    rowOf('B bare', [today, {}]),
    rowOf('A bare', [today, {}]),
    rowOf('Whole', [today, whole]),
    rowOf('Undated', [today, { ...whole, nextStep: 'Visit' }]),
    rowOf('Won', [today, { outcome: 'won' }]),
    rowOf('Long ago', ['2026-08-01', {}]),
  ];

  it('leave out what is closed, and what nobody looked at for ninety days', () => {
    const fresh = freshDeals(rows, today, zone);
    expect(fresh.map(({ name }) => name)).toEqual(['B bare', 'A bare', 'Whole', 'Undated']);
  });

  it('begin with the deal that lacks most', () => {
    const list = hygieneList(rows.slice(0, 4), today);
    expect(list.map(({ row }) => row.name)).toEqual(['A bare', 'B bare', 'Undated']);
  });

  it('bring the deals that trip a threshold to a deal review', () => {
    const idle = rowOf('Idle', ['2026-10-01', whole], [today, whole]);
    expect(worthReview([...rows, idle]).map(({ row, why }) => [row.name, why])).toEqual([
      ['Idle', [{ type: 'idle', days: 50 }]],
    ]);
  });
});
