import { describe, expect, it, test } from 'vitest';
import { dealFacts, type DealFacts } from '../../../../lib/domain/deal/deal-row';
import { shippedTriggers, tripsOf, type DealTriggers } from '../../../../lib/domain/deal/deal-triggers';
import { findDayIn } from '../../../../lib/domain/deal/next-step';
import { at, historyOf, seenBy, snapshotsOf, zone, type Look } from './sample-deal';

const me = { name: 'Kim', addresses: ['kim@example.com'], isManager: true, isSeller: false };

const pushedTwice: Look[] = [
  ['2026-09-01', { owner: 'Ana', stage: 'Discovery', closeDate: '30/09/2026', nextStep: 'Visit, 25 Sep 2026' }],
  ['2026-09-23', { owner: 'Ana', stage: 'Discovery', closeDate: '31/10/2026', nextStep: 'Visit, 25 Sep 2026' }],
  ['2026-10-20', { owner: 'Ana', stage: 'Proposal', closeDate: '15/11/2026', nextStep: 'Visit, 25 Sep 2026' }],
];

describe('trips', () => {
  const trips = (looks: readonly Look[], triggers: Partial<DealTriggers> = {}, rule = {}) =>
    tripsOf(historyOf(looks, rule), { ...shippedTriggers, ...triggers }, '2026-11-20');

  it('are two pushes, a close date and a step that are past', () => {
    expect(trips(pushedTwice)).toEqual([
      { type: 'pushes', count: 2 },
      { type: 'close-passed', on: '2026-11-15', days: 5 },
      { type: 'step-past', on: '2026-09-25', days: 56 },
    ]);
  });

  it('follow the thresholds of the user', () => {
    const quiet = { hasPassedClose: false, hasStaleStep: false };
    expect(trips(pushedTwice, { ...quiet, pushes: 3 })).toEqual([]);
    const seen = { lastSeenAt: at('2026-11-20') };
    const later = (triggers: Partial<DealTriggers>) =>
      trips(pushedTwice, { ...quiet, pushes: 9, ...triggers }, { seen });
    expect(later({ stageDays: 31 })).toEqual([
      { type: 'stage-age', days: 31 },
      { type: 'idle', days: 31 },
    ]);
    expect(later({ stageDays: 32, idleDays: 32 })).toEqual([]);
  });

  it.each([
    ['€84,000.00', { amount: '84000', currency: 'EUR' }, true],
    ['€83,999.99', { amount: '84000', currency: 'EUR' }, false],
    ['$84,000.00', { amount: '84000', currency: 'EUR' }, false],
  ])('are of an amount from %s on, measured in its currency: %o', (amount, threshold, isTripped) => {
    const looks: Look[] = [['2026-11-20', { amount }]];
    expect(trips(looks, { amount: threshold })).toEqual(isTripped ? [{ type: 'amount' }] : []);
  });

  it('are none of a deal that is won', () => {
    expect(trips([...pushedTwice, ['2026-11-16', { outcome: 'won' }]])).toEqual([]);
  });

  it.each([
    ['an empty field', '', ['step-missing']],
    ['a field that no page showed', undefined, []],
    ['a step to come', 'Visit, 24 Nov 2026', ['step-unchanged']],
    ['a step without a day', 'Visit', ['step-unchanged']],
  ])('of the next step: %s', (_, nextStep, types) => {
    const looks: Look[] = [['2026-11-01', nextStep === undefined ? {} : { nextStep }]];
    expect(trips(looks, {}, { lastReviewAt: at('2026-11-06') }).map(({ type }) => type)).toEqual(types);
  });

  it('say nothing of a next step that is new since the last review, or was not seen before it', () => {
    const looks: Look[] = [
      ['2026-11-01', { nextStep: 'Call' }],
      ['2026-11-10', { nextStep: 'Visit' }],
    ];
    expect(trips(looks, {}, { lastReviewAt: at('2026-11-06') })).toEqual([]);
    expect(trips(looks.slice(1), {}, { lastReviewAt: at('2026-11-06') })).toEqual([]);
    expect(trips(looks, {}, { lastReviewAt: at('2026-11-11') })).toEqual([{ type: 'step-unchanged' }]);
  });
});

test.each([
  ['Plant visit with the line lead, 24 Nov', 'en-GB', '2026-11-24'],
  ['Plant visit with the line lead, 24 Nov 2025', 'en-GB', '2025-11-24'],
  ['Send price by 11/24/2026, then call', 'en-US', '2026-11-24'],
  ['Call on 3 Nov, visit on 24 Nov', 'en-GB', '2026-11-24'],
  ['Termin am 24. November mit der Leitung', 'de-DE', '2026-11-24'],
  ['Visit on 5 January', 'en-GB', '2027-01-05'],
  ['Visit on 20 May', 'en-GB', undefined],
  ['Visit on 29 Feb', 'en-GB', undefined],
  ['Visite le 24 novembre avec la ligne', 'fr-FR', '2026-11-24'],
  ['11月24日に工場を訪問', 'ja-JP', '2026-11-24'],
  ['2027年1月5日まで', 'ja-JP', '2027-01-05'],
  ['11월 24일 방문', 'ko-KR', '2026-11-24'],
  ['Termin am 24.11. mit der Leitung', 'de-DE', undefined],
  ['24/7 support, 3.5 days, line 2', 'en-GB', undefined],
  ['Send by 03/04/2026', '', undefined],
  ['Call the line lead', 'en-GB', undefined],
])('the day in “%s” (%s) is %s', (text, locale, day) => {
  expect(findDayIn(text, locale, '2026-11-20')).toBe(day);
});

describe('rows of deals', () => {
  const other = 'salesforce:acme:006000000000002AAA';
  const facts = (more: Partial<DealFacts> = {}): DealFacts => {
    const snapshots = [...snapshotsOf(pushedTwice), ...snapshotsOf([['2026-11-19', { owner: 'Kim' }]], other)];
    return {
      opportunities: [
        seenBy(snapshots.slice(0, 3), { ownerId: 'ana', visits: 8 }),
        seenBy(snapshots.slice(3), { id: other }),
      ],
      snapshots: snapshots.toReversed(),
      me,
      zone,
      now: at('2026-11-20'),
      ...more,
    };
  };

  it('have owner, stage, close date, pushes and trips, one row per deal', () => {
    expect(dealFacts(facts())).toMatchObject([
      {
        ownerId: 'ana',
        owner: 'Ana',
        isMine: false,
        stage: { name: 'Proposal', days: 0 },
        closeOn: '2026-11-15',
        closeText: '15/11/2026',
        pushes: { count: 2, days: 46, slipped: 1 },
        trips: [{ type: 'pushes' }, { type: 'close-passed' }, { type: 'step-past' }],
        lastSeenAt: at('2026-10-20'),
        visits: 8,
      },
      { record: other, isMine: true, trips: [] },
    ]);
  });

  it('know their last review', () => {
    const [row] = dealFacts(facts({ lastReviews: new Map([[seenBy(snapshotsOf(pushedTwice)).id, at('2026-10-25')]]) }));
    expect(row).toMatchObject({ lastReviewAt: at('2026-10-25'), nextStep: { isSameAsReviewed: true } });
  });

  it('learn the order of stages from the other deals of that CRM, not of another', () => {
    const move: Look[] = [
      ['2026-10-01', { stage: 'Discovery' }],
      ['2026-10-02', { stage: 'Proposal' }],
    ];
    const rowsOf = (crm: string) => {
      const records = ['1', '2', '3'].map((id) => `${id === '1' ? 'hubspot:7' : crm}:${id}`);
      const snapshots = records.flatMap((id) => snapshotsOf(move, id));
      return dealFacts(facts({ opportunities: [seenBy(snapshotsOf(move, records[0]))], snapshots }));
    };
    expect(rowsOf('hubspot:7')[0]?.moves.at(-1)?.type).toBe('moved-forward');
    expect(rowsOf('hubspot:8')[0]?.moves.at(-1)?.type).toBe('stage-changed');
  });
});
