import { beforeEach, expect, test } from 'vitest';
import type { MeetingBrief } from '../../../lib/domain/brief';
import type { Edit } from '../../../lib/domain/edit';
import { deskForEach, hourMs, nowAt } from './desk';
import { anaNext, anaRhythm, anaTuesday, key } from './week';

const desk = deskForEach();
const occurrence = key.anaNext;
const place = { occurrence, rhythm: anaRhythm };
let brief: MeetingBrief;

beforeEach(async () => {
  brief = (await desk.open(anaNext)) as MeetingBrief;
});

const firstId = () => brief.agenda.topics[0]?.id ?? '';
const edits: [string, () => Edit][] = [
  ['a tick', () => ({ type: 'topic.change', id: firstId(), occurrence, isDone: true })],
  ['other words', () => ({ type: 'topic.change', id: firstId(), occurrence, title: 'Hello' })],
  ['a new topic', () => ({ type: 'topic.add', id: 't1', ...place, title: 'Fernhill', lane: 'shared' })],
  ['a topic that goes', () => ({ type: 'topic.remove', id: firstId(), occurrence })],
  ['a purpose', () => ({ type: 'purpose.write', ...place, startAt: brief.startAt ?? 0, text: 'Unblock Fernhill' })],
];

test.each(edits)('%s before the start is preparation', async (_, edit) => {
  expect(brief.record).toBeNull();
  expect((await desk.edit(edit(), { occurrence })).record).toMatchObject({ preparedAt: nowAt });
});

test('the first time is kept', async () => {
  await desk.edit({ type: 'topic.change', id: firstId(), occurrence, isDone: true }, { occurrence });
  desk.clock.at += hourMs;
  const after = await desk.edit({ type: 'topic.change', id: firstId(), occurrence, isDone: false }, { occurrence });
  expect(after.record).toMatchObject({ preparedAt: nowAt });
});

test('what is done after the start prepares nothing', async () => {
  const past = key.ana;
  const before = (await desk.open(anaTuesday)) as MeetingBrief;
  const id = before.agenda.topics[0]?.id ?? '';
  const after = await desk.edit({ type: 'topic.change', id, occurrence: past, isDone: true }, { occurrence: past });
  expect(after.agenda.topics[0]).toHaveProperty('doneAt');
  expect(after.record?.preparedAt).toBeUndefined();
});

test('a topic for next time, a note and an action item say nothing of preparation', async () => {
  const at = { ...place, startAt: brief.startAt ?? 0 };
  await desk.edit({ type: 'topic.add', id: 't1', rhythm: anaRhythm, title: 'Later', lane: 'shared' }, { occurrence });
  await desk.edit({ type: 'note.write', ...at, lane: 'shared', text: 'Two options' }, { occurrence });
  const item = { type: 'item.add', id: 'i1', ...place, text: 'Ask for the plan', owner: 'me' } as const;
  expect((await desk.edit(item, { occurrence })).record?.preparedAt).toBeUndefined();
});
