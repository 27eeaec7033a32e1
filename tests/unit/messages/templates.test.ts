import { describe, expect, test } from 'vitest';
import type { MeetingBrief } from '../../../lib/domain/brief';
import type { TemplateChange } from '../../../lib/domain/templates/template-change';
import { templateOf } from '../../../lib/domain/templates/template-of';
import { titleRuleId } from '../../../lib/domain/title-rules';
import { saveTemplateVersions } from '../../../lib/store/templates';
import { saveTitleRules } from '../../../lib/store/title-rules';
import { deskForEach, hourMs, nowAt, titlesOf } from './desk';
import { anaNext, anaTuesday, boFriday, key } from './week';

const desk = deskForEach();
const titles = templateOf('one-on-one').topics.map(({ title }) => title);

const change = (id: string, wanted: TemplateChange, more: { personId?: string; fromAt?: number } = {}) =>
  saveTemplateVersions(desk.db, [
    { id, kind: 'one-on-one', change: wanted, fromAt: nowAt, createdAt: nowAt, updatedAt: nowAt, ...more },
  ]);
const oneTopic = (title: string) => ({ topics: [{ title, minutes: 30, prompts: [] }] });

describe("a template of the user's own", () => {
  test('makes the agenda of meetings to come, and leaves past ones as they were', async () => {
    await desk.open(anaTuesday);
    await change('mine', { ...oneTopic('Only this'), question: 'Why us?', owner: 'manager', managerPreWork: ['Read'] });
    const next = (await desk.open(anaNext)) as MeetingBrief;
    expect(titlesOf(next)).toEqual(['Only this']);
    expect(next.agenda).toMatchObject({ question: 'Why us?', owner: 'manager', preWork: ['Read'] });
    expect(titlesOf(await desk.open(anaTuesday))).toEqual(titles);
  });

  test('holds for one person where it is made for one', async () => {
    await change('everyone', oneTopic('For all'));
    await change('ana', oneTopic('For Ana'), { personId: 'ana' });
    expect(titlesOf(await desk.open(anaNext))).toEqual(['For Ana']);
    expect(titlesOf(await desk.open(boFriday))).toEqual(['For all']);
  });

  test('is what a first tick stores', async () => {
    await change('mine', oneTopic('Only this'));
    const brief = (await desk.open(anaNext)) as MeetingBrief;
    const id = brief.agenda.topics[0]?.id ?? '';
    await desk.edit({ type: 'topic.change', id, occurrence: key.anaNext, isDone: true }, { occurrence: key.anaNext });
    expect(await desk.db.topics.toArray()).toEqual([expect.objectContaining({ id, title: 'Only this' })]);
  });

  test('is one row while no meeting began under it, and a new one after', async () => {
    await change('one', oneTopic('One'));
    await change('two', oneTopic('Two'), { fromAt: nowAt + 1 });
    expect((await desk.db.templates.toArray()).map(({ id }) => id)).toEqual(['two']);
    await desk.open(boFriday);
    await change('three', oneTopic('Three'), { fromAt: nowAt + 48 * hourMs });
    expect((await desk.db.templates.toArray()).map(({ id }) => id)).toEqual(['three', 'two']);
    expect(titlesOf(await desk.open(boFriday))).toEqual(['Two']);
  });
});

describe('a title rule of the user', () => {
  const desk2 = { ...anaNext, title: 'Deal desk' };
  const rule = { language: 'en', kind: 'deal-review' as const, word: 'Deal desk', createdAt: 1, updatedAt: 1 };

  test('makes a meeting of what was none, and none again when it goes', async () => {
    expect(await desk.open(desk2)).not.toMatchObject({ type: 'meeting' });
    await saveTitleRules(desk.db, [{ id: titleRuleId(rule), ...rule }]);
    expect(await desk.open(desk2)).toMatchObject({
      type: 'meeting',
      kind: 'deal-review',
      why: { code: 'title-says', word: 'Deal desk' },
    });
    await saveTitleRules(desk.db, [{ id: titleRuleId(rule), ...rule, deletedAt: 2 }]);
    expect(await desk.open({ ...desk2, eventId: 'other9' })).not.toMatchObject({ type: 'meeting' });
  });
});
