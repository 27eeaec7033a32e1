import { describe, expect, test } from 'vitest';
import type { OpportunityBrief } from '../../../lib/domain/brief';
import type { Edit } from '../../../lib/domain/edit';
import type { OpportunityFacts } from '../../../lib/domain/opportunity';
import { saveFrameworks } from '../../../lib/store/frameworks';
import { lastReviewOf } from '../../../lib/store/reviews';
import { saveSettings } from '../../../lib/store/settings';
import { calendarTab, dayMs, deskForEach, hourMs, nowAt, salesforceTab } from './desk';

const desk = deskForEach();
const record = 'salesforce:acme:006000000000001AAA';
const rhythm = `opportunity:${record}`;
const facts: OpportunityFacts = {
  record,
  name: 'Fernhill rollout',
  stage: 'Discovery',
  closeDate: '12/15/2026',
  owner: 'Bo',
  locale: 'en-US',
};
const open = async (more: Partial<OpportunityFacts> = {}) =>
  (await desk.ask(
    'opportunity.opened',
    { facts: { ...facts, ...more }, site: 'salesforce' },
    salesforceTab,
  )) as OpportunityBrief;
const edit = async (change: Edit) => {
  const answer = await desk.try(change, { record }, salesforceTab);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.brief as OpportunityBrief;
};
const score = (element: string, more: Partial<Extract<Edit, { type: 'review.score' }>>): Edit => ({
  type: 'review.score',
  record,
  element,
  ...more,
});
const scoreIn = ({ review }: OpportunityBrief, id: string) => {
  const { score: value, evidence, on } = review.elements.find((element) => element.id === id) ?? {};
  return { score: value, evidence, on };
};

describe('a review', () => {
  test('begins blank, in the first framework, with nothing to compare with', async () => {
    const { review } = await open();
    expect(review).toMatchObject({ framework: 'meddpicc', changes: [] });
    expect(review.elements.filter((element) => 'score' in element)).toEqual([]);
    expect(review.weakest[0]).toBe('metrics');
    expect(review.elements[0]).toMatchObject({ letter: 'M', name: 'Metrics' });
  });

  test('keeps scores, evidence and their day, the weakest first; unknown is not blank', async () => {
    await open();
    await edit(score('champion', { score: 3, evidence: 'Introduced us to the CFO', on: '2026-11-17' }));
    const brief = await edit(score('competition', { score: 0 }));
    expect(scoreIn(brief, 'champion')).toEqual({ score: 3, evidence: 'Introduced us to the CFO', on: '2026-11-17' });
    expect(scoreIn(brief, 'competition')).toMatchObject({ score: 0, on: '2026-11-19' });
    expect(brief.review.weakest).toEqual([
      'competition',
      'metrics',
      'economic-buyer',
      'decision-criteria',
      'decision-process',
      'paper-process',
      'pain',
      'champion',
    ]);
    const blank = await edit(score('competition', { score: null }));
    expect(scoreIn(blank, 'competition')).toEqual({});
  });

  test('of the next day stands beside the one before, and says what changed since', async () => {
    await open();
    await edit(score('pain', { score: 1 }));
    const decided = await edit({ type: 'review.decide', record, verdict: 'pause', reason: ' no owner of the money ' });
    expect(decided.review.decision).toEqual({ verdict: 'pause', reason: 'no owner of the money', on: '2026-11-19' });
    desk.clock.at += 7 * dayMs;
    await open({ stage: 'Proposal', closeDate: '1/29/2027' });
    const next = await edit(score('pain', { score: 2 }));
    expect(next.review).toMatchObject({
      lastOn: '2026-11-19',
      decision: { verdict: 'pause', on: '2026-11-19' },
      changes: [
        { type: 'field', field: 'closeDate', from: '2026-12-15', to: '2027-01-29' },
        { type: 'field', field: 'stage', from: 'Discovery', to: 'Proposal' },
        { type: 'score', element: 'pain', from: 1, to: 2 },
      ],
    });
    expect((await desk.db.reviews.toArray()).map(({ on }) => on)).toEqual(['2026-11-19', '2026-11-26']);
    expect(await lastReviewOf(desk.db, record)).toMatchObject({ on: '2026-11-26', updatedAt: nowAt + 7 * dayMs });
    const taken = await edit({ type: 'review.decide', record, verdict: null });
    expect(taken.review.decision).toMatchObject({ on: '2026-11-19' });
  });

  test('changes of the page on the day of the review, after it, are changes since', async () => {
    await open();
    await edit(score('pain', { score: 1 }));
    desk.clock.at += 2 * hourMs;
    await open({ closeDate: '1/29/2027' });
    desk.clock.at += 7 * dayMs;
    expect((await open({ closeDate: '1/29/2027' })).review.changes).toMatchObject([{ field: 'closeDate' }]);
  });

  test('goes on with its scores in another framework, and remembers the choice', async () => {
    await open();
    await edit(score('pain', { score: 2 }));
    const brief = await edit({ type: 'framework.choose', framework: 'spiced' });
    expect(brief.review.elements.map(({ letter }) => letter)).toEqual(['S', 'P', 'I', 'CE', 'D']);
    expect(scoreIn(brief, 'pain')).toMatchObject({ score: 2 });
    expect(await desk.db.settings.get('settings')).toMatchObject({ framework: 'spiced' });
    const again = await edit({ type: 'framework.choose', framework: 'meddpicc' });
    expect(scoreIn(again, 'pain')).toMatchObject({ score: 2 });
  });

  test('goes by a framework of the user’s own, and by the first when that is gone', async () => {
    const elements = [{ id: 'sponsor', name: 'Sponsor', question: '', test: '' }];
    const ours = { id: 'ours', name: 'Ours', elements, createdAt: nowAt, updatedAt: nowAt };
    await saveFrameworks(desk.db, [ours]);
    await open();
    await edit({ type: 'framework.choose', framework: 'own:ours' });
    expect(scoreIn(await edit(score('sponsor', { score: 1 })), 'sponsor')).toMatchObject({ score: 1 });
    await saveFrameworks(desk.db, [{ ...ours, deletedAt: nowAt }]);
    expect((await open()).review.framework).toBe('meddpicc');
    expect(scoreIn(await edit(score('pain', { score: 1 })), 'pain')).toMatchObject({ score: 1 });
  });

  test.for<[string, Edit, object]>([
    [
      'an element that the framework does not have',
      score('budget', { score: 1 }),
      { code: 'invalid', field: 'element' },
    ],
    ['evidence of tomorrow', score('pain', { evidence: 'x', on: '2026-11-20' }), { code: 'invalid', field: 'on' }],
    [
      'a framework that is not there',
      { type: 'framework.choose', framework: 'own:x' },
      { code: 'not-found', field: 'framework' },
    ],
    [
      'a score of another deal',
      { ...score('pain', { score: 1 }), record: 'salesforce:acme:other' } as Edit,
      { code: 'invalid' },
    ],
  ])('refuses %s, and stores nothing', async ([, change, refusal]) => {
    await open();
    expect(await desk.try(change, { record }, salesforceTab)).toEqual({ ok: false, refusal });
    expect(await desk.db.reviews.count()).toBe(0);
  });

  test('is not to be written from a calendar, nor with a score that is none', async () => {
    await open();
    expect(await desk.try(score('pain', { score: 1 }), { record }, calendarTab)).toMatchObject({ ok: false });
    const wrong = { edit: { ...score('pain', {}), score: 4 }, showing: { record } };
    await desk.send({ id: 1, type: 'edit.apply', data: wrong, timestamp: 0 }, salesforceTab);
    expect(await desk.db.reviews.count()).toBe(0);
  });
});

describe('a promise that names a field', () => {
  const add: Edit = { type: 'item.add', id: 'i1', rhythm, record, text: 'Move the close date', owner: 'bo' };

  test('is asked about when the field changed, not after "not yet", and again when it changes again', async () => {
    await open();
    expect((await edit(add)).tethers).toEqual([]);
    desk.clock.at += dayMs;
    const asked = await open({ closeDate: '1/29/2027' });
    expect(asked.tethers).toEqual([{ item: 'i1', field: 'closeDate', changedAt: nowAt + dayMs }]);
    desk.clock.at += 1;
    expect((await edit({ type: 'item.not-yet', id: 'i1' })).tethers).toEqual([]);
    desk.clock.at += dayMs;
    expect((await open({ closeDate: '1/29/2027', stage: 'Proposal' })).tethers).toEqual([]);
    expect((await open({ closeDate: '2/26/2027' })).tethers).toHaveLength(1);
    const done = await edit({ type: 'item.settle', id: 'i1', disposition: 'done' });
    expect(done.tethers).toEqual([]);
  });
});

describe('the seller’s side', () => {
  test('has what is missing on the page and in the framework, and who will ask', async () => {
    await saveSettings(desk.db, { me: { isManager: false, isSeller: true } }, nowAt);
    await open();
    await edit({ type: 'item.add', id: 'i2', rhythm, record, text: 'Call', owner: 'me', dueOn: '2026-11-18' });
    const brief = await open({ owner: 'Kim', nextStep: '', closeDate: '11/1/2026' });
    expect(brief.reader.role).toBe('seller');
    expect(brief.manager).toMatchObject({ name: 'Dee' });
    expect(brief.missing).toEqual([
      { type: 'next-step' },
      { type: 'close-date-past', on: '2026-11-01' },
      { type: 'late', count: 1 },
      { type: 'blank', count: 8 },
    ]);
    const filled = await open({ owner: 'Kim', nextStep: 'Visit', closeDate: '12/15/2026' });
    expect(filled.missing).toEqual([
      { type: 'late', count: 1 },
      { type: 'blank', count: 8 },
    ]);
  });

  test('neither side’s private note, scores nor evidence travel in what is copied for the other', async () => {
    await open({ owner: 'Kim' });
    const place = { occurrence: rhythm, rhythm, startAt: nowAt };
    await edit({ type: 'note.write', ...place, lane: 'private', text: 'Bo is out of depth here' });
    await edit({ type: 'note.write', ...place, lane: 'shared', text: 'Bring the line plan' });
    await edit(score('champion', { score: 0, evidence: 'Evidence for my eyes' }));
    await edit({ type: 'review.decide', record, verdict: 'stop', reason: 'Reason for my eyes' });
    for (const role of [
      { isManager: true, isSeller: false },
      { isManager: false, isSeller: true },
    ]) {
      await saveSettings(desk.db, { me: role }, nowAt);
      const { text, html } = await desk.ask('share.text', { record }, salesforceTab);
      for (const copied of [text, html]) {
        expect(copied).toContain('Bring the line plan');
        expect(copied).not.toMatch(/out of depth|my eyes/);
      }
      const brief = await desk.ask('brief.again', { record }, salesforceTab);
      expect(JSON.stringify(brief)).not.toContain('out of depth');
    }
  });
});
