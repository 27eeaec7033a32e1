import { describe, expect, test } from 'vitest';
import type { MeetingBrief } from '../../../lib/domain/brief';
import { weekView } from '../../../lib/domain/week-view';
import { slotKey } from '../../../lib/domain/slot-key';
import { readCadenceFacts } from '../../../lib/store/cadence-facts';
import { addCommitments } from '../../../lib/store/commitments';
import { sayWord } from '../../../lib/store/words';
import { line } from '../store/rows';
import { calendarTab, deskForEach, everything, hourMs, otherCalendarTab, ownPage, zone } from './desk';
import { anaRhythm, anaTuesday, boFriday, key, week, wholeWeek } from './week';
import { makeNewer } from '../store/make-newer';

const desk = deskForEach();
const occurrence = key.ana;
const showing = { occurrence };
const startAt = Date.parse('2026-11-17T09:00:00Z');
const meeting = { occurrence, rhythm: anaRhythm, startAt } as const;

const outcomeOfAna = async () => {
  const range = { from: '2026-11-16', until: '2026-11-22' };
  const facts = await readCadenceFacts(desk.db, range, { now: desk.clock.at, machineZone: zone });
  return weekView({ ...facts, weekOf: '2026-11-19' }).outcomes.find(({ slot }) => slot.personId === 'ana');
};

describe('notes', () => {
  test('the private one is read when asked for, and is in no brief and no text for the other', async () => {
    await desk.open(anaTuesday);
    const edit = { type: 'note.write', ...meeting } as const;
    await desk.edit({ ...edit, lane: 'private', text: 'Ponders leaving' }, showing);
    const brief = await desk.edit({ ...edit, lane: 'shared', text: 'Agreed on the plan' }, showing);
    expect(brief).toMatchObject({ hasPrivateNote: true, record: { sharedNote: 'Agreed on the plan' } });
    expect(await desk.ask('note.read', showing)).toBe('Ponders leaving');
    const seen = [
      brief,
      await desk.open(anaTuesday),
      await desk.seen(wholeWeek),
      await desk.ask('share.text', showing),
    ];
    expect(JSON.stringify(seen)).not.toContain('Ponders');
  });

  test('stand under "earlier" of the next meeting', async () => {
    await desk.open(anaTuesday);
    await desk.edit({ type: 'note.write', ...meeting, lane: 'shared', text: 'Agreed on the plan' }, showing);
    const next = await desk.open({
      ...anaTuesday,
      eventId: 'ana1_20261119T090000Z',
      start: '2026-11-19T10:00',
      end: '2026-11-19T10:30',
    });
    expect((next as MeetingBrief).earlier).toMatchObject([
      { occurrence, sharedNote: 'Agreed on the plan', state: 'held-presumed' },
    ]);
  });

  test('a purpose is kept with the meeting', async () => {
    await desk.open(anaTuesday);
    const brief = await desk.edit({ type: 'purpose.write', ...meeting, text: ' Unblock Fernhill ' }, showing);
    expect(brief.record).toMatchObject({ purpose: 'Unblock Fernhill' });
  });
});

describe('landing', () => {
  const land = { type: 'landing.say', ...meeting } as const;

  test('keeps what was said, and the first time that it was landed', async () => {
    await desk.open(anaTuesday);
    await desk.edit({ ...land, useful: 'partly', feedback: ' ok ', isLanded: true }, showing);
    const at = desk.clock.at;
    desk.clock.at += hourMs;
    const brief = await desk.edit({ ...land, isNoActionNeeded: true, isLanded: true }, showing);
    expect(brief.record).toMatchObject({ useful: 'partly', feedback: 'ok', isNoActionNeeded: true, landedAt: at });
  });

  test('the word reaches the week: held although it was never seen at its end', async () => {
    await addCommitments(desk.db, [line('c1')]);
    desk.clock.at = startAt - hourMs;
    await desk.seen(week([anaTuesday]));
    desk.clock.at = startAt + 2 * hourMs;
    expect(await outcomeOfAna()).toMatchObject({ state: 'unseen' });
    const brief = await desk.edit({ ...land, word: 'held' }, showing);
    expect(brief.state).toBe('held');
    expect(await outcomeOfAna()).toMatchObject({ state: 'held', occurrence });
  });

  test('the last word counts, also over one that was said of the slot before', async () => {
    await addCommitments(desk.db, [line('c1')]);
    await desk.seen(week([anaTuesday]));
    const id = slotKey({ commitmentId: 'c1', personId: 'ana', periodFrom: '2026-11-16', index: 0 });
    await sayWord(desk.db, { id, word: 'excused', reason: 'sick', occurrence, saidAt: 1, updatedAt: 1 });
    expect(await outcomeOfAna()).toMatchObject({ state: 'excused' });
    const brief = await desk.edit({ ...land, word: 'no-show' }, showing);
    expect(brief.state).toBe('no-show');
    expect(await outcomeOfAna()).toMatchObject({ state: 'no-show' });
  });
});

describe('an edit is refused', () => {
  const note = { type: 'note.write', ...meeting, lane: 'shared', text: 'x' } as const;

  test('for data of a newer version', async () => {
    await desk.open(anaTuesday);
    await makeNewer(desk.db);
    expect(await desk.try(note, showing)).toEqual({ ok: false, refusal: { code: 'newer-data' } });
    expect(await everything(desk.db)).not.toContain('"sharedNote"');
  });

  test('for want of room, and nothing of it is written', async () => {
    await desk.open(anaTuesday);
    desk.db.records.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await desk.try(note, showing)).toEqual({ ok: false, refusal: { code: 'no-room' } });
    expect(await desk.db.records.count()).toBe(0);
  });

  test('when it is about a meeting that the page was not given, or another than it shows', async () => {
    await desk.seen(week([anaTuesday]));
    const invalid = { ok: false, refusal: { code: 'invalid' } };
    expect(await desk.try(note, showing, otherCalendarTab)).toEqual(invalid);
    expect(await desk.try({ ...note, occurrence: key.bo }, showing, calendarTab)).toEqual(invalid);
    expect(await desk.try(note, { occurrence: key.bo }, calendarTab)).toEqual(invalid);
    expect(await desk.db.records.count()).toBe(0);
  });

  test('not when a page of ours makes it', async () => {
    await desk.seen(week([boFriday]));
    expect(await desk.try(note, { occurrence: key.bo }, ownPage)).toMatchObject({ ok: true });
  });
});

test('folding is remembered for the site', async () => {
  await desk.open(anaTuesday);
  const brief = await desk.edit({ type: 'panel.fold', site: 'google-calendar', isFolded: true }, showing);
  expect(brief.reader.isFolded).toBe(true);
  expect(
    (await desk.edit({ type: 'panel.fold', site: 'google-calendar', isFolded: false }, showing)).reader.isFolded,
  ).toBe(false);
});
