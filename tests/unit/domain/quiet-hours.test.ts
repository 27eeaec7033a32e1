import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findLoudAt, instantOf } from '../../../lib/domain/quiet-hours';

const zone = 'Europe/Berlin';
const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
const night = { from: 19 * 60, until: 8 * 60 };

test.for([
  ['in the day, now', '2026-11-19T12:00', night, '2026-11-19T12:00'],
  ['at the first quiet minute, the next morning', '2026-11-19T19:00', night, '2026-11-20T08:00'],
  ['after midnight, the same morning', '2026-11-19T03:00', night, '2026-11-19T08:00'],
  ['at the last quiet minute, a minute later', '2026-11-19T07:59', night, '2026-11-19T08:00'],
  ['at a lunch that is quiet', '2026-11-19T12:30', { from: 720, until: 780 }, '2026-11-19T13:00'],
  ['where both are the same, always', '2026-11-19T03:00', { from: 480, until: 480 }, '2026-11-19T03:00'],
  ['over the night the clocks go forward', '2026-03-29T01:00', { from: 60, until: 150 }, '2026-03-29T03:30'],
] as const)('it is loud %s', ([, from, quiet, until]) => {
  expect(findLoudAt(at(from), quiet, zone)).toBe(at(until));
});

test('the end of the quiet is never before its asking, and itself not quiet but where the clocks change', () => {
  const minute = fc.integer({ min: 0, max: 1_439 });
  fc.assert(
    fc.property(fc.integer({ min: at('2026-01-01'), max: at('2027-12-31') }), minute, minute, (from, start, end) => {
      const loud = findLoudAt(from, { from: start, until: end }, zone);
      expect(loud).toBeGreaterThanOrEqual(from);
      expect(loud - from).toBeLessThanOrEqual(26 * 3_600_000);
    }),
    { numRuns: 2_000 },
  );
});

test('a time in the gap is the one after it', () => {
  expect(instantOf('2026-03-29', 150, zone)).toBe(at('2026-03-29T03:30'));
});
