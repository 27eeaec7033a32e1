import { describe, expect, test } from 'vitest';
import { meetingsInRange } from '../../../lib/store/meetings';
import { getSettings, saveFirstAddress, saveSettings } from '../../../lib/store/settings';
import { calendarTab, dayMs, deskForEach, everything, hourMs, nowAt } from './desk';
import { anaTuesday, boFriday, doctor, guest, key, nextWeek, pipeline, week, wholeWeek } from './week';
import { makeNewer } from '../store/make-newer';

const desk = deskForEach();
const all = () => meetingsInRange(desk.db, 0, Infinity);
const find = (id: string) => desk.db.meetings.get(id);

describe('a week that was looked at', () => {
  test('becomes meetings with one sighting each, and coverage', async () => {
    await desk.seen(wholeWeek);
    expect((await all()).map(({ id, kind, rhythm }) => [id, kind, rhythm])).toEqual([
      [key.pipeline, 'pipeline-review', 'series:pipeline-review:pipe@google.com'],
      [key.ana, 'one-on-one', 'person:one-on-one:ana'],
      [key.bo, 'one-on-one', 'person:one-on-one:bo'],
    ]);
    expect(await desk.db.sightings.count()).toBe(3);
    expect(await desk.db.coverage.toArray()).toMatchObject([
      {
        calendar: 'kim@example.com',
        fromAt: Date.parse('2026-11-15T23:00:00Z'),
        untilAt: Date.parse('2026-11-22T23:00:00Z'),
      },
    ]);
  });

  test('leaves nothing of events that are none of ours, in no table', async () => {
    await desk.seen(wholeWeek);
    const stored = await everything(desk.db);
    expect(stored).toContain('Pipeline review');
    for (const word of ['doctor', 'Zanzibar', 'doc9', 'sec7']) expect(stored).not.toContain(word);
  });

  test('is answered with briefs, the nearest first', async () => {
    const briefs = await desk.seen(wholeWeek);
    expect(briefs.map((brief) => 'occurrence' in brief && brief.occurrence)).toEqual([key.bo, key.ana, key.pipeline]);
    expect(briefs[1]).toMatchObject({
      type: 'meeting',
      kind: 'one-on-one',
      person: { name: 'Ana' },
      state: 'held-presumed',
    });
  });

  test('the same look twice writes no new row, and lengthens the coverage', async () => {
    await desk.seen(wholeWeek);
    desk.clock.at += 5 * 60_000;
    await desk.seen(wholeWeek);
    expect(await desk.db.sightings.count()).toBe(3);
    expect(await desk.db.coverage.toArray()).toMatchObject([{ firstSeenAt: nowAt, lastSeenAt: nowAt + 5 * 60_000 }]);
    expect((await find(key.ana))?.lastSeenAt).toBe(nowAt + 5 * 60_000);
  });

  test('three thousand events are taken in, and sixty briefs come back', async () => {
    const many = Array.from({ length: 3_000 }, (_, index) => ({
      ...boFriday,
      eventId: `m${index}`,
      ...(index % 10 === 0 ? {} : { title: `Task ${index}` }),
    }));
    const briefs = await desk.seen(week(many));
    expect(briefs).toHaveLength(60);
    expect(await desk.db.meetings.count()).toBe(300);
  }, 60_000);

  test('a title of five thousand characters hides nobody else', async () => {
    await desk.seen(week([anaTuesday, { ...pipeline, title: `Pipeline review ${'x'.repeat(5_000)}` }]));
    expect(await desk.db.meetings.count()).toBe(2);
    expect((await find(key.pipeline))?.title).toHaveLength(1_000);
    desk.clock.at += hourMs;
    await desk.seen(week([anaTuesday, { ...pipeline, title: `Pipeline review ${'x'.repeat(50_000)}` }]));
    expect(await desk.db.sightings.count()).toBe(2);
  });

  test('on a fresh install the account of the page is me', async () => {
    await desk.db.settings.clear();
    await desk.seen(wholeWeek);
    expect(await desk.db.settings.get('settings')).toMatchObject({ me: { addresses: ['kim@example.com'] } });
    expect(await desk.db.meetings.count()).toBe(3);
  });

  test('addresses that are named while a first look is taken in are not written over', async () => {
    await desk.db.settings.clear();
    const named = { name: 'Kim', addresses: ['kim@work.example', 'kim@example.com'] };
    await Promise.all([desk.seen(wholeWeek), saveSettings(desk.db, { me: named }, nowAt)]);
    expect((await getSettings(desk.db)).me).toMatchObject(named);
    await saveFirstAddress(desk.db, 'late@example.com', nowAt);
    expect((await getSettings(desk.db)).me).toMatchObject(named);
  });
});

describe('a meeting that is no longer there', () => {
  test('is missing after one look and gone after a second one', async () => {
    await desk.seen(wholeWeek);
    desk.clock.at += hourMs;
    await desk.seen(week([anaTuesday, pipeline]));
    expect(await find(key.bo)).toMatchObject({ isStanding: true, missedLooks: 1 });
    desk.clock.at += 30_000;
    await desk.seen(week([anaTuesday, pipeline]));
    expect(await find(key.bo)).toMatchObject({ isStanding: true, missedLooks: 1 });
    desk.clock.at += hourMs;
    await desk.seen(week([anaTuesday, pipeline]));
    expect(await find(key.bo)).toMatchObject({ isStanding: false, goneAt: nowAt + hourMs });
    expect(await desk.db.sightings.where('[occurrence+seenAt]').between([key.bo, 0], [key.bo, Infinity]).count()).toBe(
      3,
    );
  });

  test('stands when the look was partial, or at another calendar', async () => {
    await desk.seen(wholeWeek);
    for (const look of [week([anaTuesday], { unreadCount: 1 }), week([], { calendars: ['ana@example.com'] })]) {
      desk.clock.at += hourMs;
      await desk.seen(look);
    }
    expect(await find(key.bo)).toMatchObject({ isStanding: true, missedLooks: 0 });
  });

  test('is missed once by a look that names its calendar twice', async () => {
    await desk.seen(wholeWeek);
    desk.clock.at += hourMs;
    await desk.seen(
      week([anaTuesday, pipeline], { calendars: ['kim@example.com', 'ana@example.com', 'kim@example.com'] }),
    );
    expect(await find(key.bo)).toMatchObject({ missedLooks: 1 });
    expect(await desk.db.sightings.filter((row) => !row.isStanding).count()).toBe(1);
  });

  test('comes back with a sighting', async () => {
    await desk.seen(wholeWeek);
    for (const events of [[anaTuesday], [anaTuesday], [anaTuesday, boFriday]]) {
      desk.clock.at += hourMs;
      await desk.seen(week(events));
    }
    expect(await find(key.bo)).toMatchObject({ isStanding: true, missedLooks: 0 });
  });
});

describe('a meeting that changes', () => {
  test('moved within the week is one move', async () => {
    await desk.seen(wholeWeek);
    desk.clock.at += hourMs;
    await desk.seen(week([{ ...boFriday, start: '2026-11-20T16:00', end: '2026-11-20T16:30' }, anaTuesday, pipeline]));
    const moved = await find(key.bo);
    expect(moved).toMatchObject({
      firstStartAt: Date.parse('2026-11-20T13:00:00Z'),
      startAt: Date.parse('2026-11-20T15:00:00Z'),
    });
    expect(moved?.moves).toHaveLength(1);
  });

  test('moved to the next week it is missing here and found there', async () => {
    await desk.seen(wholeWeek);
    desk.clock.at += hourMs;
    await desk.seen(week([anaTuesday, pipeline]));
    desk.clock.at += hourMs;
    await desk.seen(nextWeek([{ ...boFriday, start: '2026-11-23T14:00', end: '2026-11-23T14:30' }]));
    expect(await find(key.bo)).toMatchObject({
      isStanding: true,
      missedLooks: 0,
      startAt: Date.parse('2026-11-23T13:00:00Z'),
    });
  });

  test('declined by me or by the other is kept', async () => {
    await desk.seen(wholeWeek);
    desk.clock.at += hourMs;
    await desk.seen(week([anaTuesday, pipeline, { ...boFriday, response: 'declined' }]));
    expect(await find(key.bo)).toMatchObject({ response: 'declined' });
    await desk.open({ ...anaTuesday, guests: [guest('kim'), guest('ana', { response: 'declined' })] });
    expect(await find(key.ana)).toMatchObject({ declinedBy: ['ana'], response: 'accepted' });
  });

  test('renamed to something else it is no meeting any more', async () => {
    await desk.seen(wholeWeek);
    desk.clock.at += hourMs;
    await desk.seen(week([anaTuesday, boFriday, { ...pipeline, title: 'Zanzibar offsite plans' }]));
    expect(await find(key.pipeline)).toBeUndefined();
  });

  test('overlaid by a colleague who shows it as busy it stays what mine says, with my answer', async () => {
    const overlaid = { ...anaTuesday, calendar: 'ana@example.com', title: 'busy', response: 'declined' as const };
    for (const events of [
      [overlaid, anaTuesday],
      [anaTuesday, overlaid],
      [overlaid, doctor],
    ]) {
      await desk.seen(week(events, { calendars: ['ana@example.com'] }));
      desk.clock.at += hourMs;
    }
    expect(await find(key.ana)).toMatchObject({ calendar: 'kim@example.com', response: 'unknown', isStanding: true });
    expect(await desk.db.sightings.filter((row) => row.calendar === 'kim@example.com').count()).toBe(1);
  });
});

describe('what a page says wrongly', () => {
  test.each([
    ['a day that does not exist', { from: '2026-02-30' }],
    ['an end before the start', { until: '2026-11-15' }],
    ['a span of years', { until: '2029-11-15' }],
    ['a zone that does not exist', { zone: 'Mars/Olympus' }],
    ['a negative count', { unreadCount: -1 }],
  ])('%s is refused whole', async (_, wrong) => {
    expect(await desk.seen(week([anaTuesday], wrong))).toEqual([]);
    expect(await desk.db.coverage.count()).toBe(0);
  });

  test('an event with an unreadable time is passed over, the others are kept', async () => {
    await desk.seen(week([{ ...boFriday, start: '2026-13-45T99:99' }, anaTuesday], { unreadCount: 1 }));
    expect((await all()).map(({ id }) => id)).toEqual([key.ana]);
  });

  test('a database of a newer version is not written to, and what it knows is shown', async () => {
    await desk.seen(wholeWeek);
    await makeNewer(desk.db);
    desk.clock.at += dayMs;
    const briefs = await desk.seen(week([anaTuesday]), calendarTab);
    expect(briefs).toHaveLength(1);
    expect(await desk.db.sightings.count()).toBe(3);
  });
});
