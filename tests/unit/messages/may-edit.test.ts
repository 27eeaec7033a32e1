import { beforeEach, describe, expect, test } from 'vitest';
import type { OpportunityBrief } from '../../../lib/domain/brief';
import type { Edit } from '../../../lib/domain/edit';
import { putMeetings } from '../../../lib/store/meetings';
import { item, meeting } from '../store/rows';
import { calendarTab, deskForEach, everything, nowAt, ownPage, salesforceTab } from './desk';
import { anaRhythm, anaTuesday, boFriday, key, week } from './week';

const desk = deskForEach();
const record = 'salesforce:acme:006000000000001AAA';
const other = 'salesforce:acme:006000000000002AAA';
const own = `opportunity:${record}`;
const boRhythm = 'person:one-on-one:bo';
const invalid = { ok: false, refusal: { code: 'invalid' } };
const line = { text: 'Call legal', owner: 'me' };
const noteOf = (occurrence: string, rhythm: string) => ({ occurrence, rhythm, startAt: 1 });

const refused = { answer: invalid, isChanged: false };

/** What a page is answered, and whether anything of the store changed. */
async function outcomeOf(edit: Edit, from: 'calendar' | 'deal') {
  const before = await everything(desk.db);
  const answer =
    from === 'calendar'
      ? await desk.try(edit, { occurrence: key.ana }, calendarTab)
      : await desk.try(edit, { record }, salesforceTab);
  return { answer, isChanged: (await everything(desk.db)) !== before };
}

beforeEach(async () => {
  await desk.seen(week([anaTuesday]), calendarTab);
  const facts = { record, name: 'Fernhill', owner: 'Bo' };
  await desk.ask('opportunity.opened', { facts, site: 'salesforce' }, salesforceTab);
  await putMeetings(desk.db, [meeting(key.bo, { rhythm: boRhythm, personIds: ['bo'] })]);
  await desk.db.items.bulkPut([
    item('of-bo', { rhythm: boRhythm, personId: 'bo' }),
    item('of-ana', { rhythm: anaRhythm, personId: 'ana' }),
    item('of-other', { rhythm: `opportunity:${other}`, record: other, personId: 'ana' }),
  ]);
});

const rhythms = [`opportunity:${record}`, `opportunity:${other}`, boRhythm, 'team:pipeline-review'];

describe('a page of the calendar that shows one meeting', () => {
  const { ana: occurrence } = key;

  test.each(rhythms)('S3: reaches nothing of the rhythm %s', async (rhythm) => {
    for (const edit of [
      { type: 'note.write', ...noteOf(occurrence, rhythm), lane: 'private', text: 'x' },
      { type: 'purpose.write', ...noteOf(occurrence, rhythm), text: 'x' },
      { type: 'landing.say', ...noteOf(occurrence, rhythm), feedback: 'x' },
      { type: 'topic.add', id: 't', rhythm, title: 'x', lane: 'shared' },
      { type: 'topic.take', id: 't', record, rhythm, title: 'x' },
      { type: 'item.add', id: 'i', rhythm, ...line },
      { type: 'item.paste', ids: ['i'], rhythm, lines: ['x'], owner: 'me' },
      { type: 'shared.add', text: '- [ ] x', rhythm },
    ] satisfies Edit[])
      expect(await outcomeOf(edit, 'calendar')).toEqual(refused);
  });

  test.each([
    { type: 'item.change', id: 'of-bo', text: 'x' },
    { type: 'item.settle', id: 'of-other', disposition: 'done' },
    { type: 'item.add', id: 'i', rhythm: anaRhythm, record, ...line },
    { type: 'item.add', id: 'i', rhythm: anaRhythm, personId: 'bo', ...line },
    { type: 'item.not-yet', id: 'of-ana' },
    { type: 'review.decide', record, verdict: 'stop' },
    { type: 'framework.choose', framework: 'spiced' },
    { type: 'panel.fold', site: 'salesforce', isFolded: true },
    { type: 'kind.choose', occurrence, series: 'bo1@google.com', kind: 'none', isRemembered: true },
    { type: 'kind.choose', occurrence: key.bo, series: 'bo1@google.com', kind: 'none', isRemembered: false },
  ] satisfies Edit[])('S3: is refused what is not about it: %o', async (edit) => {
    expect(await outcomeOf(edit, 'calendar')).toEqual(refused);
  });

  test.each([
    { type: 'item.settle', id: 'of-ana', disposition: 'done' },
    { type: 'item.add', id: 'i', rhythm: anaRhythm, personId: 'ana', ...line },
    { type: 'topic.add', id: 't', rhythm: anaRhythm, notIn: occurrence, title: 'x', lane: 'shared' },
    { type: 'kind.choose', occurrence, series: 'ana1@google.com', kind: 'coaching', isRemembered: true },
    { type: 'panel.fold', site: 'google-calendar', isFolded: true },
  ] satisfies Edit[])('may do what its panel does: %o', async (edit) => {
    expect(await desk.try(edit, { occurrence }, calendarTab)).toMatchObject({ ok: true });
  });

  test('of which the times could not be read, and nothing is kept, may add to the rhythm that its brief said', async () => {
    const { start: _, end: __, ...timeless } = boFriday;
    await desk.db.meetings.delete(key.bo);
    expect(await desk.open(timeless, calendarTab)).toMatchObject({ type: 'meeting', rhythm: boRhythm });
    const showing = { occurrence: key.bo };
    expect(await desk.db.meetings.get(key.bo)).toBeUndefined();
    const add = { type: 'item.add', id: 'i', rhythm: boRhythm, personId: 'bo', ...line } as const;
    expect(await desk.try(add, showing, calendarTab)).toMatchObject({ ok: true });
    expect(await desk.try({ ...add, id: 'j', rhythm: anaRhythm, personId: 'ana' }, showing, calendarTab)).toEqual(
      invalid,
    );
  });
});

describe('a page of a CRM that shows one deal', () => {
  test.each([`opportunity:${other}`, anaRhythm, boRhythm])('S3: reaches nothing of the rhythm %s', async (rhythm) => {
    for (const edit of [
      { type: 'note.write', ...noteOf(record, rhythm), lane: 'private', text: 'x' },
      { type: 'note.write', ...noteOf(own, rhythm), lane: 'private', text: 'x' },
      { type: 'topic.add', id: 't', rhythm, title: 'x', lane: 'shared' },
      { type: 'item.add', id: 'i', rhythm, ...line },
      { type: 'item.paste', ids: ['i'], rhythm, record, lines: ['x'], owner: 'me' },
      { type: 'shared.add', text: '- [ ] x', rhythm },
    ] satisfies Edit[])
      expect(await outcomeOf(edit, 'deal')).toEqual(refused);
  });

  test.each([
    { type: 'kind.choose', occurrence: own, series: 'ana1@google.com', kind: 'none', isRemembered: true },
    { type: 'kind.choose', occurrence: record, series: 'ana1@google.com', kind: 'none', isRemembered: true },
    { type: 'purpose.write', ...noteOf(own, own), text: 'x' },
    { type: 'landing.say', ...noteOf(own, own), word: 'no-show' },
    { type: 'item.change', id: 'of-ana', text: 'x' },
    { type: 'item.settle', id: 'of-other', disposition: 'done' },
    { type: 'item.add', id: 'i', rhythm: own, record: other, ...line },
    { type: 'item.add', id: 'i', rhythm: own, record, personId: 'ana', ...line },
    { type: 'topic.take', id: 't', record: other, rhythm: boRhythm, title: 'x' },
    { type: 'topic.take', id: 't', record, rhythm: anaRhythm, title: 'x' },
    { type: 'topic.take', id: 't', record, rhythm: boRhythm, occurrence: key.ana, title: 'x' },
    { type: 'topic.change', id: 'template:0', occurrence: key.bo, isDone: true },
    { type: 'panel.fold', site: 'google-calendar', isFolded: true },
  ] satisfies Edit[])('S3: is refused what is not about it: %o', async (edit) => {
    expect(await outcomeOf(edit, 'deal')).toEqual(refused);
  });

  test('S3: cannot pass its deal for a meeting', async () => {
    const edit = { type: 'kind.choose', occurrence: own, series: own, kind: 'none', isRemembered: true } as const;
    expect(await desk.try(edit, { occurrence: own }, salesforceTab)).toEqual(invalid);
    expect(await desk.db.series.where('id').equals(own).count()).toBe(0);
  });

  test('S3: takes back from a meeting only what was taken there from it', async () => {
    const topic = { type: 'topic.add', id: 'mine', rhythm: boRhythm, title: 'Load', lane: 'private' } as const;
    await desk.try({ ...topic, occurrence: key.bo }, { occurrence: key.bo }, ownPage);
    expect(await outcomeOf({ type: 'topic.remove', id: 'mine', occurrence: key.bo }, 'deal')).toEqual(refused);
  });

  test.each([
    { type: 'item.settle', id: 'of-bo', disposition: 'done' },
    { type: 'item.add', id: 'i', rhythm: own, record, personId: 'bo', ...line },
    { type: 'topic.take', id: 't', record, rhythm: boRhythm, occurrence: key.bo, title: 'Fernhill' },
    { type: 'topic.take', id: 't', record, rhythm: 'team:pipeline-review', title: 'Fernhill' },
    { type: 'note.write', ...noteOf(own, own), startAt: nowAt, lane: 'shared', text: 'x' },
    { type: 'shared.add', text: '=== Agenda · Coxswain ===\n- [ ] x [Bo]\n=== Coxswain ===', rhythm: own },
    { type: 'panel.fold', site: 'salesforce', isFolded: true },
  ] satisfies Edit[])('may do what its panel does: %o', async (edit) => {
    const answer = await desk.try(edit, { record }, salesforceTab);
    expect(answer).toMatchObject({ ok: true });
    expect((answer as { brief: OpportunityBrief }).brief.record).toBe(record);
  });
});

test('a page of ours writes wherever it wants', async () => {
  const edit = { type: 'item.settle', id: 'of-bo', disposition: 'done' } as const;
  expect(await desk.try(edit, { occurrence: key.ana }, ownPage)).toMatchObject({ ok: true });
});
