import { describe, expect, test } from 'vitest';
import type { OpportunityBrief } from '../../../lib/domain/brief';
import type { OpportunityFacts } from '../../../lib/domain/opportunity';
import { addCommitments } from '../../../lib/store/commitments';
import { line } from '../store/rows';
import { calendarTab, deskForEach, hourMs, ownPage, salesforceTab, titlesOf } from './desk';
import { boFriday, guest, key, week } from './week';

const desk = deskForEach();
const record = 'salesforce:acme:006000000000001AAA';
const facts: OpportunityFacts = {
  record,
  name: 'Fernhill rollout',
  account: 'Fernhill',
  stage: 'Proposal',
  amount: '€84,000.00',
  closeDate: '12/15/2026',
  owner: 'Bo',
  locale: 'en-US',
};
const openAs = async (shown: OpportunityFacts) =>
  (await desk.ask('opportunity.opened', { facts: shown, site: 'salesforce' }, salesforceTab)) as OpportunityBrief;
const open = (more: Partial<OpportunityFacts> = {}) => openAs({ ...facts, ...more });
const edit = async (change: Parameters<typeof desk.try>[0]) => {
  const answer = await desk.try(change, { record }, salesforceTab);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.brief as OpportunityBrief;
};
const review = {
  ...boFriday,
  eventId: 'deal_20261120T150000Z',
  title: 'Deal review Bo',
  start: '2026-11-20T16:00',
  end: '2026-11-20T17:00',
  guests: [guest('kim'), guest('bo')],
  guestCount: 2,
};

describe('an opportunity', () => {
  test('is shown as read, with money and day parsed by the language of its page', async () => {
    expect(await open()).toMatchObject({
      type: 'opportunity',
      facts,
      amount: { value: '84000', currency: 'EUR' },
      closeOn: '2026-12-15',
      owner: { id: 'bo', name: 'Bo' },
      visits: 1,
    });
  });

  test('keeps both readings of a day that could be two, and none of what is no money', async () => {
    const { locale: _, ...anywhere } = facts;
    const brief = await openAs({ ...anywhere, closeDate: '03/04/2027', amount: 'n/a' });
    expect(brief.closeReadings).toEqual(['2027-03-04', '2027-04-03']);
    for (const field of ['closeOn', 'amount']) expect(brief).not.toHaveProperty(field);
  });

  test('is a snapshot when it changed, and a visit when time went by', async () => {
    await open();
    await open();
    desk.clock.at += hourMs;
    const brief = await open({ stage: 'Negotiation' });
    expect(await desk.db.snapshots.count()).toBe(2);
    expect(brief).toMatchObject({ visits: 2, firstSeenAt: desk.clock.at - hourMs });
  });

  test('is not shown to another site, nor under the name of one', async () => {
    expect(await desk.ask('opportunity.opened', { facts, site: 'salesforce' }, calendarTab)).toBeNull();
    expect(
      await desk.ask(
        'opportunity.opened',
        { facts: { ...facts, record: 'hubspot:1:2' }, site: 'salesforce' },
        salesforceTab,
      ),
    ).toBeNull();
    expect(await desk.db.opportunities.count()).toBe(0);
  });

  test('has notes of its own, whatever its panel calls the place', async () => {
    const { rhythm } = await open();
    await edit({ type: 'note.write', occurrence: record, rhythm, startAt: 1, lane: 'private', text: 'Sponsor left' });
    const brief = await edit({
      type: 'note.write',
      occurrence: record,
      rhythm,
      startAt: 1,
      lane: 'shared',
      text: 'Legal next',
    });
    expect(brief).toMatchObject({ hasPrivateNote: true, sharedNote: 'Legal next' });
    expect(await desk.ask('note.read', { record }, salesforceTab)).toBe('Sponsor left');
    expect(JSON.stringify(brief)).not.toContain('Sponsor');
  });

  test('shows its items and those of its owner apart', async () => {
    const { rhythm } = await open();
    const ofBo = { type: 'item.add', personId: 'bo', owner: 'bo' } as const;
    await desk.try({ ...ofBo, id: 'b', rhythm: 'person:one-on-one:bo', text: 'Forecast' }, { record }, ownPage);
    const brief = await edit({ ...ofBo, id: 'a', rhythm, record, text: 'Call legal' });
    expect([brief.items.map(({ id }) => id), brief.ownerItems.map(({ id }) => id)]).toEqual([['a'], ['b']]);
    const settled = await edit({ type: 'item.settle', id: 'b', disposition: 'done' });
    expect(settled.ownerItems).toEqual([]);
  });

  test('changes topics of its own agenda', async () => {
    const brief = await open();
    const id = brief.agenda.topics[0]?.id ?? '';
    const after = await edit({ type: 'topic.change', id, occurrence: brief.rhythm, isDone: true });
    expect(after.agenda.topics[0]).toMatchObject({ id, doneIn: brief.rhythm });
  });
});

describe('taking a deal to a meeting', () => {
  test('offers the next meetings with its owner, and says that it is taken', async () => {
    await desk.seen(week([boFriday]));
    await desk.open(review);
    const brief = await open();
    expect(brief.targets).toMatchObject([
      { kind: 'deal-review', rhythm: 'person:deal-review:bo', occurrence: 'deal@google.com#2026-11-20T15:00:00Z' },
      { kind: 'pipeline-review', personId: 'bo' },
      { kind: 'one-on-one', rhythm: 'person:one-on-one:bo', occurrence: key.bo },
    ]);
    const [target] = brief.targets;
    const { rhythm = '', occurrence = '' } = target ?? {};
    const take = { type: 'topic.take', id: 't1', record, rhythm, occurrence, title: 'Fernhill rollout' } as const;
    await edit(take);
    expect((await edit(take)).targets[0]).toMatchObject({ topicId: 't1' });
    expect(titlesOf(await desk.open(review)).filter((title) => title === 'Fernhill rollout')).toHaveLength(1);
    const undone = await edit({ type: 'topic.remove', id: 't1', occurrence });
    expect(undone.targets[0]).not.toHaveProperty('topicId');
  });

  test('with no meeting on the calendar it waits in the rhythm, and can be taken back', async () => {
    const [target] = (await open()).targets;
    expect(target).toEqual({ kind: 'deal-review', rhythm: 'person:deal-review:bo', personId: 'bo' });
    const rhythm = 'person:deal-review:bo';
    const brief = await edit({ type: 'topic.take', id: 't1', record, rhythm, title: 'Fernhill rollout' });
    expect(brief.targets[0]).toMatchObject({ topicId: 't1' });
    expect(titlesOf(await desk.open(review))).toContain('Fernhill rollout');
    const undone = await edit({ type: 'topic.remove', id: 't1', occurrence: rhythm });
    expect(undone.targets[0]).not.toHaveProperty('topicId');
  });

  test('a team that reviews its deals together takes it there', async () => {
    await addCommitments(desk.db, [line('c', { kind: 'deal-review', with: { type: 'team' } })]);
    expect((await open()).targets[0]).toEqual({ kind: 'deal-review', rhythm: 'team:deal-review' });
  });

  test('my own deal goes to my manager', async () => {
    const brief = await open({ owner: 'Kim' });
    expect(brief).not.toHaveProperty('owner');
    expect(brief.reader.role).toBe('seller');
    expect(brief.targets.at(-1)).toMatchObject({ kind: 'one-on-one', personId: 'dee' });
  });
});
