import { expect, test } from 'vitest';
import type { MeetingBrief } from '../../../lib/domain/brief';
import type { Topic } from '../../../lib/domain/topic';
import { deskForEach, titlesOf } from './desk';
import { anaNext, anaRhythm, guest, key } from './week';

const desk = deskForEach();
const occurrence = key.anaNext;
const place = "Seller's topic number one";
const fernhill: Topic = {
  id: 't1',
  rhythm: anaRhythm,
  order: 450,
  title: 'Fernhill: procurement has gone quiet',
  prompts: [],
  lane: 'shared',
  from: { type: 'person', personId: 'ana' },
  createdAt: 1,
  updatedAt: 1,
};
const open = async () => (await desk.open(anaNext)) as MeetingBrief;

test("Ana's first topic stands where her 1:1 keeps a place for it, and the length stays", async () => {
  const before = await open();
  await desk.db.topics.put(fernhill);
  const { agenda } = await open();
  expect(titlesOf(before).indexOf(place)).toBe(2);
  expect(agenda.topics[2]).toMatchObject({ title: fernhill.title, minutes: 12, from: fernhill.from });
  expect(agenda.topics[2]?.prompts[0]).toBe('Describe the obstacle as if I knew nothing about it.');
  expect(agenda.topics).toHaveLength(before.agenda.topics.length);
});

test('it is moved and ticked like any other, and stays where it was put', async () => {
  await desk.db.topics.put(fernhill);
  const { agenda } = await open();
  const first = agenda.topics[0]?.id ?? '';
  const showing = { occurrence };
  const moved = await desk.edit({ type: 'topic.change', id: 't1', occurrence, before: first }, showing);
  expect(moved.agenda.topics[0]).toMatchObject({ id: 't1', minutes: 12 });
  const ticked = await desk.edit({ type: 'topic.change', id: 't1', occurrence, isDone: true }, showing);
  expect(ticked.agenda.topics[0]).toMatchObject({ id: 't1', doneIn: occurrence });
  expect(titlesOf(ticked)).not.toContain(place);
});

test('when it is removed the place is there again', async () => {
  await desk.db.topics.put(fernhill);
  await open();
  const after = await desk.edit({ type: 'topic.remove', id: 't1', occurrence }, { occurrence });
  expect(titlesOf(after)).toContain(place);
});

test('in the 1:1 with my manager the first topic is mine', async () => {
  const guests = [guest('kim'), guest('dee')];
  const facts = { ...anaNext, eventId: 'dee1_20261124T090000Z', title: 'Dee / Kim 1:1', guests, guestCount: 2 };
  const { rhythm, occurrence: deeKey } = (await desk.open(facts)) as MeetingBrief;
  const add = {
    type: 'topic.add',
    id: 't2',
    rhythm,
    occurrence: deeKey,
    title: 'My team of nine',
    lane: 'shared',
  } as const;
  const { agenda } = await desk.edit(add, { occurrence: deeKey });
  expect(agenda.topics[2]).toMatchObject({ title: 'My team of nine', minutes: 12 });
});
