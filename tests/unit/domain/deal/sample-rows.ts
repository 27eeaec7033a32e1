import type { DealRow } from '../../../../lib/domain/deal/deal-row';
import { at } from './sample-deal';

export const today = '2026-11-22';

let made = 0;

/** A deal of Ana's of which nothing special is known, seen yesterday. */
export const dealRow = (more: Partial<DealRow> = {}): DealRow => ({
  record: `salesforce:acme:${(made += 1)}`,
  site: 'salesforce',
  name: `Deal ${made}`,
  owner: 'Ana',
  firstSeenAt: at('2026-09-01'),
  lastSeenAt: at('2026-11-21'),
  visits: 3,
  visitedAt: [],
  moves: [],
  pushes: { count: 0, days: 0, slipped: 0 },
  nextStep: { is: 'unknown' },
  idleDays: 0,
  isMine: false,
  trips: [],
  ...more,
});

const withoutOwner = (row: DealRow): DealRow => {
  delete row.owner;
  return row;
};

const euros = (amount: string) => ({ amount, currency: 'EUR' });

/**
 * Nine deals. In euros: four open with 80, 40, 120 and 60 thousand, of which the first and the third are dated
 * in the quarter (80 + 120 = 200); won 100 and 50 thousand after 40 and 60 days, the first in the
 * quarter; lost 150 thousand. One in dollars, one without a certain amount, day and stage.
 */
export const sampleRows = (): DealRow[] => [
  dealRow({
    name: 'Fernhill',
    amount: euros('80000'),
    closeOn: '2026-12-18',
    stage: { name: 'Proposal', sinceAt: at('2026-10-12'), days: 41 },
    pushes: { count: 3, days: 79, slipped: 2 },
    trips: [
      { type: 'pushes', count: 3 },
      { type: 'step-past', on: '2026-11-20', days: 2 },
    ],
    lastReviewAt: at('2026-11-01'),
  }),
  dealRow({
    name: 'Harbour',
    owner: 'Bo',
    amount: euros('40000'),
    closeOn: '2027-01-29',
    stage: { name: 'Discovery', sinceAt: at('2026-11-01'), days: 20 },
    pushes: { count: 1, days: 9, slipped: 0 },
    lastReviewAt: at('2026-11-20'),
  }),
  dealRow({
    name: 'Quillmark',
    amount: euros('120000'),
    closeOn: '2026-10-30',
    stage: { name: 'Proposal', sinceAt: at('2026-09-01'), days: 81 },
    trips: [{ type: 'close-passed', on: '2026-10-30', days: 23 }],
  }),
  dealRow({ name: 'Osprey', owner: 'Bo', amount: euros('60000'), lastSeenAt: at('2026-10-01') }),
  dealRow({
    name: 'Tallow',
    amount: euros('100000'),
    outcome: 'won',
    closeOn: '2026-10-11',
    firstSeenAt: at('2026-09-01'),
    moves: [{ type: 'won', seenAt: at('2026-10-11') }],
  }),
  dealRow({
    name: 'Umber',
    amount: euros('50000'),
    outcome: 'won',
    closeOn: '2026-08-30',
    firstSeenAt: at('2026-07-01'),
    moves: [{ type: 'won', seenAt: at('2026-08-30') }],
  }),
  dealRow({ name: 'Vetch', amount: euros('150000'), outcome: 'lost', closeOn: '2026-10-20' }),
  dealRow({ name: 'Willow', owner: 'Bo', amount: { amount: '70000', currency: 'USD' }, closeOn: '2026-12-01' }),
  withoutOwner(dealRow({ name: 'Yarrow', amountText: '1.234', closeText: '03/04/2026' })),
];
