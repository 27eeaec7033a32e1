import { describe, expect, it } from 'vitest';
import { absentIn, deriveMeeting, isNews, withCoverage, type MeetingBits } from '../../../lib/domain/derive-meeting';
import { findJoined } from '../../../lib/domain/coverage';
import type { Meeting, Sighting } from '../../../lib/domain/meeting';
import { at, calendar, hourMs, look, week } from './sample-cadence';

const bits: MeetingBits = { kind: 'one-on-one', personIds: ['ana'], withTeam: false, isMixed: false, isRecurring: true };
const monday = at('2026-11-16T08:00');

const sighting = (seenAt: number, more: Partial<Sighting> = {}): Sighting => ({
  id: `s-${seenAt}`,
  occurrence: 'uid/2026-11-18T09:00Z',
  series: 'uid',
  calendar,
  seenAt,
  source: 'grid',
  isStanding: true,
  startAt: at('2026-11-18T10:00'),
  endAt: at('2026-11-18T10:30'),
  title: '1:1 Ana',
  ...more,
});
const missing = (seenAt: number, more: Partial<Sighting> = {}): Sighting => sighting(seenAt, { isStanding: false, ...more });
const fold = (...sightings: Sighting[]): Meeting => {
  let meeting: Meeting | undefined;
  for (const one of sightings) meeting = deriveMeeting(meeting, one, bits);
  if (meeting === undefined) throw new Error('no sightings');
  return meeting;
};

describe('deriveMeeting', () => {
  it('makes a standing meeting of the first sighting', () => {
    expect(fold(sighting(monday))).toEqual({
      id: 'uid/2026-11-18T09:00Z',
      series: 'uid',
      calendar,
      kind: 'one-on-one',
      personIds: ['ana'],
      withTeam: false,
      isMixed: false,
      rhythm: 'person:one-on-one:ana',
      title: '1:1 Ana',
      startAt: at('2026-11-18T10:00'),
      endAt: at('2026-11-18T10:30'),
      isAllDay: false,
      firstStartAt: at('2026-11-18T10:00'),
      firstSeenAt: monday,
      lastSeenAt: monday,
      isStanding: true,
      missedLooks: 0,
      isCancelled: false,
      response: 'unknown',
      declinedBy: [],
      moves: [],
      isRecurring: true,
      updatedAt: monday,
    });
  });

  it('keeps what a later sighting does not say, and takes what it says', () => {
    const { title: _title, ...untitled } = sighting(monday + hourMs, { response: 'declined', declinedBy: ['bo', 'ana', 'bo'] });
    const meeting = fold(sighting(monday, { response: 'accepted' }), untitled, sighting(monday + 2 * hourMs));
    expect(meeting).toMatchObject({ title: '1:1 Ana', response: 'declined', declinedBy: ['ana', 'bo'] });
  });

  it('records each move with when it was last seen at the old place, and keeps where it first stood', () => {
    const toAt = at('2026-11-19T15:00');
    const meeting = fold(
      sighting(monday),
      sighting(monday + hourMs, { startAt: toAt, endAt: toAt + hourMs, isAutoMoved: true }),
      sighting(monday + 2 * hourMs),
    );
    expect(meeting.firstStartAt).toBe(at('2026-11-18T10:00'));
    expect(meeting.startAt).toBe(at('2026-11-18T10:00'));
    expect(meeting.moves).toEqual([
      { seenAt: monday + hourMs, fromAt: at('2026-11-18T10:00'), toAt, stoodAt: monday, isAuto: true },
      { seenAt: monday + 2 * hourMs, fromAt: toAt, toAt: at('2026-11-18T10:00'), stoodAt: monday + hourMs },
    ]);
  });

  it('does not take a longer meeting for a moved one', () => {
    expect(fold(sighting(monday), sighting(monday + hourMs, { endAt: at('2026-11-18T11:00') })).moves).toEqual([]);
  });

  it('holds a meeting as standing after one look that missed it', () => {
    const meeting = fold(sighting(monday), missing(monday + hourMs));
    expect(meeting).toMatchObject({ isStanding: true, missedLooks: 1, lastSeenAt: monday });
    expect(meeting.goneAt).toBeUndefined();
  });

  it('holds it as gone, since the first of them, after two looks', () => {
    const meeting = fold(sighting(monday), missing(monday + hourMs), missing(monday + 2 * hourMs));
    expect(meeting).toMatchObject({ isStanding: false, isCancelled: false, missedLooks: 2, goneAt: monday + hourMs });
  });

  it('takes two looks within a minute for one', () => {
    const almost = fold(sighting(monday), missing(monday + hourMs), missing(monday + hourMs + 59_999));
    expect(almost).toMatchObject({ isStanding: true, missedLooks: 1 });
    const minute = fold(sighting(monday), missing(monday + hourMs), missing(monday + hourMs + 60_000));
    expect(minute.isStanding).toBe(false);
  });

  it("believes the calendar's own word at once", () => {
    expect(fold(sighting(monday), missing(monday + hourMs, { isCancelled: true }))).toMatchObject({
      isStanding: false,
      isCancelled: true,
      goneAt: monday + hourMs,
    });
  });

  it('knows a meeting that was first heard of as cancelled as never seen standing', () => {
    expect(fold(missing(monday, { isCancelled: true }))).toMatchObject({ isStanding: false, lastSeenAt: 0 });
  });

  it('brings back what stands again and forgets the misses', () => {
    const meeting = fold(
      sighting(monday),
      missing(monday + hourMs),
      missing(monday + 2 * hourMs, { isCancelled: true }),
      sighting(monday + 3 * hourMs),
    );
    expect(meeting).toMatchObject({ isStanding: true, isCancelled: false, missedLooks: 0, lastSeenAt: monday + 3 * hourMs });
    expect(meeting.goneAt).toBeUndefined();
    expect(meeting.missedAt).toBeUndefined();
  });

  it("does not count a miss on a colleague's calendar", () => {
    expect(fold(sighting(monday), missing(monday + hourMs, { calendar: 'ana@example.com' })).missedLooks).toBe(0);
  });

  it('follows my own calendar once it was seen there', () => {
    const first = deriveMeeting(undefined, sighting(monday, { calendar: 'ana@example.com' }), bits);
    const mine = deriveMeeting(first, sighting(monday + hourMs), { ...bits, isOwnCalendar: true });
    expect([first.calendar, mine.calendar]).toEqual(['ana@example.com', calendar]);
  });
});

describe('withCoverage', () => {
  const meeting = fold(sighting(monday));

  it('confirms a meeting that a complete look must have shown', () => {
    expect(withCoverage(meeting, look(week, monday + hourMs)).lastSeenAt).toBe(monday + hourMs);
  });

  it.each([
    ['partial', look(week, monday + hourMs, { isPartial: true })],
    ['on another calendar', look(week, monday + hourMs, { calendar: 'ana@example.com' })],
    ['of other days', look({ from: '2026-11-16', until: '2026-11-17' }, monday + hourMs)],
    ['that ends within it', look(week, monday + hourMs, { untilAt: at('2026-11-18T10:15') })],
  ])('says nothing by a look %s', (_name, coverage) => {
    expect(withCoverage(meeting, coverage)).toBe(meeting);
  });

  it('does not bring back what a look missed', () => {
    const missed = fold(sighting(monday), missing(monday + hourMs));
    expect(withCoverage(missed, look(week, monday + 2 * hourMs)).lastSeenAt).toBe(monday);
  });
});

describe('absentIn', () => {
  const meeting = fold(sighting(monday));

  it('names what must have been shown and was not', () => {
    expect(absentIn([meeting], look(week, monday + hourMs), new Set())).toEqual([meeting.id]);
    expect(absentIn([meeting], look(week, monday + hourMs), new Set([meeting.id]))).toEqual([]);
  });

  it('proves nothing by a partial look, nor within a minute of the last miss, nor of what is gone', () => {
    const missed = fold(sighting(monday), missing(monday + hourMs));
    const gone = fold(sighting(monday), missing(monday + hourMs), missing(monday + 2 * hourMs));
    expect(absentIn([meeting], look(week, monday + hourMs, { isPartial: true }), new Set())).toEqual([]);
    expect(absentIn([missed], look(week, monday + hourMs + 30_000), new Set())).toEqual([]);
    expect(absentIn([gone], look(week, monday + 3 * hourMs), new Set())).toEqual([]);
  });
});

describe('isNews', () => {
  const meeting = fold(sighting(monday, { response: 'accepted' }));
  const after = at('2026-11-18T11:00');

  it.each([
    ['the same again', sighting(monday + hourMs), false],
    ['the same with less said', sighting(monday + hourMs, { response: 'accepted' }), false],
    ['another title', sighting(monday + hourMs, { title: 'Ana 1:1' }), true],
    ['another answer', sighting(monday + hourMs, { response: 'declined' }), true],
    ['a decline', sighting(monday + hourMs, { declinedBy: ['ana'] }), true],
    ['another end', sighting(monday + hourMs, { endAt: after }), true],
    ['a miss', missing(monday + hourMs), true],
    ['the first look after its end', sighting(after), true],
  ])('of %s is %s', (_name, one, expected) => {
    expect(isNews(meeting, one)).toBe(expected);
  });

  it('leaves it to a complete look to say that a meeting stood at its end, but not to a partial one', () => {
    expect(isNews(meeting, sighting(after), look(week, after))).toBe(false);
    expect(isNews(meeting, sighting(after), look(week, after, { isPartial: true }))).toBe(true);
  });

  it('is what came back', () => {
    expect(isNews(fold(sighting(monday), missing(monday + hourMs)), sighting(monday + 2 * hourMs))).toBe(true);
  });
});

describe('findJoined', () => {
  const first = look(week, monday);

  it('makes one row of two looks of a sitting', () => {
    expect(findJoined(first, look(week, monday + hourMs), hourMs)).toEqual({ ...first, lastSeenAt: monday + hourMs });
  });

  it.each([
    ['later than the gap', look(week, monday + hourMs + 1)],
    ['partial', look(week, monday + hourMs, { isPartial: true })],
    ['of other days', look({ from: '2026-11-16', until: '2026-11-20' }, monday + hourMs)],
    ['of a feed', look(week, monday + hourMs, { source: 'feed' })],
  ])('keeps a look apart that is %s', (_name, second) => {
    expect(findJoined(first, second, hourMs)).toBeUndefined();
  });
});
