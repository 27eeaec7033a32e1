import { describe, expect, it } from 'vitest';
import { findPreferredDay, findPreferredStart } from '../../../lib/domain/preferred-start';
import { week, zone } from './sample-cadence';

const november = { from: '2026-11-01', until: '2026-11-30' };

describe('the preferred slot', () => {
  it.each([
    [{ weekday: 2 }, week, '2026-11-17'],
    [{}, week, '2026-11-16'],
    [{ weekday: 2, week: 3 }, november, '2026-11-17'],
    [{ weekday: 1, week: 5 }, november, '2026-11-30'],
    [{ weekday: 2, week: 5 }, november, '2026-11-24'],
    [{ week: 2 }, november, '2026-11-09'],
  ])('%j in a period is the day', (preferred, period, day) => {
    expect(findPreferredDay(preferred, period)).toBe(day);
  });

  it('keeps its wall-clock time over a change of clocks, and one that does not exist comes an hour later', () => {
    const on = (from: string, at: string): string =>
      new Date(findPreferredStart({ weekday: 7, at }, { from, until: from }, zone) ?? 0).toISOString();
    expect(on('2026-03-22', '09:30')).toBe('2026-03-22T08:30:00.000Z');
    expect(on('2026-03-29', '09:30')).toBe('2026-03-29T07:30:00.000Z');
    expect(on('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
  });

  it('says nothing where nothing is wanted', () => {
    expect(findPreferredStart(undefined, week, zone)).toBeUndefined();
  });
});
