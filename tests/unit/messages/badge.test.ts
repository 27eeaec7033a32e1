import { expect, test } from 'vitest';
import type { Brief } from '../../../lib/domain/brief';
import { saveSettings } from '../../../lib/store/settings';
import { calendarTab, deskForEach, nowAt } from './desk';
import { anaNext, anaRhythm, anaTuesday, boFriday, key, nextWeek, pipeline, wholeWeek } from './week';

const desk = deskForEach();
const badges = (briefs: Brief[]) =>
  briefs.map((brief) => (brief.type === 'meeting' ? `${brief.title}: ${brief.badge?.label ?? 'none'}` : brief.type));

test('briefs of a week say what its chips carry, worded', async () => {
  expect(badges(await desk.seen(wholeWeek))).toEqual([
    `${boFriday.title}: one-on-one, no-agenda`,
    `${anaTuesday.title}: one-on-one, not-landed`,
    `${pipeline.title}: pipeline-review, not-landed`,
  ]);
});

test('an edit is answered with what the chip carries from now on', async () => {
  await desk.seen(wholeWeek);
  const place = { occurrence: key.ana, rhythm: anaRhythm, startAt: nowAt };
  const landed = await desk.edit({ type: 'landing.say', ...place, isLanded: true }, { occurrence: key.ana });
  expect(landed.badge).toMatchObject({ state: 'landed', label: 'one-on-one, landed' });
  const again = await desk.ask('brief.again', { occurrence: key.ana });
  expect(again).toMatchObject({ badge: { state: 'landed' } });
});

test('a chip of what I declined carries none', async () => {
  expect(badges(await desk.seen(nextWeek([{ ...anaNext, response: 'declined' }])))).toEqual([`${anaNext.title}: none`]);
});

test('turned off, no brief has one', async () => {
  await saveSettings(desk.db, { hasBadges: false }, nowAt);
  expect(badges(await desk.seen(wholeWeek)).filter((text) => !text.endsWith(': none'))).toEqual([]);
  await saveSettings(desk.db, { hasBadges: true }, nowAt);
  expect(badges(await desk.seen(wholeWeek)).filter((text) => text.endsWith(': none'))).toEqual([]);
});

test('badges that a page took out are a site that reads partly, not one that changed', async () => {
  const report = { site: 'google-calendar', surface: 'badges', state: 'changed', what: 'removed by the page' } as const;
  await desk.ask('surface.report', report, calendarTab);
  expect(await desk.db.health.toArray()).toMatchObject([{ id: 'google-calendar/badges', state: 'partly' }]);
});
