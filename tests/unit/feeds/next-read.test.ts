import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDue, longestWaitMs, nextReadAt, readEveryMs } from '../../../lib/feeds/next-read';

const now = Date.parse('2026-11-19T14:20:00Z');
const hour = 3_600_000;

describe('when a feed is read next', () => {
  it('half an hour after an answer, then doubling with failures up to a day', () => {
    expect([0, 1, 2, 3, 6, 100].map((failures) => (nextReadAt(now, failures, 0) - now) / hour)).toEqual([
      0.5, 1, 2, 4, 24, 24,
    ]);
  });

  it('not before the server wants, but within a day', () => {
    expect(nextReadAt(now, 1, 0, 3 * hour) - now).toBe(3 * hour);
    expect(nextReadAt(now, 0, 0, 100 * 24 * hour) - now).toBe(24 * hour);
  });

  it('spread by up to a tenth, always in the future', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.double({ min: 0, max: 1, noNaN: true }), (failures, chance) => {
        const wait = nextReadAt(now, failures, chance) - now;
        expect(wait).toBeGreaterThanOrEqual(readEveryMs);
        expect(wait).toBeLessThanOrEqual(longestWaitMs * 1.1);
      }),
    );
  });

  it.for<[what: string, feed: { triedAt?: number; nextAt: number }, at: number, expected: boolean]>([
    ['never read', { nextAt: now }, now, true],
    ['its time has come', { triedAt: now - hour, nextAt: now - 1 }, now, true],
    ['its time has not come', { triedAt: now - hour, nextAt: now + 1 }, now, false],
    ['tried a minute ago, whatever its time', { triedAt: now - 60_000, nextAt: now - 1 }, now, false],
    ['a week asleep', { triedAt: now, nextAt: now + readEveryMs }, now + 7 * 24 * hour, true],
    ['the clock was set back a day', { triedAt: now, nextAt: now + readEveryMs }, now - 24 * hour, true],
    ['the clock was set back after a long wait was set', { nextAt: now + 25 * hour }, now - 24 * hour, true],
  ])('%s', ([, feed, at, expected]) => {
    expect(isDue(feed, at)).toBe(expected);
  });
});
