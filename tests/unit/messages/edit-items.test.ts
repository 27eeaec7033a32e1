import { describe, expect, test } from 'vitest';
import type { MeetingBrief } from '../../../lib/domain/brief';
import { dayMs, deskForEach, ownPage } from './desk';
import { anaNext, anaRhythm, anaTuesday, key } from './week';

const desk = deskForEach();
const occurrence = key.ana;
const showing = { occurrence };
const item = (id: string, more = {}) =>
  ({
    type: 'item.add',
    id,
    rhythm: anaRhythm,
    occurrence,
    personId: 'ana',
    text: `Item ${id}`,
    owner: 'ana',
    ...more,
  }) as const;
const textsOf = (brief: MeetingBrief) => brief.items.map(({ text }) => text);

describe('an action item', () => {
  test('is kept with owner, day and type, once however often it is sent', async () => {
    await desk.open(anaTuesday);
    const add = item('a', { dueOn: '2026-11-26', kindOfAction: 'forecast' });
    await desk.edit(add, showing);
    const brief = await desk.edit({ ...add, text: 'Sent again' }, showing);
    expect(brief.items).toMatchObject([
      {
        id: 'a',
        text: 'Item a',
        owner: 'ana',
        dueOn: '2026-11-26',
        type: 'forecast',
        disposition: 'open',
        agreedIn: occurrence,
      },
    ]);
  });

  test('stands on the next meeting of the rhythm, oldest promise first', async () => {
    await desk.open(anaTuesday);
    await desk.edit(item('a'), showing);
    desk.clock.at += 1;
    await desk.edit(item('b'), showing);
    desk.clock.at += dayMs;
    expect(textsOf((await desk.open(anaNext)) as MeetingBrief)).toEqual(['Item a', 'Item b']);
  });

  test('is done, moved or dropped with a line why, and shown where it was settled until the next one', async () => {
    await desk.open(anaTuesday);
    for (const id of ['a', 'b', 'c']) await desk.edit(item(id), showing);
    const { occurrence: next } = (await desk.open(anaNext)) as MeetingBrief;
    const settle = { type: 'item.settle', occurrence: next } as const;
    await desk.edit({ ...settle, id: 'a', disposition: 'done' }, { occurrence: next });
    await desk.edit(
      { ...settle, id: 'b', disposition: 'moved', dueOn: '2026-12-01', why: ' Waits for legal ' },
      { occurrence: next },
    );
    const brief = await desk.edit(
      { ...settle, id: 'c', disposition: 'dropped', why: 'No longer needed' },
      { occurrence: next },
    );
    expect(brief.items).toMatchObject([
      { id: 'a', disposition: 'done', settledIn: next },
      { id: 'b', disposition: 'moved', dueOn: '2026-12-01', why: 'Waits for legal' },
      { id: 'c', disposition: 'dropped', why: 'No longer needed' },
    ]);
    const later = { ...anaNext, eventId: 'ana1_20261201T090000Z', start: '2026-12-01T10:00', end: '2026-12-01T10:30' };
    expect(textsOf((await desk.open(later)) as MeetingBrief)).toEqual(['Item b']);
    expect(brief.earlier[0]?.items).toHaveLength(3);
  });

  test('is taken back to open without a trace of why', async () => {
    await desk.open(anaTuesday);
    await desk.edit(item('a'), showing);
    await desk.edit({ type: 'item.settle', id: 'a', occurrence, disposition: 'dropped', why: 'x' }, showing);
    const brief = await desk.edit({ type: 'item.settle', id: 'a', occurrence, disposition: 'open' }, showing);
    for (const field of ['why', 'settledAt', 'settledIn']) expect(brief.items[0]).not.toHaveProperty(field);
  });

  test('changes words, owner and day, and loses its day when told so', async () => {
    await desk.open(anaTuesday);
    await desk.edit(item('a', { dueOn: '2026-11-26' }), showing);
    const changed = await desk.edit(
      { type: 'item.change', id: 'a', text: 'Call Zed', owner: 'me', dueOn: null },
      showing,
    );
    expect(changed.items[0]).toMatchObject({ text: 'Call Zed', owner: 'me' });
    expect(changed.items[0]).not.toHaveProperty('dueOn');
    expect(await desk.try({ type: 'item.change', id: 'a', text: '' }, showing)).toMatchObject({
      refusal: { code: 'invalid' },
    });
  });

  test('with the same person on another subject is counted, not shown', async () => {
    await desk.open(anaTuesday);
    const answer = await desk.try(item('a', { rhythm: 'person:coaching:ana' }), showing, ownPage);
    expect(answer).toMatchObject({ brief: { otherOpenCount: 1, items: [{ id: 'a' }] } });
    expect((await desk.open(anaNext)) as MeetingBrief).toMatchObject({ otherOpenCount: 1, items: [] });
  });

  test('that is not there cannot be settled', async () => {
    await desk.open(anaTuesday);
    expect(await desk.try({ type: 'item.settle', id: 'gone', disposition: 'done' }, showing)).toEqual({
      ok: false,
      refusal: { code: 'not-found' },
    });
  });
});

describe('a pasted list', () => {
  const paste = (lines: string[], ids = lines.map((_, index) => `p${index}`)) =>
    ({ type: 'item.paste', ids, rhythm: anaRhythm, occurrence, personId: 'ana', lines, owner: 'me' }) as const;

  test('becomes one item a line, in its order, without bullets, boxes and numbers', async () => {
    await desk.open(anaTuesday);
    const lines = [
      '- Call Zed',
      '* [ ] Send the deck',
      '',
      '2) Book the room',
      '• 3 quotes',
      '☐ Sign',
      '  ',
      '2026 plan',
    ];
    const brief = await desk.edit(paste(lines), showing);
    expect(textsOf(brief)).toEqual(['Call Zed', 'Send the deck', 'Book the room', '3 quotes', 'Sign', '2026 plan']);
    expect(brief.items.every(({ owner, personId }) => owner === 'me' && personId === 'ana')).toBe(true);
  });

  test('sent twice is there once', async () => {
    await desk.open(anaTuesday);
    await desk.edit(paste(['One', 'Two']), showing);
    expect(textsOf(await desk.edit(paste(['One', 'Two']), showing))).toEqual(['One', 'Two']);
  });

  test.each([
    ['of empty lines', paste(['', '- '])],
    ['with fewer ids than lines', paste(['One', 'Two'], ['p1'])],
  ])('%s is refused, and nothing of it is kept', async (_, edit) => {
    await desk.open(anaTuesday);
    expect(await desk.try(edit, showing)).toMatchObject({ ok: false, refusal: { code: 'invalid' } });
    expect(await desk.db.items.count()).toBe(0);
  });
});
