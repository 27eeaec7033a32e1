import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  baseSeries,
  isInstanceId,
  occurrenceKey,
  occurrenceKeyFrom,
  parseOccurrenceKey,
  seriesKey,
  seriesOf,
  uidOf,
} from '../../../lib/domain/event-key';

const alphabet = '0123456789abcdefghijklmnopqrstuv';

/** Independent of the code under test: by way of a string of bits. */
function encodeBase32Hex(text: string): string {
  const bits = [...new TextEncoder().encode(text)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((group) => alphabet[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
}

const googleId = fc.stringMatching(/^[0-9a-v]{5,30}$/);
const uid = fc
  .string({ minLength: 1, unit: 'grapheme' })
  .filter((text) => !/\p{Cc}/u.test(text) && text.isWellFormed());
const second = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => Math.floor(date.getTime() / 1000) * 1000);
const compact = (at: number) => `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

describe('event keys', () => {
  test.each([
    ['abc123', 'abc123@google.com#'],
    ['abc123_20261119T090000Z', 'abc123@google.com#2026-11-19T09:00:00Z'],
    ['abc123_20261119', 'abc123@google.com#2026-11-19'],
    ['abc123_R20261119T090000_20261126T090000Z', 'abc123_R20261119T090000@google.com#2026-11-26T09:00:00Z'],
    ['abc123_R20261119', 'abc123_R20261119@google.com#'],
    // Holiday ids start with a date; only an anchored suffix is an instance.
    ['20240125_gq3abc', '20240125_gq3abc@google.com#'],
    // No such day, no such hour: then it is a part of the id.
    ['abc_20261345', 'abc_20261345@google.com#'],
    ['abc_20260230', 'abc_20260230@google.com#'],
    ['abc_20261119T250000Z', 'abc_20261119T250000Z@google.com#'],
    // `_` alone does not make an encoded uid.
    ['_xyz', '_xyz@google.com#'],
    ['h@0203abc cs.czech#holiday@v', 'h@0203abc cs.czech#holiday@v@google.com#'],
  ])('%s has the key %s', (eventId, key) => {
    expect(occurrenceKey(eventId)).toBe(key);
  });

  test('an imported event keeps the uid of its file', () => {
    const eventId = `_${encodeBase32Hex('040000008200E00074C5B7101A82E008')}`;
    expect(uidOf(eventId)).toBe('040000008200E00074C5B7101A82E008');
    expect(occurrenceKey(`${eventId}_20261119T090000Z`)).toBe('040000008200E00074C5B7101A82E008#2026-11-19T09:00:00Z');
    expect(baseSeries(seriesKey(`${eventId}_R20261119T090000_20261126T090000Z`))).toBe(uidOf(eventId));
  });

  test('a split is a series of its own and links to its base', () => {
    const split = seriesKey('abc123_R20261119T090000_20261126T090000Z');
    expect(split).toBe('abc123_R20261119T090000@google.com');
    expect(baseSeries(split)).toBe(seriesKey('abc123_20261112T090000Z'));
    expect(baseSeries('abc123_R20261119@google.com')).toBe('abc123@google.com');
    expect(baseSeries('other_Ronly@example.com')).toBe('other_Ronly@example.com');
  });

  test('any uid survives being encoded into an event id', () => {
    fc.assert(
      fc.property(uid, (text) => {
        fc.pre(!/_R\d{8}|_\d{8}/.test(text));
        expect(uidOf(`_${encodeBase32Hex(text)}`)).toBe(text);
      }),
    );
  });

  test('page and feed meet in one key, for timed and for all-day instances', () => {
    fc.assert(
      fc.property(googleId, second, (id, at) => {
        expect(occurrenceKey(`${id}_${compact(at)}`)).toBe(occurrenceKeyFrom(`${id}@google.com`, at));
        const day = new Date(at).toISOString().slice(0, 10);
        expect(occurrenceKey(`${id}_${day.replaceAll('-', '')}`)).toBe(occurrenceKeyFrom(`${id}@google.com`, day));
        expect(isInstanceId(`${id}_${compact(at)}`)).toBe(true);
      }),
    );
  });

  test('the parser gives back what a key was made of, whatever the uid holds', () => {
    fc.assert(
      fc.property(uid, fc.option(second, { nil: undefined }), (text, at) => {
        const key = occurrenceKeyFrom(text, at);
        const start = at === undefined ? '' : `${new Date(at).toISOString().slice(0, 19)}Z`;
        expect(parseOccurrenceKey(key)).toEqual({ uid: text, originalStart: start });
        expect(seriesOf(key)).toBe(text);
      }),
    );
  });

  test('two instances of a series have two keys and one series', () => {
    fc.assert(
      fc.property(googleId, second, second, (id, one, other) => {
        fc.pre(one !== other);
        const [a, b] = [`${id}_${compact(one)}`, `${id}_${compact(other)}`];
        expect(occurrenceKey(a)).not.toBe(occurrenceKey(b));
        expect(seriesKey(a)).toBe(seriesKey(b));
        expect(seriesKey(a)).toBe(seriesKey(id));
      }),
    );
  });

  test('what is no key is not taken apart', () => {
    expect(parseOccurrenceKey('abc@google.com')).toBeUndefined();
    expect(parseOccurrenceKey('#2026-11-19')).toBeUndefined();
    expect(parseOccurrenceKey('abc#tomorrow')).toBeUndefined();
  });
});
