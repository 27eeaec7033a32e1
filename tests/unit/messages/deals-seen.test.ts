import { describe, expect, test } from 'vitest';
import type { MeetingBrief, OpportunityBrief } from '../../../lib/domain/brief';
import type { OpportunityFacts } from '../../../lib/domain/opportunity';
import { saveSettings } from '../../../lib/store/settings';
import { dayMs, deskForEach, nowAt, salesforceTab, titlesOf } from './desk';
import { boFriday, guest } from './week';

const desk = deskForEach();
const key = (id: string) => `salesforce:acme:00600000000000${id}AAA`;
const record = key('1');

/** A page shown so many days before now. */
async function visit(daysAgo: number, facts: Partial<OpportunityFacts>): Promise<OpportunityBrief> {
  desk.clock.at = nowAt - daysAgo * dayMs;
  const shown = { record, name: 'Fernhill rollout', owner: 'Bo', locale: 'en-GB', ...facts };
  const brief = await desk.ask('opportunity.opened', { facts: shown, site: 'salesforce' }, salesforceTab);
  desk.clock.at = nowAt;
  return brief as OpportunityBrief;
}

const dealReview = {
  ...boFriday,
  eventId: 'deal_20261120T150000Z',
  title: 'Deal review Bo',
  start: '2026-11-20T16:00',
  end: '2026-11-20T17:00',
  guests: [guest('kim'), guest('bo')],
  guestCount: 2,
};
const pipelineReview = { ...dealReview, eventId: 'pipe_20261120T150000Z', title: 'Pipeline review Bo' };
const open = async (event: typeof dealReview) => (await desk.open(event)) as MeetingBrief;

describe('the flight recorder', () => {
  test('of a first visit has nothing to say yet', async () => {
    const { history } = await visit(0, { stage: 'Proposal', closeDate: '18/12/2026' });
    expect(history).toEqual({
      says: [],
      trips: [],
      moves: [{ on: expect.any(String) as string, word: 'new', what: '' }],
    });
  });

  test('says what moved between visits, why that is worth a review, and draws it', async () => {
    await visit(70, { stage: 'Discovery', closeDate: '30/09/2026', amount: '€84,000.00' });
    await visit(40, { stage: 'Discovery', closeDate: '31/10/2026', amount: '€84,000.00' });
    const { history } = await visit(0, { stage: 'Proposal', closeDate: '30/11/2026', amount: '€80,000.00' });
    expect(history).toMatchObject({
      says: [
        { head: 'Close date pushed 2 times', more: ', 61 days in all, once over a quarter’s end.' },
        { head: '', more: '40 days since your last visit.' },
      ],
      trips: ['pushed 2 times'],
      worth: 'Worth a deal review: pushed 2 times.',
    });
    expect(history?.moves.map(({ word, what }) => `${word} ${what}`.trim())).toEqual([
      'amount down €84,000.00 → €80,000.00',
      'pushed 31 Oct → 30 Nov, 30 days',
      'stage changed Discovery → Proposal',
      'slipped 30 Sept → 31 Oct, 31 days',
      'new',
    ]);
    expect(history?.picture?.says).toBe('Close date: 30 Sept, 31 Oct, 30 Nov. Stage: Discovery, Proposal. Visits: 3.');
  });

  test('says where the next step stands since the last review', async () => {
    await visit(20, { nextStep: 'Send the price' });
    const review = { id: 'r', record, on: '2026-11-10', createdAt: 0, updatedAt: nowAt - 8 * dayMs, scores: [] };
    await desk.db.reviews.put({ ...review, framework: 'bant' });
    expect((await visit(0, { nextStep: 'Send the price' })).history?.trips).toEqual([
      'next step unchanged since the last review',
    ]);
    expect((await visit(0, { nextStep: 'Plant visit' })).history?.says).toEqual([
      { head: 'Next step is new since the last review.' },
      { head: '', more: '20 days since your last visit.' },
    ]);
  });

  test('measures with the thresholds of the user', async () => {
    await visit(40, { closeDate: '30/09/2026' });
    await saveSettings(desk.db, { dealTriggers: { pushes: 1, hasPassedClose: false, hasStaleStep: false } }, nowAt);
    expect((await visit(0, { closeDate: '31/12/2026' })).history?.trips).toEqual(['pushed once']);
  });

  test('learns which stage comes first from the other deals of that CRM', async () => {
    for (const id of ['2', '3']) {
      await visit(9, { record: key(id), stage: 'Discovery' });
      await visit(8, { record: key(id), stage: 'Proposal' });
    }
    await visit(7, { stage: 'Discovery' });
    const { history } = await visit(0, { stage: 'Proposal' });
    expect(history?.moves[0]).toMatchObject({ word: 'moved forward', what: 'Discovery → Proposal' });
  });
});

describe('deals for a coming review', () => {
  const trip = async (id: string, owner: string) => {
    await visit(40, { record: key(id), name: `Deal ${id}`, owner, closeDate: '30/09/2026' });
    await visit(20, { record: key(id), name: `Deal ${id}`, owner, closeDate: '31/10/2026' });
    await visit(3, { record: key(id), name: `Deal ${id}`, owner, closeDate: '30/12/2026' });
  };

  test('are offered to the next deal review with their owner, until they are on its agenda', async () => {
    await trip('1', 'Bo');
    await trip('2', 'Ana');
    await visit(0, { record: key('3'), name: 'Quiet deal' });
    const brief = await open(dealReview);
    expect(brief.deals).toEqual({
      head: 'Worth a deal review',
      end: '1 of 2 seen',
      lines: [
        {
          record: key('1'),
          title: 'Deal 1',
          says: expect.stringMatching(/^pushed 2 times; seen/) as string,
          put: 'Put “Deal 1” on the agenda',
        },
      ],
    });
    const { occurrence, rhythm } = brief;
    const take = { type: 'topic.take', id: 't', record: key('1'), rhythm, occurrence, title: 'Deal 1' } as const;
    const after = await desk.edit(take, { occurrence });
    expect(titlesOf(after)).toContain('Deal 1');
    expect(after).not.toHaveProperty('deals');
  });

  test('have what is missing or past listed for the pipeline review', async () => {
    await visit(3, { stage: 'Proposal', amount: '€5', closeDate: '01/11/2026', nextStep: '' });
    await visit(3, { record: key('2'), name: 'Whole', stage: 'Proposal', amount: '€5', closeDate: '30/12/2026' });
    await visit(0, { record: key('3'), name: 'Bare', nextStep: 'Call' });
    await visit(0, { record: key('4'), name: 'Won', outcome: 'won' });
    await visit(200, { record: key('5'), name: 'Long ago' });
    const { deals } = await open(pipelineReview);
    expect(deals).toMatchObject({ head: 'Missing or past', end: '2 of 3 seen' });
    expect(deals?.lines.map(({ title, says }) => `${title}: ${says}`)).toEqual([
      'Bare: no stage, no amount, no close date, next step without a date',
      expect.stringMatching(/^Fernhill rollout: close date passed \d+ days ago, no next step; seen/),
    ]);
  });

  test('of a team stand under their owners', async () => {
    await visit(0, { record: key('1'), name: 'One', owner: 'Bo' });
    await visit(0, { record: key('2'), name: 'Two', owner: 'Ana' });
    await visit(0, { record: key('3'), name: 'Three', owner: 'Ana' });
    const team = { ...pipelineReview, guests: [guest('kim'), guest('bo'), guest('ana')], guestCount: 3 };
    const { deals } = await open({ ...team, title: 'Pipeline review' });
    expect(deals?.lines.map(({ title, owner }) => [owner, title])).toEqual([
      ['Ana', 'Three'],
      [undefined, 'Two'],
      ['Bo', 'One'],
    ]);
  });

  test('are my own where the review is with my manager', async () => {
    await visit(0, { record: key('1'), name: 'Mine', owner: 'Kim' });
    await visit(0, { record: key('2'), name: 'Bo’s' });
    const mine = { ...pipelineReview, title: 'Pipeline review Dee', guests: [guest('kim'), guest('dee')] };
    expect((await open(mine)).deals?.lines.map(({ title }) => title)).toEqual(['Mine']);
  });

  test('are none when it is over, or of another kind', async () => {
    await visit(0, { name: 'Bare' });
    expect(await open({ ...pipelineReview, start: '2026-11-10T16:00', end: '2026-11-10T17:00' })).not.toHaveProperty(
      'deals',
    );
    expect(await open(boFriday as typeof dealReview)).not.toHaveProperty('deals');
  });
});
