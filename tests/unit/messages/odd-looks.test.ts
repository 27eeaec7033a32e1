import { describe, expect, test } from 'vitest';
import type { RawSpan } from '../../../lib/domain/raw-event';
import { deskForEach, everything } from './desk';
import { rawSpan } from './raw-week';
import { anaTuesday, boFriday, doctor, key, pipeline, week } from './week';

const desk = deskForEach();
const find = (id: string) => desk.db.meetings.get(id);
const look = async (change: (raw: RawSpan) => RawSpan, events = [boFriday, doctor], more = {}) => {
  desk.clock.at += 3_600_000;
  await desk.ask('span.seen', { raw: change(rawSpan(week(events, more))) });
};
const asIs = (raw: RawSpan): RawSpan => raw;
const withId =
  (encodedId: string) =>
  (raw: RawSpan): RawSpan => ({
    ...raw,
    chips: raw.chips.map((chip, index) => (index === 0 ? { ...chip, encodedId } : chip)),
  });
const base64 = (text: string): string => btoa(text).replace(/=+$/u, '');
const latest = async () => (await desk.db.coverage.toArray()).find(({ lastSeenAt }) => lastSeenAt === desk.clock.at);

describe('an id that a chip carries', () => {
  test.each([
    ['not base64', '%%%'],
    ['base64 of something else', base64('nothing')],
    ['with nothing before the calendar', base64(' kim@example.com')],
    ['without a calendar that is an address', base64('bo1 nobody')],
    ['longer than any', base64(`${'x'.repeat(2_000)} kim@example.com`)],
  ])('%s: nothing is kept under it, and the look proves no absence', async (_, encodedId) => {
    await look(withId(encodedId));
    expect(await desk.db.meetings.count()).toBe(0);
    expect(await latest()).toMatchObject({ isPartial: true });
  });

  test.each([
    ['of a task', `tasks_${base64('bo1 kim@example.com')}`],
    ['of a newer task', `ttb_${base64('bo1 kim@example.com')}`],
  ])('%s: nothing is kept of it, and the look is whole', async (_, encodedId) => {
    await look(withId(encodedId));
    expect(await desk.db.meetings.count()).toBe(0);
    expect(await latest()).not.toHaveProperty('isPartial');
  });

  test.each([
    [
      'base64url',
      base64('bo1_20261120T130000Z~~??>> kim@example.com').replaceAll('+', '-').replaceAll('/', '_'),
      'bo1_20261120T130000Z~~??>>@google.com#',
    ],
    ['with several blanks', base64('a b c kim@example.com'), 'a b c@google.com#'],
    ['with a short domain', base64('one kim@m'), 'one@google.com#'],
    [
      'of a split',
      base64('bo1_R20261120T130000_20261120T130000Z kim@example.com'),
      'bo1_R20261120T130000@google.com#2026-11-20T13:00:00Z',
    ],
  ])('%s is one meeting, where it says', async (_, encodedId, occurrence) => {
    await look(withId(encodedId));
    const startAt = Date.parse('2026-11-20T13:00:00Z');
    expect(await desk.db.meetings.toArray()).toMatchObject([{ id: occurrence, startAt, personIds: ['bo'] }]);
  });
});

describe('where an instance now stands', () => {
  test.each([
    ['across midnight', '2026-11-20T23:30', '2026-11-21T00:15', '2026-11-20T22:30:00Z', '2026-11-20T23:15:00Z'],
    ['onto another day', '2026-11-18T14:00', '2026-11-18T14:30', '2026-11-18T13:00:00Z', '2026-11-18T13:30:00Z'],
  ])('moved %s', async (_, start, end, startAt, endAt) => {
    await look(asIs);
    await look(asIs, [{ ...boFriday, start, end }, doctor]);
    expect(await find(key.bo)).toMatchObject({
      startAt: Date.parse(startAt),
      endAt: Date.parse(endAt),
      moves: [{ fromAt: Date.parse('2026-11-20T13:00:00Z'), toAt: Date.parse(startAt) }],
    });
  });

  test('moved over a change of clocks, it is as far as the clocks say', async () => {
    const friday = { ...boFriday, eventId: 'bo1_20261023T120000Z', start: '2026-10-23T14:00', end: '2026-10-23T14:30' };
    const weeks = { from: '2026-10-19', until: '2026-11-01' };
    await look(asIs, [friday, pipeline], weeks);
    await look(asIs, [{ ...friday, start: '2026-10-26T14:00', end: '2026-10-26T14:30' }, pipeline], weeks);
    const [move] = (await find('bo1@google.com#2026-10-23T12:00:00Z'))?.moves ?? [];
    expect(move && (move.toAt - move.fromAt) / 3_600_000).toBe(73);
  });

  test('on a calendar that shows another zone than mine, it and the days shown are in that zone', async () => {
    await look(asIs, [boFriday, doctor], { zone: 'America/New_York' });
    expect(await find(key.bo)).toMatchObject({ startAt: Date.parse('2026-11-20T19:00:00Z') });
    expect(await latest()).toMatchObject({ fromAt: Date.parse('2026-11-16T05:00:00Z') });
  });
});

describe('a label', () => {
  test('without a date, in no column, places nothing: what is known stays', async () => {
    await look(asIs);
    const before = await find(key.bo);
    await look((raw) => ({
      ...raw,
      chips: raw.chips.map(({ label, drawn, encodedId }) => ({ label, drawn, encodedId })),
    }));
    expect(await find(key.bo)).toEqual(before);
    expect(await latest()).toMatchObject({ isPartial: true });
  });

  test.each([
    ['a time and an answer', '1:1 Bo – 3pm, Declined'],
    ['Arabic', '1:1 Bo، اجتماع أسبوعي'],
    ['Hebrew', '1:1 Bo פגישה שבועית'],
  ])('whose title holds %s says nothing else by it', async (_, title) => {
    await look(asIs, [{ ...boFriday, title }, anaTuesday]);
    expect(await find(key.bo)).toMatchObject({
      title,
      response: 'unknown',
      startAt: Date.parse('2026-11-20T13:00:00Z'),
      endAt: Date.parse('2026-11-20T13:30:00Z'),
    });
    expect(await everything(desk.db)).not.toContain('"response":"declined"');
  });
});
