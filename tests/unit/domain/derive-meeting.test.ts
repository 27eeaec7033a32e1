import { describe, expect, it } from 'vitest';
import { deriveMeeting } from '../../../lib/domain/derive-meeting';
import { at, calendar, hourMs } from './sample-cadence';
import { bits, fold, missing, monday, sighting } from './sample-sightings';

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
    const { title: _title, ...untitled } = sighting(monday + hourMs, {
      response: 'declined',
      declinedBy: ['bo', 'ana', 'bo'],
    });
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
    expect(meeting).toMatchObject({
      isStanding: true,
      isCancelled: false,
      missedLooks: 0,
      lastSeenAt: monday + 3 * hourMs,
    });
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
