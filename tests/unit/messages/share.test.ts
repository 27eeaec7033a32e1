import { describe, expect, test } from 'vitest';
import type { MeetingBrief } from '../../../lib/domain/brief';
import { dayMs, deskForEach, ownPage, titlesOf } from './desk';
import { anaNext, anaRhythm, anaTuesday, key } from './week';

const desk = deskForEach();
const occurrence = key.ana;
const showing = { occurrence };
const share = (text: string, more: object = { occurrence }) =>
  ({ type: 'shared.add', text, rhythm: anaRhythm, ...more }) as const;
const sent = [
  'Hi Kim,',
  '> - [ ] Territory split',
  '- [x] Holidays',
  '- [ ] @Ana: send the deck (2026-11-26)',
  '- [ ] @Kim: ask legal',
  '-- ',
  'Ana',
].join('\n');

describe('what the other sent', () => {
  test('becomes topics of theirs and items under the name of who does them', async () => {
    await desk.open(anaTuesday);
    const brief = await desk.edit(share(sent), showing);
    const theirs = brief.agenda.topics.filter(({ from }) => from.type === 'person');
    expect(theirs).toMatchObject([{ title: 'Territory split' }, { title: 'Holidays', doneIn: occurrence }]);
    expect(brief.items).toMatchObject([
      { text: 'send the deck', owner: 'ana', dueOn: '2026-11-26', personId: 'ana' },
      { text: 'ask legal', owner: 'me' },
    ]);
    expect(titlesOf(brief).at(-1)).not.toBe('Holidays');
  });

  test('pasted twice is there once', async () => {
    await desk.open(anaTuesday);
    const once = await desk.edit(share(sent), showing);
    const twice = await desk.edit(share(sent.toUpperCase().replaceAll('[X]', '[x]')), showing);
    expect(titlesOf(twice)).toEqual(titlesOf(once));
    expect(twice.items).toHaveLength(once.items.length);
  });

  test('comes again under the words of what was done in an earlier meeting', async () => {
    await desk.open(anaTuesday);
    const brief = await desk.edit(share(sent), showing);
    for (const { id } of brief.items)
      await desk.edit({ type: 'item.settle', id, occurrence, disposition: 'done' }, showing);
    const topic = brief.agenda.topics.find(({ title }) => title === 'Territory split');
    await desk.edit({ type: 'topic.change', id: topic?.id ?? '', occurrence, isDone: true }, showing);
    desk.clock.at += 4 * dayMs;
    const { occurrence: next } = (await desk.open(anaNext)) as MeetingBrief;
    const again = await desk.edit(share(sent, { occurrence: next }), { occurrence: next });
    expect(titlesOf(again)).toContain('Territory split');
    expect(again.items.map(({ text }) => text)).toEqual(['send the deck', 'ask legal']);
  });

  test('waits for the next meeting when it is for none, but for what is done', async () => {
    await desk.open(anaTuesday);
    await desk.try(share(sent, {}), showing);
    expect((await desk.db.topics.toArray()).map(({ title }) => title)).toEqual(['Territory split']);
    expect(titlesOf(await desk.open(anaNext))).toContain('Territory split');
  });

  test('is refused when no line of it is ours', async () => {
    await desk.open(anaTuesday);
    expect(await desk.try(share('Hello\n- dear Kim'), showing)).toEqual({
      ok: false,
      refusal: { code: 'invalid', field: 'text' },
    });
  });

  test('goes to the rhythm of a kind of the user, colon and all', async () => {
    await desk.open(anaTuesday);
    const edit = { type: 'shared.add', text: '- [ ] @: call', rhythm: 'person:own:skip level:ana' } as const;
    await desk.try(edit, showing, ownPage);
    expect(await desk.db.items.toArray()).toMatchObject([{ personId: 'ana', owner: 'ana' }]);
  });
});

describe('what is sent to the other', () => {
  test('is the shared topics and the open items, read back as they were', async () => {
    await desk.open(anaTuesday);
    const add = { type: 'topic.add', rhythm: anaRhythm, occurrence } as const;
    await desk.edit({ ...add, id: 'a', title: 'Territory split', lane: 'shared' }, showing);
    await desk.edit({ ...add, id: 'b', title: 'Seems tired', lane: 'private' }, showing);
    const item = { type: 'item.add', rhythm: anaRhythm, personId: 'ana' } as const;
    await desk.edit({ ...item, id: 'i', text: 'send the deck', owner: 'ana', dueOn: '2026-11-26' }, showing);
    await desk.edit({ ...item, id: 'j', text: 'ask legal', owner: 'me' }, showing);
    await desk.edit({ type: 'item.settle', id: 'j', disposition: 'done' }, showing);
    const { text, html } = await desk.ask('share.text', showing);
    expect(text).toBe(
      [
        'Ana / Kim 1:1',
        '',
        '=== block_heading · Coxswain ===',
        '- [ ] Territory split [Kim]',
        '',
        '- [ ] @Ana: send the deck (2026-11-26) [Kim]',
        '=== Coxswain ===',
        '',
      ].join('\n'),
    );
    expect(html).toContain('<li dir="auto">[ ] Territory split [Kim]</li>');
    expect(html).not.toMatch(/Seems tired|ask legal/);
  });
});
