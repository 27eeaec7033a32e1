import { describe, expect, test } from 'vitest';
import { findFileWeeks } from '../../../lib/domain/file-reminder';

const week = 7 * 86_400_000;
const now = 100 * week;

describe('R4: the reminder to save a file', () => {
  test.each([
    ['four weeks after the first day, if none was ever saved', { bornAt: now - 4 * week }, undefined, 4],
    ['not a moment before', { bornAt: now - 4 * week + 1 }, undefined, undefined],
    ['counted from the last file', { bornAt: 0, savedAt: now - 3 * week }, undefined, undefined],
    ['as often as was chosen', { bornAt: 0, savedAt: now - 3 * week }, 2, 3],
    ['never, if that was chosen', { bornAt: 0 }, 0, undefined],
    ['not for a week after "not now"', { bornAt: 0, putOffAt: now - week + 1 }, undefined, undefined],
    ['and again after that week', { bornAt: 0, putOffAt: now - week }, undefined, 100],
    ['not where nothing is known', {}, undefined, undefined],
  ])('comes %s', (_, facts, weeks, expected) => {
    expect(findFileWeeks(facts, { weeks, now })).toBe(expected);
  });
});
