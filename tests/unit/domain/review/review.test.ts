import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dealReviewOf } from '../../../../lib/domain/review/deal-review';
import { frameworkOf, elementIdsOf } from '../../../../lib/domain/review/framework-of';
import { frameworkShapes } from '../../../../lib/domain/review/framework-shapes';
import type { FrameworkTexts } from '../../../../lib/domain/review/framework-texts';
import { reviewOfDay, type Review, type Score } from '../../../../lib/domain/review/review';
import { scoreElement } from '../../../../lib/domain/review/score-element';
import { weakestFirst } from '../../../../lib/domain/review/weakest-first';
import english from '../../../../public/frameworks/en.json';

const texts: FrameworkTexts = english;
const record = 'salesforce:acme:006';
const facts = { record, stage: 'Proposal', closeDate: '12/18/2026', amount: '€84,000.00', locale: 'en-US' };
const today = '2026-11-22';
const review = (change: Partial<Review> = {}): Review => ({
  id: `${record}|2026-11-08`,
  record,
  on: '2026-11-08',
  framework: 'bant',
  scores: [],
  createdAt: 0,
  updatedAt: 0,
  ...change,
});
const bant = frameworkOf('bant', texts, []);
const basis = {
  framework: bant,
  frameworks: [bant],
  latest: undefined,
  before: undefined,
  factsBefore: undefined,
  facts,
};

test('the shipped frameworks ask for what the practice lists', () => {
  expect(Object.fromEntries(Object.entries(frameworkShapes).map(([id, shape]) => [id, shape.length]))).toEqual({
    bant: 4,
    meddic: 6,
    meddicc: 7,
    meddpicc: 8,
    spiced: 5,
    champ: 4,
    gpct: 4,
    urgency: 2,
  });
  expect(
    frameworkOf('meddpicc', texts, [])
      .elements.map(({ letter }) => letter)
      .join(''),
  ).toBe('MEDDPICC');
  expect(
    frameworkOf('spiced', texts, [])
      .elements.map(({ letter }) => letter)
      .join(''),
  ).toBe('SPICED');
});

test('a framework of the user’s own is one to choose; when it is gone, the first stands in', () => {
  const own = {
    id: 'x',
    name: 'Ours',
    elements: [{ id: 'e', name: 'budget owner', question: '', test: 'Ask' }],
    createdAt: 0,
    updatedAt: 0,
  };
  expect(frameworkOf('own:x', texts, [own])).toEqual({
    id: 'own:x',
    name: 'Ours',
    elements: [{ id: 'e', letter: 'B', name: 'budget owner', question: '', test: 'Ask' }],
  });
  expect(frameworkOf('own:x', texts, []).id).toBe('meddpicc');
  expect(elementIdsOf('own:x', [own])).toEqual(['e']);
  expect(elementIdsOf('own:x', [])).toBeUndefined();
});

describe('scoring', () => {
  test('what nobody said is blank and is not unknown', () => {
    const shown = dealReviewOf(basis);
    expect(shown.elements.map(({ id, score }) => [id, score])).toEqual([
      ['budget', undefined],
      ['authority', undefined],
      ['need', undefined],
      ['timeline', undefined],
    ]);
    const unknown = scoreElement(review(), { element: 'need', score: 0 }, today);
    expect(dealReviewOf({ ...basis, latest: unknown }).elements[2]).toMatchObject({ id: 'need', score: 0 });
  });

  test('a score carries its day; a line of evidence has its own', () => {
    const scored = scoreElement(review(), { element: 'need', score: 1 }, '2026-11-08');
    expect(scored.scores).toEqual([{ element: 'need', score: 1, on: '2026-11-08' }]);
    const again = scoreElement(scored, { element: 'need', score: 2 }, today);
    expect(again.scores).toEqual([{ element: 'need', score: 2, on: '2026-11-08' }]);
    const told = scoreElement(again, { element: 'need', evidence: ' CFO said so ' }, today);
    expect(told.scores).toEqual([{ element: 'need', score: 2, evidence: 'CFO said so', on: today }]);
    const dated = scoreElement(told, { element: 'need', on: '2026-11-20' }, today);
    expect(dated.scores[0]?.on).toBe('2026-11-20');
    expect(scoreElement(dated, { element: 'need', on: null }, today).scores[0]).not.toHaveProperty('on');
  });

  test('a score that is taken back leaves a blank, and nothing where there is no evidence', () => {
    const scored = scoreElement(review(), { element: 'need', score: 0 }, today);
    expect(scoreElement(scored, { element: 'need', score: null }, today).scores).toEqual([]);
    const told = scoreElement(scored, { element: 'need', evidence: 'They asked' }, today);
    expect(scoreElement(told, { element: 'need', score: null }, today).scores).toEqual([
      { element: 'need', evidence: 'They asked', on: today },
    ]);
  });

  test('the weakest is what is known to be unknown, then what is blank; older evidence first', () => {
    const order = weakestFirst([
      { id: 'proven', score: 3 as Score },
      { id: 'blank' },
      { id: 'new', score: 1 as Score, on: '2026-11-20' },
      { id: 'old', score: 1 as Score, on: '2026-10-02' },
      { id: 'unknown', score: 0 as Score },
    ]);
    expect(order.map(({ id }) => id)).toEqual(['unknown', 'blank', 'old', 'new', 'proven']);
  });

  test('whatever is said in whatever order, an element stands once and no score appears by itself', () => {
    const change = fc.record({
      element: fc.constantFrom('need', 'budget'),
      score: fc.option(fc.constantFrom<Score>(0, 1, 2, 3)),
    });
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const end = changes.reduce((so, each) => scoreElement(so, each, today), review());
        for (const element of ['need', 'budget']) {
          const last = changes.findLast((each) => each.element === element)?.score ?? undefined;
          expect(end.scores.filter((each) => each.element === element).map(({ score }) => score)).toEqual(
            last === undefined ? [] : [last],
          );
        }
      }),
    );
  });
});

describe('since the last review', () => {
  const before = review({
    scores: [{ element: 'need', score: 1, on: '2026-11-08' }],
    decision: { verdict: 'pause', reason: 'no owner of the budget' },
  });

  test('another day’s review takes over what was known, and not what was decided', () => {
    const next = reviewOfDay(before, { record, on: today, framework: 'meddic' }, 7);
    expect(next).toEqual({
      id: `${record}|${today}`,
      record,
      on: today,
      framework: 'meddic',
      scores: before.scores,
      createdAt: 7,
      updatedAt: 7,
    });
    expect(reviewOfDay(next, { record, on: today, framework: 'bant' }, 9)).toEqual({
      ...next,
      framework: 'bant',
      updatedAt: 9,
    });
  });

  test('what the page says otherwise and what is scored otherwise is told, and nothing else', () => {
    const latest = scoreElement(
      reviewOfDay(before, { record, on: today, framework: 'bant' }, 7),
      { element: 'need', score: 3 },
      today,
    );
    const shown = dealReviewOf({
      ...basis,
      before,
      latest,
      factsBefore: {
        record,
        stage: 'Discovery',
        closeDate: '30.11.2026',
        amount: '84.000,00 €',
        nextStep: 'Visit',
        locale: 'de',
      },
    });
    expect(shown.lastOn).toBe('2026-11-08');
    expect(shown.changes).toEqual([
      { type: 'field', field: 'closeDate', from: '2026-11-30', to: '2026-12-18' },
      { type: 'field', field: 'stage', from: 'Discovery', to: 'Proposal' },
      { type: 'score', element: 'need', from: 1, to: 3 },
    ]);
    expect(shown.decision).toEqual({ verdict: 'pause', reason: 'no owner of the budget', on: '2026-11-08' });
  });

  test('the first review has nothing to be compared with', () => {
    const latest = scoreElement(review({ on: today }), { element: 'need', score: 3 }, today);
    expect(dealReviewOf({ ...basis, latest })).toMatchObject({ changes: [] });
    expect(dealReviewOf({ ...basis, latest })).not.toHaveProperty('lastOn');
  });
});
