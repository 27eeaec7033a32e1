import { describe, expect, test } from 'vitest';
import { addDays } from '../../../lib/domain/day-range';
import type { EventFacts } from '../../../lib/domain/event';
import { deskForEach, everything, hourMs, nowAt } from './desk';
import { rawEvent } from './raw-week';
import { anaTuesday, boFriday, guest, key, nextWeek, pipeline, secret, week } from './week';

const desk = deskForEach();
const find = (id: string) => desk.db.meetings.get(id);
const later = async (events: EventFacts[], more: Parameters<typeof week>[1] = {}) => {
  desk.clock.at += hourMs;
  await desk.seen(week(events, more));
};
const twice = async (...look: Parameters<typeof later>) => {
  await later(...look);
  await later(...look);
};
const moved = { ...boFriday, start: '2026-11-20T16:00', end: '2026-11-20T16:30' };

describe('what may hide a meeting is no sign that it went', () => {
  test.each([
    ['a page that shows nothing of its calendar', [], {}],
    [
      'the calendar switched off in the list, a colleague’s still on',
      [{ ...secret, calendar: 'ana@example.com' }],
      { calendars: ['kim@example.com', 'ana@example.com'] },
    ],
    ['a narrowed range', [anaTuesday], { until: '2026-11-19' }],
    ['another account that sees the calendar', [secret], { account: 'kim.other@example.org' }],
    ['the calendar of another account', [], { account: 'kim.other@example.org', calendars: ['kim.other@example.org'] }],
  ])('%s', async (_, events, more) => {
    await desk.seen(week([anaTuesday, boFriday, secret]));
    await twice(events, more);
    expect(await find(key.bo)).toMatchObject({ isStanding: true, missedLooks: 0 });
  });

  test('what I had declined: its look after the end is kept, once, and it was never cancelled before', async () => {
    await desk.seen(week([anaTuesday, boFriday]));
    await later([anaTuesday, { ...boFriday, response: 'declined' }]);
    await twice([anaTuesday]);
    expect(await find(key.bo)).toMatchObject({ isStanding: true, missedLooks: 0, response: 'declined' });
    desk.clock.at = Date.parse('2026-11-20T13:30:00Z');
    await twice([anaTuesday]);
    expect(await find(key.bo)).toMatchObject({ isStanding: true, missedLooks: 0, missedAt: desk.clock.at - hourMs });
    expect(await desk.db.sightings.filter((row) => !row.isStanding).count()).toBe(1);
    await later([anaTuesday, { ...boFriday, response: 'accepted' }]);
    expect((await find(key.bo))?.decline).toBeUndefined();
  });

  test('of a decline it is kept when it was found, and when another answer last stood there', async () => {
    await desk.seen(week([anaTuesday, { ...boFriday, response: 'accepted' }]));
    await later([
      { ...anaTuesday, response: 'declined' },
      { ...boFriday, response: 'declined' },
    ]);
    expect((await find(key.bo))?.decline).toEqual({ seenAt: nowAt + hourMs, stoodAt: nowAt });
    expect((await find(key.ana))?.decline).toEqual({ seenAt: nowAt + hourMs });
  });
});

describe('what took the place of a meeting', () => {
  const call = { ...secret, eventId: 'call1', start: '2026-11-20T14:15', end: '2026-11-20T15:00' };

  test.each([
    ['moved', moved],
    ['gone', pipeline],
  ])('%s: only that its slot is busy, and nothing else of the event', async (_, other) => {
    await desk.seen(week([anaTuesday, boFriday]));
    await twice([anaTuesday, other, call]);
    const meeting = await find(key.bo);
    expect(meeting?.moves[0]?.displacedBy ?? meeting?.displacedBy).toBe('unknown');
    const stored = await everything(desk.db);
    for (const word of ['Zanzibar', 'call1', String(Date.parse('2026-11-20T13:15:00Z'))])
      expect(stored).not.toContain(word);
  });

  test('one that I declined, one that lasts all day, one beside it: none of them', async () => {
    await desk.seen(week([anaTuesday, boFriday]));
    await later([
      moved,
      { ...call, response: 'declined' },
      { ...secret, eventId: 'day', start: '2026-11-20', end: '2026-11-21', isAllDay: true },
      { ...secret, eventId: 'next', start: '2026-11-20T14:30', end: '2026-11-20T15:00' },
    ]);
    expect((await find(key.bo))?.moves).toHaveLength(1);
    expect((await find(key.bo))?.moves[0]).not.toHaveProperty('displacedBy');
  });

  test('found missing here and standing next week, it keeps what took its old place', async () => {
    await desk.seen(week([anaTuesday, boFriday]));
    await later([anaTuesday, call]);
    desk.clock.at += hourMs;
    await desk.seen(nextWeek([{ ...boFriday, start: '2026-11-23T14:00', end: '2026-11-23T14:30' }]));
    expect(await find(key.bo)).toMatchObject({ moves: [{ displacedBy: 'unknown' }], isStanding: true });
    expect(await find(key.bo)).not.toHaveProperty('displacedBy');
  });
});

describe('a scheduling tool', () => {
  const signed = 'This event was created by Reclaim. https://app.reclaim.ai/landing/about';
  const guests = [guest('kim'), guest('bo')];

  test.each([
    ['that signed the description moves it', { description: signed }, moved, true],
    ['has nothing to do with a booking page', { description: 'https://app.reclaim.ai/m/kim/short' }, moved, undefined],
    ['holds still what the user locked', { description: signed }, { ...moved, title: '🔒 Bo <> Kim 1:1' }, undefined],
    ['is not named at all', {}, moved, undefined],
  ])('%s', async (_, more, then, isAuto) => {
    await desk.seen(week([anaTuesday, boFriday]));
    await desk.open({ ...boFriday, guests, ...more });
    await later([anaTuesday, then]);
    expect((await find(key.bo))?.moves[0]?.isAuto).toBe(isAuto);
  });
});

describe('guests learned once for a series', () => {
  const title = '1:1';
  const instance = (day: string): EventFacts => ({
    ...boFriday,
    title,
    eventId: `lone_${day.replaceAll('-', '')}T130000Z`,
    start: `${day}T14:00`,
    end: `${day}T14:30`,
  });
  const [first, second, third] = ['2026-11-13', '2026-11-20', '2026-11-27'].map(instance) as [
    EventFacts,
    EventFacts,
    EventFacts,
  ];
  const peopleOf = async (day: string) => (await find(`lone@google.com#${day}T13:00:00Z`))?.personIds;

  test.each(['details', 'edit'])('from %s: its past and its coming instances have them', async (surface) => {
    await desk.seen(week([first, second], { from: addDays('2026-11-16', -7) }));
    expect(await peopleOf('2026-11-13')).toEqual([]);
    const raw = rawEvent({ ...second, guests: [guest('kim'), guest('bo')] });
    await desk.ask('event.opened', { raw, surface });
    desk.clock.at += hourMs;
    await desk.seen(nextWeek([third]));
    expect(await Promise.all(['2026-11-13', '2026-11-20', '2026-11-27'].map(peopleOf))).toEqual([
      ['bo'],
      ['bo'],
      ['bo'],
    ]);
    expect((await find('lone@google.com#2026-11-13T13:00:00Z'))?.rhythm).toBe('person:one-on-one:bo');
  });

  test('someone new in a series was not in its past', async () => {
    await desk.open({ ...first, guests: [guest('kim'), guest('bo')] });
    desk.clock.at += hourMs;
    await desk.open({ ...second, guests: [guest('kim'), guest('ana')] });
    expect(await peopleOf('2026-11-13')).toEqual(['bo']);
    expect(await peopleOf('2026-11-20')).toEqual(['ana']);
  });
});
