import { describe, expect, test } from 'vitest';
import type { MeetingBrief } from '../../../lib/domain/brief';
import type { EventFacts } from '../../../lib/domain/event';
import { calendarTab, dayMs, deskForEach, hourMs, titlesOf } from './desk';
import { anaNext, anaRhythm, anaTuesday, dentist, key, nextWeek, week } from './week';

const desk = deskForEach();
const occurrence = key.ana;
const showing = { occurrence };
const open = async () => (await desk.open(anaTuesday)) as MeetingBrief;
const topicIds = (brief: MeetingBrief) => brief.agenda.topics.map(({ id }) => id);
const idAt = (brief: MeetingBrief, index: number) => topicIds(brief)[index] ?? '';
const add = (id: string, more = {}) =>
  ({ type: 'topic.add', id, rhythm: anaRhythm, occurrence, title: `Topic ${id}`, lane: 'shared', ...more }) as const;

describe('topics of the template', () => {
  test('are stored when one is changed first, under the ids that they had', async () => {
    const before = await open();
    expect(await desk.db.topics.count()).toBe(0);
    const after = await desk.edit({ type: 'topic.change', id: idAt(before, 1), occurrence, isDone: true }, showing);
    expect(topicIds(after)).toEqual(topicIds(before));
    expect(after.agenda.topics[1]).toMatchObject({ doneIn: occurrence });
    expect(await desk.db.topics.count()).toBe(before.agenda.topics.length);
    const again = await desk.edit({ type: 'topic.change', id: idAt(before, 1), occurrence, isDone: false }, showing);
    expect(again.agenda.topics[1]).not.toHaveProperty('doneAt');
  });

  test('take words and minutes, and refuse to be emptied', async () => {
    const id = idAt(await open(), 0);
    const changed = await desk.edit({ type: 'topic.change', id, occurrence, title: '  Hello  ', minutes: 7 }, showing);
    expect(changed.agenda.topics[0]).toMatchObject({ title: 'Hello', minutes: 7 });
    expect(await desk.try({ type: 'topic.change', id, occurrence, title: '   ' }, showing)).toEqual({
      ok: false,
      refusal: { code: 'invalid', field: 'title' },
    });
  });

  test('stay removed, all of them if need be', async () => {
    let brief = await open();
    for (const id of topicIds(brief)) brief = await desk.edit({ type: 'topic.remove', id, occurrence }, showing);
    expect(titlesOf(await open())).toEqual([]);
  });

  test('of one meeting say nothing of the next', async () => {
    const id = idAt(await open(), 0);
    await desk.edit({ type: 'topic.change', id, occurrence, title: 'Only this time' }, showing);
    expect(titlesOf(await desk.open(anaNext))).not.toContain('Only this time');
  });
});

describe('a topic that is added', () => {
  test('stands before the landing, once however often it is sent', async () => {
    const before = await open();
    await desk.edit(add('a'), showing);
    const brief = await desk.edit(add('a', { title: 'Sent again' }), showing);
    expect(topicIds(brief)).toEqual([
      ...topicIds(before).slice(0, -1),
      'a',
      idAt(before, -1) || before.agenda.topics.at(-1)?.id,
    ]);
    expect(titlesOf(brief)).toContain('Topic a');
    expect(titlesOf(brief)).not.toContain('Sent again');
  });

  test('is moved before another and to the end, past topics that are not stored yet', async () => {
    const before = await open();
    await desk.edit(add('a'), showing);
    await desk.edit(add('b'), showing);
    const first = await desk.edit({ type: 'topic.change', id: 'b', occurrence, before: idAt(before, 0) }, showing);
    expect(idAt(first, 0)).toBe('b');
    const between = await desk.edit({ type: 'topic.change', id: 'a', occurrence, before: idAt(before, 0) }, showing);
    expect(topicIds(between).slice(0, 3)).toEqual(['b', 'a', idAt(before, 0)]);
    const last = await desk.edit({ type: 'topic.change', id: 'b', occurrence, before: null }, showing);
    expect(topicIds(last).at(-1)).toBe('b');
    expect(await desk.try({ type: 'topic.change', id: 'a', occurrence, before: 'gone' }, showing)).toMatchObject({
      refusal: { code: 'not-found', field: 'before' },
    });
  });

  test('for the next time waits, in the order in which it came, and is shown by one meeting only', async () => {
    await desk.seen(week([anaTuesday]));
    await desk.seen(nextWeek([anaNext]));
    const { occurrence: _, ...waiting } = add('a');
    const { occurrence: __, ...later } = add('b');
    await desk.edit(waiting, showing);
    await desk.edit(later, showing);
    const next = (await desk.open(anaNext)) as MeetingBrief;
    expect(topicIds(next).filter((id) => id.length === 1)).toEqual(['a', 'b']);
    expect(topicIds(next).at(-1)).toMatch(/^template/);
    const after = (await desk.open({
      ...anaNext,
      eventId: 'ana1_20261201T090000Z',
      start: '2026-12-01T10:00',
      end: '2026-12-01T10:30',
    })) as MeetingBrief;
    expect(topicIds(after)).not.toContain('a');
  });

  test('without words is refused', async () => {
    await open();
    expect(await desk.try(add('a', { title: ' ' }), showing)).toMatchObject({
      refusal: { code: 'invalid', field: 'title' },
    });
  });
});

describe('an open topic is carried on', () => {
  const put = async () => {
    await desk.seen(week([anaTuesday]));
    await desk.seen(nextWeek([anaNext]));
    await desk.edit({ ...add('a'), occurrence: key.anaNext }, await shown(key.anaNext));
  };
  const shown = async (id: string) => {
    await desk.open(id === key.anaNext ? anaNext : anaTuesday);
    return { occurrence: id };
  };
  const later = { ...anaNext, eventId: 'ana1_20261201T090000Z', start: '2026-12-01T10:00', end: '2026-12-01T10:30' };
  const onLater = async (event: EventFacts = later) => titlesOf(await desk.open(event)).includes('Topic a');

  test('not while its own meeting is still to come', async () => {
    await put();
    expect(await onLater()).toBe(false);
  });

  test('when its meeting is over and did not tick it', async () => {
    await put();
    desk.clock.at += 6 * dayMs;
    expect(await onLater()).toBe(true);
  });

  test('but not when it was ticked, and the meeting that ticked it keeps it', async () => {
    await put();
    await desk.edit(
      { type: 'topic.change', id: 'a', occurrence: key.anaNext, isDone: true },
      { occurrence: key.anaNext },
    );
    desk.clock.at += 6 * dayMs;
    expect(await onLater()).toBe(false);
    expect(titlesOf(await desk.open(anaNext))).toContain('Topic a');
  });

  test('when its meeting was cancelled: two looks must have missed it', async () => {
    await put();
    for (const expected of [false, true]) {
      desk.clock.at += hourMs;
      await desk.seen(nextWeek([dentist]));
      expect(await onLater()).toBe(expected);
    }
  });

  test('when its meeting was declined by the other', async () => {
    await put();
    const guests = [
      { address: 'kim@example.com', response: 'accepted' as const },
      { address: 'ana@example.com', response: 'declined' as const },
    ];
    await desk.open({ ...anaNext, guests });
    expect(await onLater()).toBe(true);
  });

  test('with its event when that is moved', async () => {
    await put();
    desk.clock.at += hourMs;
    const moved = { ...anaNext, start: '2026-11-27T10:00', end: '2026-11-27T10:30' };
    expect(titlesOf(await desk.open(moved))).toContain('Topic a');
    expect(await desk.db.topics.get('a')).toMatchObject({ occurrence: key.anaNext });
  });

  test('to the event that was made anew under another id', async () => {
    await put();
    for (let look = 0; look < 2; look += 1) {
      desk.clock.at += hourMs;
      await desk.seen(nextWeek([dentist]));
    }
    expect(await onLater({ ...anaNext, eventId: 'brandnew' })).toBe(true);
  });

  test('to the series that was split off, also of people who are on no roster', async () => {
    const zed = { ...anaNext, title: '1:1 Zed', eventId: 'zed_20261124T090000Z' };
    const brief = (await desk.open(zed)) as MeetingBrief;
    expect(brief.rhythm).toBe('series:one-on-one:zed@google.com');
    await desk.edit(
      { ...add('a'), occurrence: brief.occurrence, rhythm: brief.rhythm },
      { occurrence: brief.occurrence },
    );
    desk.clock.at += 6 * dayMs;
    expect(await onLater({ ...later, title: '1:1 Zed', eventId: 'zed_R20261201T090000_20261201T090000Z' })).toBe(true);
  });

  test('to the meeting under another kind, when the user says what it is', async () => {
    await put();
    const choose = { type: 'kind.choose', series: 'ana1@google.com', kind: 'coaching', isRemembered: false } as const;
    await desk.edit({ ...choose, occurrence: key.anaNext }, { occurrence: key.anaNext });
    const brief = (await desk.open(anaNext)) as MeetingBrief;
    expect(brief.kind).toBe('coaching');
    expect(titlesOf(brief)).toContain('Topic a');
    const ticked = await desk.edit(
      { type: 'topic.change', id: 'a', occurrence: key.anaNext, isDone: true },
      { occurrence: key.anaNext },
    );
    expect(ticked.agenda.topics.find(({ id }) => id === 'a')).toMatchObject({ doneIn: key.anaNext });
  });
});

test('years of meetings are not read for one brief', async () => {
  await open();
  const old = Array.from({ length: 600 }, (_, index) => ({
    id: `template/${index % 6}/old${index}`,
    rhythm: anaRhythm,
    occurrence: `old${index}`,
    order: 0,
    title: 'Old',
    prompts: [],
    lane: 'shared' as const,
    from: { type: 'template' as const },
    createdAt: 0,
    updatedAt: 0,
  }));
  await desk.db.topics.bulkAdd(old);
  let read = 0;
  desk.db.topics.hook('reading', (topic) => {
    read += 1;
    return topic;
  });
  await desk.ask('brief.again', showing, calendarTab);
  expect(read).toBe(0);
});
