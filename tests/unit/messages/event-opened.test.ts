import { describe, expect, test } from 'vitest';
import type { MeetingBrief } from '../../../lib/domain/brief';
import type { EventFacts } from '../../../lib/domain/event';
import { calendarTab, deskForEach, everything, hourMs, titlesOf } from './desk';
import { anaNext, anaTuesday, boFriday, doctor, guest, key, secret, week } from './week';
import { makeNewer } from '../store/make-newer';

const desk = deskForEach();

/** A series without any word of ours in its title. */
const plain = (day: number, more: Partial<EventFacts> = {}): EventFacts => ({
  eventId: `sync_202611${day}T090000Z`,
  calendar: 'kim@example.com',
  title: 'Sync',
  start: `2026-11-${day}T10:00`,
  end: `2026-11-${day}T10:30`,
  ...more,
});
const withAna = { guests: [guest('kim'), guest('ana')], guestCount: 2 };
const meetingOf = (brief: unknown): MeetingBrief => {
  expect(brief).toMatchObject({ type: 'meeting' });
  return brief as MeetingBrief;
};

describe('what a dialog teaches', () => {
  test('a 1:1 by who is there serves the whole series on a grid that names no guests', async () => {
    expect(await desk.seen(week([plain(17)]))).toEqual([]);
    expect(await desk.open(plain(17, withAna))).toMatchObject({
      kind: 'one-on-one',
      why: { code: 'structure-one-report' },
      person: { id: 'ana' },
    });
    desk.clock.at += hourMs;
    const briefs = await desk.seen(week([plain(17), plain(19)]));
    expect(briefs).toMatchObject([{ person: { id: 'ana' } }, { person: { id: 'ana' } }]);
  });

  test('a split of the series ("this and following") is known by what was learned of it', async () => {
    await desk.open(plain(17, withAna));
    const [brief] = await desk.seen(week([plain(19, { eventId: 'sync_R20261119T090000_20261119T090000Z' })]));
    expect(brief).toMatchObject({ kind: 'one-on-one', person: { id: 'ana' } });
  });

  test('is forgotten of what is none of our business', async () => {
    await desk.open({ ...doctor, guests: [guest('kim'), guest('bo')] });
    await desk.open({ ...secret, guests: [guest('kim'), { name: 'Zoe', response: 'accepted' }] });
    expect(await desk.db.series.count()).toBe(0);
    expect(await everything(desk.db)).not.toMatch(/doctor|Zanzibar|doc9|sec7/);
  });

  test('an outside guest rules out the review that the title says, on the grid too', async () => {
    const review = { ...plain(18), eventId: 'rev_20261118T090000Z', title: 'Pipeline review' };
    await desk.seen(week([review]));
    expect(await desk.db.meetings.count()).toBe(1);
    const opened = await desk.open({
      ...review,
      guests: [guest('kim'), { address: 'zoe@customer.test', response: 'accepted' }],
    });
    expect(opened).toMatchObject({ type: 'not-ours', why: { code: 'external-guest' } });
    desk.clock.at += hourMs;
    expect(await desk.seen(week([review]))).toEqual([]);
    expect(await desk.db.meetings.count()).toBe(0);
  });

  test('without times of its own a roster member who joined later is still known', async () => {
    await desk.db.people.update('ana', { from: '2025-01-01' });
    expect(
      await desk.open({ eventId: 'sync_20261117T090000Z', calendar: 'kim@example.com', ...withAna, title: 'Ana 1:1' }),
    ).toMatchObject({
      person: { id: 'ana' },
    });
  });
});

describe('an event that could be several things', () => {
  const several = plain(17, { title: '1:1', guests: [guest('kim'), guest('ana'), guest('bo')], guestCount: 3 });

  test('is asked about, and the answer is remembered for the series', async () => {
    const asked = await desk.open(several);
    if (asked.type !== 'ask') throw new Error(asked.type);
    expect(asked.options.map(({ kind }) => kind)).toEqual(['one-on-one', 'team-meeting']);
    expect(await desk.db.meetings.count()).toBe(0);
    const { occurrence, series } = asked;
    const answer = await desk.try(
      { type: 'kind.choose', occurrence, series, kind: 'team-meeting', isRemembered: true },
      { occurrence },
    );
    expect(answer).toEqual({ ok: true, brief: null });
    expect(await desk.open(several)).toMatchObject({
      type: 'meeting',
      kind: 'team-meeting',
      why: { code: 'you-chose' },
      withTeam: true,
    });
    const [other] = await desk.seen(week([plain(19, { title: '1:1' })]));
    expect(other).toMatchObject({ kind: 'team-meeting', why: { code: 'you-chose' } });
  });

  test('is chosen for this one only, and the series is asked about again', async () => {
    const { occurrence, series } = (await desk.open(several)) as MeetingBrief;
    await desk.try(
      { type: 'kind.choose', occurrence, series, kind: 'coaching', personIds: ['bo'], isRemembered: false },
      { occurrence },
    );
    expect(await desk.open(several)).toMatchObject({ kind: 'coaching', person: { id: 'bo' } });
    expect(await desk.open({ ...several, eventId: 'sync_20261119T090000Z' })).toMatchObject({ type: 'ask' });
  });

  test('what is said of all outranks what was said of this one before', async () => {
    const { occurrence, series } = (await desk.open(several)) as MeetingBrief;
    const choose = { type: 'kind.choose', occurrence, series } as const;
    await desk.try({ ...choose, kind: 'coaching', isRemembered: false }, { occurrence });
    await desk.try({ ...choose, kind: 'team-meeting', isRemembered: true }, { occurrence });
    expect(await desk.open(several)).toMatchObject({ kind: 'team-meeting' });
  });

  test('said to be none of ours it goes, and comes back when that is taken back', async () => {
    const { occurrence, series } = meetingOf(await desk.open(anaTuesday));
    const choose = { type: 'kind.choose', occurrence, series, isRemembered: true } as const;
    await desk.try({ ...choose, kind: 'none' }, { occurrence });
    expect(await desk.db.meetings.count()).toBe(0);
    expect(await desk.open(anaTuesday)).toMatchObject({ type: 'not-ours', why: { code: 'you-chose' } });
    expect(await desk.seen(week([anaTuesday]))).toEqual([]);
    await desk.try({ ...choose, kind: 'one-on-one' }, { occurrence });
    expect(await desk.open(anaTuesday)).toMatchObject({ kind: 'one-on-one', person: { id: 'ana' } });
  });

  test('choosing the person changes the rhythm of every meeting of the series', async () => {
    await desk.seen(week([anaTuesday], { until: '2026-11-29' }));
    await desk.seen(week([anaTuesday, anaNext], { until: '2026-11-29' }));
    const occurrence = key.ana;
    await desk.try(
      {
        type: 'kind.choose',
        occurrence,
        series: 'ana1@google.com',
        kind: 'coaching',
        personIds: ['bo'],
        isRemembered: true,
      },
      { occurrence },
    );
    expect((await desk.db.meetings.toArray()).map(({ rhythm, personIds, kind }) => [rhythm, personIds, kind])).toEqual([
      ['person:coaching:bo', ['bo'], 'coaching'],
      ['person:coaching:bo', ['bo'], 'coaching'],
    ]);
  });
});

describe('a page that says little or too much', () => {
  test('an unreadable date gives a brief, stores nothing, and its agenda can be worked on', async () => {
    const undated = { ...anaTuesday, start: '2026-13-45T99:99' };
    const brief = meetingOf(await desk.open(undated));
    expect(brief).not.toHaveProperty('startAt');
    expect([await desk.db.meetings.count(), await desk.db.sightings.count()]).toEqual([0, 0]);
    const { occurrence, rhythm } = brief;
    const [first] = brief.agenda.topics;
    const edits = [
      { type: 'topic.change', id: first?.id ?? '', occurrence, rhythm, isDone: true },
      { type: 'topic.add', id: 't1', rhythm, occurrence, title: 'New territory', lane: 'shared' },
    ] as const;
    for (const edit of edits) expect(await desk.try(edit, { occurrence })).toEqual({ ok: true, brief: null });
    const again = meetingOf(await desk.open(undated));
    expect(again.agenda.topics[0]).toMatchObject({ doneIn: occurrence });
    expect(titlesOf(again)).toContain('New territory');
    expect(await desk.try({ type: 'topic.remove', id: 't1', occurrence }, { occurrence })).toMatchObject({
      ok: false,
      refusal: { code: 'not-found', field: 'occurrence' },
    });
  });

  test('a date that becomes unreadable leaves the stored one in place', async () => {
    await desk.open(anaTuesday);
    const { start: _, ...undated } = anaTuesday;
    expect(await desk.open(undated)).toMatchObject({
      startAt: Date.parse('2026-11-17T09:00:00Z'),
      person: { id: 'ana' },
    });
  });

  test('three hundred guests are no trouble, and strangers among them are not kept', async () => {
    const crowd = Array.from({ length: 300 }, (_, index) => ({
      address: `stranger${index}@example.com`,
      response: 'unknown' as const,
    }));
    const brief = await desk.open(
      plain(17, { title: 'Pipeline review', guests: [guest('kim'), guest('ana'), guest('bo'), ...crowd] }),
    );
    expect(brief).toMatchObject({ type: 'meeting', kind: 'pipeline-review' });
    expect(await everything(desk.db)).not.toContain('stranger');
  });

  test('guests that cannot be read are said to be, and those it could be with are offered', async () => {
    const brief = await desk.open(plain(17, { title: '1:1', guestCount: 2 }));
    expect(brief).toMatchObject({
      type: 'meeting',
      isPartlyRead: true,
      people: [{ id: 'ana' }, { id: 'bo' }, { id: 'cy' }, { id: 'dee' }],
    });
    expect(brief).not.toHaveProperty('person');
  });

  test.each([
    ['five thousand characters', `1:1 Ana ${'x'.repeat(5_000)}`],
    ['markup', '<img src=x onerror="alert(1)"> 1:1 Ana'],
    ['right-to-left marks', '\u202E1:1\u202C Ana\u200F'],
    ['a lone surrogate', '1:1 Ana \ud83d'],
  ])('a title of %s is text and comes back as it was', async (_, title) => {
    expect(await desk.open({ ...anaTuesday, title })).toMatchObject({ title, kind: 'one-on-one' });
  });

  test('no title, and nothing but an id', async () => {
    expect(await desk.open({ eventId: 'x', calendar: 'kim@example.com' })).toMatchObject({
      type: 'not-ours',
      title: '',
    });
    expect(await desk.open({ eventId: '_', calendar: '' })).toMatchObject({ type: 'not-ours' });
  });
});

describe('the brief', () => {
  test('with my own manager I am the seller', async () => {
    const brief = await desk.open(plain(17, { title: '1:1 Dee', guests: [guest('kim'), guest('dee')], guestCount: 2 }));
    expect(brief).toMatchObject({
      kind: 'one-on-one',
      person: { id: 'dee', relation: 'manager' },
      reader: { role: 'seller' },
    });
  });

  test('of a meeting weeks ahead looks back on those that were held, not on those before it', async () => {
    const days = [17, 18, 19, 24, 25, 26];
    await desk.seen(
      week(
        days.map((day) => plain(day, { title: '1:1 Ana' })),
        { until: '2026-11-29' },
      ),
    );
    const brief = meetingOf(await desk.open(plain(26, { title: '1:1 Ana' })));
    expect(brief.earlier.map(({ startAt }) => startAt)).toEqual(
      [19, 18, 17].map((day) => Date.parse(`2026-11-${day}T09:00:00Z`)),
    );
    expect(brief.standing).toMatchObject({ held: 3, of: 3, daysSinceHeld: 0 });
  });

  test('is made while the database can only be read', async () => {
    await makeNewer(desk.db);
    expect(await desk.open({ ...boFriday, guests: [guest('kim'), guest('bo')] }, calendarTab)).toMatchObject({
      type: 'meeting',
    });
    expect(await desk.db.meetings.count()).toBe(0);
  });
});
