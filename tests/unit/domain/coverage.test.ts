import { describe, expect, it } from 'vitest';
import { findJoined } from '../../../lib/domain/coverage';
import { absentIn, isNews, withCoverage } from '../../../lib/domain/derive-meeting';
import { at, hourMs, look, week } from './sample-cadence';
import { fold, missing, monday, sighting } from './sample-sightings';

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
