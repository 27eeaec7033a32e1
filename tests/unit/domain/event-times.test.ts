import { describe, expect, test } from 'vitest';
import { eventTimes } from '../../../lib/domain/event-times';

const berlin = 'Europe/Berlin';
const iso = (at: number) => new Date(at).toISOString().slice(0, 16);
const timesOf = (start: string, end: string, zone = berlin) => {
  const times = eventTimes({ start, end }, zone);
  return times && [iso(times.startAt), iso(times.endAt)];
};

describe('times of a page', () => {
  test('are instants in the zone that the page shows, else in the one that is given', () => {
    const wall = { start: '2026-11-17T10:00', end: '2026-11-17T10:30' };
    expect(eventTimes(wall, berlin)).toEqual({
      startAt: Date.parse('2026-11-17T09:00:00Z'),
      endAt: Date.parse('2026-11-17T09:30:00Z'),
      isAllDay: false,
    });
    expect(eventTimes({ ...wall, zone: 'Asia/Tokyo' }, berlin)?.startAt).toBe(Date.parse('2026-11-17T01:00:00Z'));
  });

  test('of whole days run from midnight to midnight, also when the clocks change', () => {
    expect(eventTimes({ start: '2026-10-25', end: '2026-10-26' }, berlin)).toMatchObject({ isAllDay: true });
    expect(timesOf('2026-10-25', '2026-10-26')).toEqual(['2026-10-24T22:00', '2026-10-25T23:00']);
    expect(timesOf('2026-03-29', '2026-03-30')).toEqual(['2026-03-28T23:00', '2026-03-29T22:00']);
    expect(eventTimes({ start: '2026-11-17', end: '2026-11-18', isAllDay: false }, berlin)).toMatchObject({
      isAllDay: false,
    });
  });

  test('in an hour that is there twice mean the first, in one that is skipped the later', () => {
    expect(timesOf('2026-10-25T02:30', '2026-10-25T04:00')).toEqual(['2026-10-25T00:30', '2026-10-25T03:00']);
    expect(timesOf('2026-03-29T02:30', '2026-03-29T04:00')).toEqual(['2026-03-29T01:30', '2026-03-29T02:00']);
  });

  test('over a midnight that does not exist begin when the day does', () => {
    expect(timesOf('2026-04-24', '2026-04-25', 'Africa/Cairo')).toEqual(['2026-04-23T22:00', '2026-04-24T21:00']);
  });
});

test.each([
  ['no start', { end: '2026-11-17T10:30' }],
  ['no end', { start: '2026-11-17T10:00' }],
  ['an end before the start', { start: '2026-11-17T10:00', end: '2026-11-17T09:00' }],
  ['a day that does not exist', { start: '2026-02-30', end: '2026-03-01' }],
  ['an hour that does not exist', { start: '2026-11-17T25:00', end: '2026-11-17T26:00' }],
  ['words', { start: 'tomorrow', end: 'later' }],
  ['a zone that does not exist', { start: '2026-11-17T10:00', end: '2026-11-17T10:30', zone: 'Mars/Olympus' }],
  ['a zone in the time', { start: '2026-11-17T10:00Z', end: '2026-11-17T10:30Z' }],
  ['a year beyond all calendars', { start: '+999999-01-01', end: '+999999-01-02' }],
])('%s is no time', (_, facts) => {
  expect(eventTimes(facts, berlin)).toBeUndefined();
});

test('a meeting of no length is one', () => {
  expect(timesOf('2026-11-17T10:00', '2026-11-17T10:00')).toEqual(['2026-11-17T09:00', '2026-11-17T09:00']);
});
