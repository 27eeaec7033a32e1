import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../lib/domain/day-range';
import { stageOrder } from '../../../../lib/domain/deal/stage-order';
import { at, historyOf, movesIn, type Look } from './sample-deal';

const closes = (...days: [string, string][]): Look[] => days.map(([day, closeDate]) => [day, { closeDate }]);

describe('the close date', () => {
  it('is pushed within its quarter, slips out of it, and is pulled in', () => {
    const history = historyOf(
      closes(
        ['2026-09-01', '30/09/2026'],
        ['2026-09-23', '31/10/2026'],
        ['2026-10-20', '30/11/2026'],
        ['2026-11-03', '20/11/2026'],
        ['2026-11-16', '18/12/2026'],
      ),
    );
    expect(movesIn(history)).toEqual(['slipped 31', 'pushed 30', 'pulled-in 10', 'pushed 28']);
    expect(history.pushes).toEqual({ count: 3, days: 89, slipped: 1 });
    expect(history.closeOn).toBe('2026-12-18');
    expect(history.moves.map(({ seenAt }) => seenAt)).toEqual(
      ['2026-09-01', '2026-09-23', '2026-10-20', '2026-11-03', '2026-11-16'].map((day) => at(day)),
    );
  });

  it('leaves the quarters of the fiscal year, where that begins elsewhere', () => {
    const looks = closes(['2026-09-01', '30/09/2026'], ['2026-09-23', '31/10/2026']);
    expect(movesIn(historyOf(looks, { yearStart: 2 }))).toEqual(['pushed 31']);
    expect(movesIn(historyOf(looks, { yearStart: 4 }))).toEqual(['slipped 31']);
  });

  it.each([
    ['03/04/2026', '04/04/2026', undefined],
    ['n/a', '30/09/2026', 'en-GB'],
    ['30/09/2026', 'end of year', 'en-GB'],
  ])('is not compared from %s to %s (%s)', (one, other, locale) => {
    const looks: Look[] = [one, other].map((closeDate, index) => [
      addDays('2026-03-01', index),
      { closeDate, ...(locale === undefined ? { locale: '' } : { locale }) },
    ]);
    expect(movesIn(historyOf(looks))).toEqual([]);
  });

  it('that may be two days is never moved, whatever the days', () => {
    const part = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, '0'));
    const twofold = fc.tuple(part, part).filter(([one, other]) => one !== other);
    fc.assert(
      fc.property(fc.array(twofold, { maxLength: 6 }), (dates) => {
        const looks = dates.map(([one, other], index): Look => [
          addDays('2026-01-01', index),
          { closeDate: `${one}/${other}/2026`, locale: '' },
        ]);
        expect(movesIn(historyOf(looks))).toEqual([]);
      }),
    );
  });

  it('is not moved by the same text on a page of another language, which makes it uncertain', () => {
    const looks: Look[] = [
      ['2026-01-05', { closeDate: '03/04/2026', locale: 'en-US' }],
      ['2026-01-06', { closeDate: '03/04/2026', locale: 'en-GB' }],
      ['2026-01-07', { closeDate: '30/06/2026', locale: 'en-GB' }],
    ];
    expect(movesIn(historyOf(looks))).toEqual([]);
    expect(historyOf(looks.slice(0, 2))).not.toHaveProperty('closeOn');
  });

  it('that a CRM sets when a deal is won is no push', () => {
    const history = historyOf([
      ['2026-11-01', { closeDate: '10/11/2026', stage: 'Negotiate' }],
      ['2026-11-16', { closeDate: '16/11/2026', stage: 'Closed', outcome: 'won' }],
    ]);
    expect(movesIn(history)).toEqual(['stage-changed', 'won']);
    expect(history).toMatchObject({ pushes: { count: 0 }, outcome: 'won' });
  });

  it('has been pushed as often, however often and in whatever spelling it is seen', () => {
    const spellings = (day: string) => {
      const [year, month, date] = day.split('-');
      return [`${date}/${month}/${year}`, `${date}.${month}.${year}`, day];
    };
    const step = fc.record({
      days: fc.integer({ min: 1, max: 60 }),
      repeats: fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        let [seenOn, closeOn] = ['2026-01-01', '2026-06-30'];
        const [once, often]: [Look[], Look[]] = [[], []];
        for (const { days, repeats } of steps) {
          once.push([seenOn, { closeDate: closeOn }]);
          for (const repeat of repeats) {
            often.push([seenOn, { closeDate: spellings(closeOn)[repeat] ?? closeOn }]);
            seenOn = addDays(seenOn, 1);
          }
          closeOn = addDays(closeOn, days);
        }
        const sum = steps.slice(0, -1).reduce((total, { days }) => total + days, 0);
        expect(historyOf(often).pushes).toEqual(historyOf(once).pushes);
        expect(historyOf(once).pushes).toMatchObject({ count: steps.length - 1, days: sum });
      }),
    );
  });
});

describe('the amount', () => {
  it.each([
    ['€84,000.00', '€90,000', 'amount-up'],
    ['€84,000.00', '€0.00', 'amount-down'],
    ['€-5.00', '€0.00', 'amount-up'],
    ['€0.10', '€0.09', 'amount-down'],
    ['€123456789012345678901.01', '€123456789012345678901.02', 'amount-up'],
    ['€84,000.00', '€84,000', undefined],
    ['€84,000.00', 'USD 90,000.00', undefined],
    ['€84,000.00', '90,000.00', undefined],
    ['€84,000.00', '84K', undefined],
  ])('from %s to %s is %s', (one, other, move) => {
    const history = historyOf([
      ['2026-11-01', { amount: one }],
      ['2026-11-02', { amount: other }],
    ]);
    expect(movesIn(history)).toEqual(move === undefined ? [] : [move]);
  });

  it('of two currencies is never compared, whatever the numbers', () => {
    const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        const history = historyOf([
          ['2026-11-01', { amount: `EUR ${one}` }],
          ['2026-11-02', { amount: `USD ${other}` }],
        ]);
        expect(movesIn(history)).toEqual([]);
      }),
    );
  });
});

describe('the stage', () => {
  const stages = (...names: string[]): Look[] =>
    names.map((stage, index) => [addDays('2026-10-01', index * 10), { stage }]);

  it('has only changed where no deal has shown the order; back to an earlier one is back', () => {
    const history = historyOf(stages('Discovery', 'Proposal', 'Discovery', 'Proposal'));
    expect(movesIn(history)).toEqual(['stage-changed', 'moved-back', 'moved-forward']);
  });

  it('moves as other deals have moved, when two have and none the other way', () => {
    const one = [
      ['Discovery', 'Proposal'],
      ['Discovery', 'Trial', 'Proposal'],
    ];
    const looks = stages('Discovery', 'Proposal');
    expect(movesIn(historyOf(looks, { order: stageOrder(one) }))).toEqual(['moved-forward']);
    expect(movesIn(historyOf(looks, { order: stageOrder(one.map((trail) => trail.toReversed())) }))).toEqual([
      'moved-back',
    ]);
    expect(movesIn(historyOf(looks, { order: stageOrder(one.slice(1)) }))).toEqual(['stage-changed']);
    const mixed = stageOrder([...one, ['Proposal', 'Discovery']]);
    expect(movesIn(historyOf(looks, { order: mixed }))).toEqual(['stage-changed']);
  });

  it('is as old as its first sight after the one before, up to the last visit', () => {
    const looks = stages('Discovery', 'Proposal', 'Proposal', 'Proposal');
    expect(historyOf(looks).stage).toEqual({ name: 'Proposal', sinceAt: at('2026-10-11'), days: 20 });
    const later = historyOf(looks, { seen: { lastSeenAt: at('2026-11-20') } });
    expect(later.stage?.days).toBe(40);
  });

  it('named in another language has not moved, and its age starts anew', () => {
    const history = historyOf([
      ['2026-10-01', { stage: 'Proposal', locale: 'en-GB' }],
      ['2026-10-11', { stage: 'Angebot', locale: 'de-DE' }],
    ]);
    expect(movesIn(history)).toEqual([]);
    expect(history.stage?.days).toBe(0);
  });

  it('after a won deal that is another one reopens it', () => {
    const looks: Look[] = [
      ['2026-10-01', { stage: 'Closed', outcome: 'won' }],
      ['2026-10-02', { name: 'Fernhill', stage: 'Closed' }],
    ];
    expect(historyOf(looks).outcome).toBe('won');
    expect(historyOf([...looks, ['2026-10-03', { stage: 'Proposal' }]])).not.toHaveProperty('outcome');
  });
});

describe('what nobody saved', () => {
  const start = at('2026-11-02');
  const visitedAt = [at('2026-10-01'), start, at('2026-11-16')];
  const seen = { visitedAt };

  it('is left out when it came and went within one visit', () => {
    const looks: Look[] = [
      [at('2026-10-01'), { closeDate: '30/11/2026' }],
      [start + 60_000, { closeDate: '30/12/2026' }],
      [start + 120_000, { closeDate: '30/11/2026' }],
    ];
    expect(movesIn(historyOf(looks, { seen }))).toEqual([]);
    expect(movesIn(historyOf(looks))).toEqual([]);
  });

  it('is left out when the next visit shows the value before it', () => {
    const looks: Look[] = [
      [at('2026-10-01'), { closeDate: '30/11/2026' }],
      [start + 60_000, { closeDate: '30/12/2026' }],
      [at('2026-11-16'), { closeDate: '30/11/2026' }],
    ];
    expect(movesIn(historyOf(looks, { seen }))).toEqual([]);
    expect(historyOf(looks, { seen }).closeOn).toBe('2026-11-30');
    // It stood there when a visit began, or a visit in between saw it too: then it was saved.
    expect(
      movesIn(historyOf(looks, { seen: { visitedAt: [...visitedAt, start + 60_000].toSorted((a, b) => a - b) } })),
    ).toEqual(['pushed 30', 'pulled-in 30']);
    expect(
      movesIn(historyOf(looks, { seen: { visitedAt: [...visitedAt, at('2026-11-10')].toSorted((a, b) => a - b) } })),
    ).toEqual(['pushed 30', 'pulled-in 30']);
  });

  it('never adds a push: any values typed within a visit count at most once, from its first to its last', () => {
    const typed = fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 6 });
    fc.assert(
      fc.property(typed, (days) => {
        const looks: Look[] = [
          [at('2026-10-01'), { closeDate: '2026-11-30' }],
          ...days.map((count, index): Look => [start + index * 60_000, { closeDate: addDays('2026-11-30', count) }]),
        ];
        const last = days.at(-1) ?? 0;
        expect(historyOf(looks).pushes).toMatchObject({ count: last > 0 ? 1 : 0, days: last });
      }),
    );
  });
});

it('a deal is idle for the days in which nothing of it changed', () => {
  const history = historyOf(
    [
      ['2026-09-01', { stage: 'Discovery', nextStep: 'Call' }],
      ['2026-10-01', { stage: 'Discovery', nextStep: 'Visit' }],
    ],
    { seen: { lastSeenAt: at('2026-11-20'), visits: 5 } },
  );
  expect(history.idleDays).toBe(50);
});

it('a deal that was seen once has a beginning and nothing else', () => {
  const history = historyOf([['2026-11-20', { stage: 'Discovery', closeDate: '18/12/2026', amount: '€84,000.00' }]]);
  expect(history).toMatchObject({
    moves: [{ type: 'new' }],
    pushes: { count: 0, days: 0, slipped: 0 },
    stage: { name: 'Discovery', days: 0 },
    amount: { amount: '84000', currency: 'EUR' },
    nextStep: { is: 'unknown' },
    idleDays: 0,
  });
});
