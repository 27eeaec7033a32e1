import { expect, test } from 'vitest';
import type { Edit } from '../../../lib/domain/edit';
import { unlessErased } from '../../../lib/messages/handlers/unless-erased';
import { recordLook } from '../../../lib/messages/handlers/record-look';
import { recogniseFeedEvent, surroundingsOfFeed } from '../../../lib/messages/handlers/recognise-feed';
import { addItems } from '../../../lib/store/items';
import { erasePeople } from '../../../lib/store/rights/erase-person';
import { findPersonData } from '../../../lib/store/rights/person-data';
import { deskForEach, everything, hourMs, nowAt } from './desk';
import { item } from '../store/rows';
import { anaNext, guest } from './week';

const desk = deskForEach();
const guests = [guest('kim'), guest('ana')];

test('what a panel that stood open says of someone who was erased is refused, and nothing of it is kept', async () => {
  const brief = await desk.open({ ...anaNext, guests });
  if (brief.type !== 'meeting') throw new Error(brief.type);
  const { occurrence, rhythm, startAt = nowAt, series } = brief;
  await erasePeople(desk.db, ['ana'], { withTexts: true });
  const before = await everything(desk.db);
  const edits: Edit[] = [
    { type: 'note.write', occurrence, rhythm, startAt, lane: 'private', text: 'Ana is leaving' },
    { type: 'topic.add', id: 't', rhythm, occurrence, title: 'Pay', lane: 'private' },
    { type: 'item.add', id: 'i', rhythm, occurrence, text: 'Send the plan', owner: 'me' },
    { type: 'kind.choose', occurrence, series, kind: 'one-on-one', personIds: ['ana'], isRemembered: true },
  ];
  for (const edit of edits) {
    const answer = await desk.try(edit, { occurrence });
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  }
  expect(await everything(desk.db)).toBe(before);
  const ofTeam: Edit = { type: 'item.add', id: 'j', rhythm: 'team:team-meeting', text: 'Send the plan', owner: 'ana' };
  expect(await desk.try(ofTeam, { occurrence })).toMatchObject({ ok: false });
  expect(await findPersonData(desk.db, 'ana')).toBeUndefined();
});

test('someone who is erased while an edit is under way takes what it wrote along', async () => {
  const { db } = desk;
  const rhythm = 'person:one-on-one:ana';
  const edit: Edit = { type: 'item.add', id: 'i', rhythm, text: 'Send the plan', owner: 'me' };
  const applying = unlessErased(db, edit, async () => {
    await erasePeople(db, ['ana']);
    await addItems(db, [item('i', { rhythm })]);
  });
  await expect(applying).rejects.toMatchObject({ refusal: { code: 'not-found' } });
  expect(await db.items.count()).toBe(0);
});

test('a calendar that was recognised before someone was erased is kept without them', async () => {
  const { db } = desk;
  const event = (occurrence: string, names: string[]) => ({
    occurrence,
    series: occurrence,
    isRecurring: false,
    sequence: 0,
    isCancelled: false,
    isAllDay: false,
    startAt: nowAt + hourMs,
    endAt: nowAt + 2 * hourMs,
    title: names.length > 2 ? 'Team meeting' : '1:1',
    guests: names.map((name) => guest(name)),
  });
  const events = [event('hers', ['kim', 'ana']), event('bos', ['kim', 'bo']), event('all', ['kim', 'ana', 'bo'])];
  const around = await surroundingsOfFeed(db, events, nowAt);
  const seen = events.map((one) => recogniseFeedEvent(one, { calendar: 'kim@example.com' }, around));
  expect(seen[0]?.bits?.personIds).toEqual(['ana']);
  await erasePeople(db, ['ana']);
  let count = 0;
  await recordLook({ db, newId: () => `s${(count += 1)}` }, seen, [], 'feed', nowAt);
  expect((await db.meetings.toArray()).map(({ id }) => id)).toEqual(['all', 'bos']);
  expect(JSON.stringify([await db.meetings.toArray(), await db.sightings.toArray()])).not.toContain('"ana"');
  expect(await db.sightings.where('occurrence').equals('hers').count()).toBe(0);
});
