import { describe, expect, it } from 'vitest';
import { decodeDateKey } from '../../../lib/sites/google-calendar/date-key';
import {
  decodeEventId,
  decodePrincipalIds,
  isGenerated,
  isInstanceId,
  isTaskId,
} from '../../../lib/sites/google-calendar/event-id';
import { encodeDateKey, encodeId } from './build-ids.ts';

const decoded: [name: string, text: string, eventId: string, calendar: string][] = [
  ['a plain id', 'abc123 kim@example.com', 'abc123', 'kim@example.com'],
  ['an instance', 'abc_20261119T090000Z kim@example.com', 'abc_20261119T090000Z', 'kim@example.com'],
  [
    'a split series',
    'abc_R20261119T090000_20261126T090000Z k@m',
    'abc_R20261119T090000_20261126T090000Z',
    'k@gmail.com',
  ],
  [
    'an imported id',
    '_60q30c1g60o30e1i60o4ac1g60rj8gpl kim@example.com',
    '_60q30c1g60o30e1i60o4ac1g60rj8gpl',
    'kim@example.com',
  ],
  ['several blanks', 'a b c kim@example.com', 'a b c', 'kim@example.com'],
  ['an address in the id', 'h@0203 x cs.czech#holiday@v', 'h@0203 x', 'cs.czech#holiday@group.v.calendar.google.com'],
  ['a shared calendar', 'abc 12ab@g', 'abc', '12ab@group.calendar.google.com'],
  ['an imported calendar', 'abc 12ab@i', 'abc', '12ab@import.calendar.google.com'],
  ['capitals', 'aBc Kim@Example.com', 'aBc', 'kim@example.com'],
  ['letters beyond ASCII', 'abc ännchen@example.com', 'abc', 'ännchen@example.com'],
];

describe('an event id', () => {
  it.each(decoded)('is decoded: %s', (_, text, eventId, calendar) => {
    expect(decodeEventId(encodeId(text))).toEqual({ eventId, calendar });
  });

  it('is decoded with padding and in the alphabet of addresses too', () => {
    const text = 'a?>~ü_20261119T090000Z kim@example.com';
    const encoded = encodeId(text);
    expect(encoded).toMatch(/[+/]/u);
    const inAddress = encoded.replaceAll('+', '-').replaceAll('/', '_');
    expect(decodeEventId(inAddress)).toEqual(decodeEventId(encoded));
    expect(decodeEventId(`${encodeId('ab kim@example.com')}==`)?.eventId).toBe('ab');
  });

  it.each([
    ['a placeholder', 'EVENTID_ACCEPTED_0002'],
    ['no base64', 'not base64!'],
    ['no calendar', encodeId('abc')],
    ['no address', encodeId('abc kim')],
    ['no event', encodeId(' kim@example.com')],
    ['bytes that are no text', 'gICAgICA'],
    ['nothing', ''],
    ['a task', `tasks_${encodeId('abc kim@example.com')}`],
    ['a task of 2025', `ttb_${encodeId('abc kim@example.com')}`],
  ])('is not made of %s', (_, encoded) => {
    expect(decodeEventId(encoded)).toBeUndefined();
  });

  it('tells tasks from events', () => {
    expect(['tasks_1', 'tasks.1', 'tasks_rollover_view', 'ttb_YQ'].filter(isTaskId)).toHaveLength(4);
    expect(isTaskId(encodeId('tasks kim@example.com'))).toBe(false);
  });

  it('tells what Google makes itself', () => {
    expect(isGenerated({ eventId: '20240125_gq3', calendar: 'en.usa#holiday@group.v.calendar.google.com' })).toBe(true);
    expect(isGenerated({ eventId: '2026_BIRTHDAY_x', calendar: 'kim@gmail.com' })).toBe(true);
    expect(isGenerated({ eventId: 'abc', calendar: '12@group.calendar.google.com' })).toBe(false);
  });

  it('shows an instance by its anchored suffix only', () => {
    expect(['a_20261119T090000Z', 'a_20261119'].map(isInstanceId)).toEqual([true, true]);
    expect(['20240125_gq3', 'a_R20261119T090000', '_60q30c1g'].map(isInstanceId)).toEqual([false, false, false]);
  });
});

describe('the calendars of a column', () => {
  it('are addresses', () => {
    expect(decodePrincipalIds(encodeId('Kim@m'))).toEqual(['kim@gmail.com']);
    expect(decodePrincipalIds('')).toEqual([]);
    expect(decodePrincipalIds('???')).toEqual([]);
  });
});

describe('a date key', () => {
  it.each([
    [28542, '2025-11-30'],
    [28545, '2025-12-01'],
    [28550, '2025-12-06'],
    [25123, '2019-01-03'],
  ])('%d is %s, as captured pages show', (key, day) => {
    expect(decodeDateKey(String(key))).toBe(day);
    expect(encodeDateKey(day)).toBe(key);
  });

  it.each(['', 'abc', '28543.5', String(encodeDateKey('2026-11-30') + 1), String((56 << 9) | (13 << 5) | 1), null])(
    '%s is no day',
    (key) => {
      expect(decodeDateKey(key)).toBeUndefined();
    },
  );
});
