import { expect, test } from 'vitest';
import { calendarTab, deskForEach } from './desk';
import { rawSpan } from './raw-week';
import { anaRhythm, key, wholeWeek } from './week';

const desk = deskForEach();
const light = async (surface: string) => {
  const row = await desk.db.health.get(`google-calendar/${surface}`);
  return row && [row.state, row.what];
};
const look = (change: Partial<ReturnType<typeof rawSpan>>) =>
  desk.ask('span.seen', { raw: { ...rawSpan(wholeWeek), ...change } }, calendarTab);

test.each([
  ['en', ['reads', undefined]],
  ['ja', ['reads', undefined]],
  ['es-419', ['reads', undefined]],
  ['de', ['reads', 'de']],
  ['pt-BR', ['reads', 'pt-BR']],
  ['ko', ['partly', 'ko']],
  ['<b>no language</b> at all, and long', ['partly', '<b>no language</b> a']],
])('a page in %s says how sure its words are: %s', async (lang, said) => {
  await look({ lang });
  expect(await light('language')).toEqual(said);
});

test('events that cannot be read are counted, and are over when they can', async () => {
  const { chips } = rawSpan(wholeWeek);
  const [first, ...others] = chips;
  if (first === undefined) throw new Error('an empty week');
  await look({
    chips: [{ ...first, label: first.label.replace(/^[^,]+/u, 'at noon-ish') }, ...others],
    unreadCount: 1,
  });
  expect(await light('events')).toEqual(['partly', `2/${chips.length + 1}`]);
  await look({});
  expect(await light('events')).toEqual(['reads', undefined]);
});

test('what a crowded day hides behind “more” is no fault of ours', async () => {
  await look({ buttons: ['3 more'] });
  expect(await light('events')).toEqual(['reads', undefined]);
});

test('the light is written when it is news, or an hour old', async () => {
  await look({});
  const before = await desk.db.health.get('google-calendar/language');
  desk.clock.at += 60_000;
  await look({});
  expect(await desk.db.health.get('google-calendar/language')).toEqual(before);
  desk.clock.at += 3_600_000;
  await look({});
  expect((await desk.db.health.get('google-calendar/language'))?.lastSeenAt).toBe(desk.clock.at);
});

test('a panel that was taken out is forgiven when somebody edits in one', async () => {
  await desk.seen(wholeWeek);
  const removed = {
    site: 'google-calendar',
    surface: 'panel',
    state: 'partly',
    what: 'panel removed by the page',
  } as const;
  await desk.ask('surface.report', removed, calendarTab);
  expect(await light('panel')).toEqual(['partly', 'panel removed by the page']);
  const place = { occurrence: key.ana, rhythm: anaRhythm, startAt: desk.clock.at };
  await desk.edit({ type: 'landing.say', ...place, isLanded: true }, { occurrence: key.ana });
  expect(await light('panel')).toEqual(['reads', undefined]);
});
