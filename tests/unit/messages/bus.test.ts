import { describe, expect, test } from 'vitest';
import type { MeetingBrief } from '../../../lib/domain/brief';
import type { EventFacts } from '../../../lib/domain/event';
import { withChanges } from '../../../lib/domain/block/text-change';
import { saveSettings } from '../../../lib/store/settings';
import { calendarTab, dayMs, deskForEach, everything, nowAt, otherCalendarTab, salesforceTab, titlesOf } from './desk';
import { anaNext, anaRhythm, anaTuesday, guest, key } from './week';

const desk = deskForEach();
const occurrence = key.ana;
const showing = { occurrence };

const blockOf = (...lines: string[]): string => ['=== Agenda · Coxswain ===', ...lines, '=== Coxswain ==='].join('\n');

/** Opens the event in its dialog with this description, or on its edit page. */
const look = async (description: string, more: Partial<EventFacts> = {}): Promise<MeetingBrief> => {
  const guests = [guest('kim'), guest('ana')];
  const brief = await desk.open({ ...anaTuesday, guests, description, ...more });
  expect(brief).toMatchObject({ type: 'meeting' });
  return brief as MeetingBrief;
};
const addTopic = (id: string, title: string, lane: 'shared' | 'private' = 'shared') =>
  desk.edit({ type: 'topic.add', id, rhythm: anaRhythm, occurrence, title, lane }, showing);
const addItem = (id: string, text: string, owner: string) =>
  desk.edit({ type: 'item.add', id, rhythm: anaRhythm, occurrence, personId: 'ana', text, owner }, showing);

/** The description after my agenda was put into it, or why it was not. */
async function putInto(text: string): Promise<string> {
  const composed = await desk.ask('description.compose', { showing, text });
  return 'changes' in composed ? withChanges(text, composed.changes) : composed.outcome;
}

describe('a block in the description', () => {
  test('brings the topics and items of the one who wrote it, and of mine what they ticked', async () => {
    await look('');
    await addTopic('mine', 'Pricing');
    await addItem('deck', 'send the deck', 'ana');
    const brief = await look(
      blockOf(
        '- [x] Pricing [Kim]',
        '- [ ] Territory [Ana]',
        '- [x] @Ana: send the deck (2026-11-26) [Kim]',
        '- [ ] @Kim: ask legal (2026-11-27) [Ana]',
      ),
    );
    expect(brief.agenda.topics).toContainEqual(expect.objectContaining({ id: 'mine', doneIn: occurrence }));
    expect(brief.agenda.topics).toContainEqual(
      expect.objectContaining({ title: 'Territory', from: { type: 'person', personId: 'ana' }, occurrence }),
    );
    expect(brief.items).toMatchObject([
      { id: 'deck', disposition: 'done', settledIn: occurrence, dueOn: '2026-11-26' },
      { text: 'ask legal', owner: 'me', personId: 'ana', dueOn: '2026-11-27' },
    ]);
  });

  test('is taken in once: what I take away or open again stays so, until the other changes it', async () => {
    const text = blockOf('- [ ] Territory [Ana]', '- [x] Holidays [Ana]');
    const first = await look(text);
    const [territory, holidays] = ['Territory', 'Holidays'].map(
      (title) => first.agenda.topics.find((topic) => topic.title === title)?.id ?? '',
    );
    await desk.edit({ type: 'topic.remove', id: territory ?? '', occurrence }, showing);
    await desk.edit({ type: 'topic.change', id: holidays ?? '', occurrence, isDone: false }, showing);
    desk.clock.at += 60_000;
    const again = await look(`Moved to room 3\n${text}`);
    expect(titlesOf(again)).not.toContain('Territory');
    expect(again.agenda.topics.find(({ id }) => id === holidays)).not.toHaveProperty('doneAt');
    const later = await look(blockOf('- [ ] Territory [Ana]', '- [ ] Holidays [Ana]', '- [ ] Travel [Ana]'));
    expect(titlesOf(later)).toContain('Travel');
    expect(titlesOf(later)).not.toContain('Territory');
  });

  test('that another instance of the series begins with brings nothing twice', async () => {
    const text = blockOf('- [x] Territory [Ana]', '- [ ] @Ana: send the deck [Ana]');
    const { items } = await look(text);
    await desk.edit({ type: 'item.settle', id: items[0]?.id ?? '', disposition: 'done', occurrence }, showing);
    desk.clock.at += 7 * dayMs;
    const next = (await desk.open({ ...anaNext, description: text })) as MeetingBrief;
    expect(titlesOf(next)).not.toContain('Territory');
    expect(next.items).toEqual([]);
    expect(await desk.db.items.count()).toBe(1);
  });

  test('on the edit page counts at a first look only: it may be half-written', async () => {
    const editor = { isDescriptionInEditor: true };
    expect(titlesOf(await look(blockOf('- [ ] Territory [Ana]'), editor))).toContain('Territory');
    expect(titlesOf(await look(blockOf('- [ ] Territory [Ana]', '- [ ] Tra'), editor))).not.toContain('Tra');
    expect(await desk.db.blocks.toArray()).toMatchObject([{ id: occurrence, lines: [{ text: 'Territory' }] }]);
  });

  test('names people as others do: first names, names that are on no roster, names of hand-written lines', async () => {
    const brief = await look(
      blockOf('- [ ] Territory [Ana Silva]', '- talk about travel', '- [ ] @Kim Meyer: ask legal', '- [ ] @Zoe: call'),
    );
    expect(brief.agenda.topics.filter(({ from }) => from.type === 'person')).toMatchObject([
      { title: 'Territory', from: { personId: 'ana' } },
      { title: 'talk about travel', from: { personId: 'ana' } },
    ]);
    expect(brief.items.map(({ text, owner }) => [text, owner])).toEqual([
      ['ask legal', 'me'],
      // In a meeting of two who is not me is the other.
      ['call', 'ana'],
    ]);
  });

  test('of a meeting with the team keeps the name of a guest who is on no roster', async () => {
    const teamMeeting: EventFacts = {
      ...anaTuesday,
      eventId: 'team_20261117T130000Z',
      title: 'Team meeting',
      description: blockOf('- [ ] Booth [Zoe]', '- [ ] @Zoe: book the booth [Bo]'),
    };
    const brief = (await desk.open(teamMeeting)) as MeetingBrief;
    expect(brief.agenda.topics).toContainEqual(
      expect.objectContaining({ title: 'Booth', from: { type: 'person', personId: 'guest:Zoe' } }),
    );
    expect(brief.items).toMatchObject([{ text: 'book the booth', owner: 'guest:Zoe' }]);
    const composed = await desk.ask('description.compose', {
      showing: { occurrence: brief.occurrence },
      text: teamMeeting.description ?? '',
    });
    expect(composed).toEqual({ outcome: 'same' });
  });

  test('is said where it cannot be read, and changes nothing', async () => {
    await look('');
    const before = await everything(desk.db);
    const brief = await look('=== Agenda · Coxswain ===\nsee the doc\n=== Coxswain ===');
    expect(brief.block).toEqual({ state: 'unreadable', mayWrite: false, guestCount: 1 });
    expect(await everything(desk.db)).toBe(before);
  });

  test('in an event that is no meeting of ours is nobody’s business', async () => {
    await desk.open({ ...anaTuesday, title: 'Dentist', guests: [], description: blockOf('- [ ] Zanzibar [Ana]') });
    expect(await everything(desk.db)).not.toContain('Zanzibar');
  });

  test('that somebody sends with every line of ours leaves the template alone', async () => {
    const { agenda } = await look('');
    const [first] = agenda.topics;
    const brief = await look(blockOf(`- [x] ${first?.title} [Ana]`));
    expect(brief.agenda.topics[0]).toEqual(first);
  });
});

describe('putting my agenda into the description', () => {
  test('writes what people wrote: no template, nothing private, nothing dropped', async () => {
    await look('');
    await addTopic('a', 'Pricing');
    await addTopic('b', 'Seems tired', 'private');
    await addItem('c', 'send the deck', 'ana');
    await addItem('d', 'ask legal', 'me');
    await desk.edit({ type: 'item.settle', id: 'd', disposition: 'dropped', occurrence }, showing);
    await desk.edit(
      { type: 'note.write', occurrence, rhythm: anaRhythm, startAt: nowAt, lane: 'private', text: 'ask about load' },
      showing,
    );
    expect(await putInto('Dial in')).toBe(
      `Dial in\n\n${blockOf('- [ ] Pricing [Kim]', '', '- [ ] @Ana: send the deck [Kim]').replace('Agenda', 'block_heading')}`,
    );
  });

  test('keeps the lines and spellings of others, ticks what I did, and says it once', async () => {
    const text = blockOf('- [ ] Territory [Ana Silva]', '- [ ] @Ana Silva: send the deck (2026-11-26) [Ana Silva]');
    const { items } = await look(text);
    await desk.edit({ type: 'item.settle', id: items[0]?.id ?? '', disposition: 'done', occurrence }, showing);
    await addTopic('a', 'Pricing');
    const after = await putInto(text.replace('- [ ] Territory', '- [ ] Travel [Ana Silva]\n- [ ] Territory'));
    expect(after.split('\n').slice(1, -1)).toEqual([
      '- [ ] Travel [Ana Silva]',
      '- [ ] Territory [Ana Silva]',
      '- [ ] Pricing [Kim]',
      '',
      '- [x] @Ana Silva: send the deck (2026-11-26) [Ana Silva]',
    ]);
    expect(await putInto(after)).toBe('same');
  });

  test('signs with what stands before the @ where I have not said my name', async () => {
    await saveSettings(desk.db, { me: { name: '' } }, nowAt);
    await look('');
    await addTopic('a', 'Pricing');
    expect(await putInto('')).toContain('- [ ] Pricing [kim]');
  });

  test('is offered on the edit page, with how many others will read it, and after each edit there', async () => {
    const editor = { isDescriptionInEditor: true };
    expect((await look('', editor)).block).toEqual({ state: 'none', mayWrite: true, guestCount: 1 });
    expect((await look(blockOf('- [ ] Territory [Ana]'), editor)).block).toMatchObject({ state: 'there' });
    expect(await look('Dial in')).not.toHaveProperty('block');
  });

  test('is for tabs of the calendar that were given the meeting', async () => {
    await look('');
    await addTopic('a', 'Pricing');
    const ask = (sender: typeof calendarTab) => desk.ask('description.compose', { showing, text: '' }, sender);
    expect(await ask(calendarTab)).toMatchObject({ outcome: 'put' });
    expect(await ask(otherCalendarTab)).toEqual({ outcome: 'nothing' });
    expect(await ask(salesforceTab)).toEqual({ outcome: 'nothing' });
    expect(await desk.ask('description.write', showing, otherCalendarTab)).toBe('failed');
  });
});
