import { describe, expect, it } from 'vitest';
import { findRecurrenceRule } from '../../../lib/domain/recurrence-rule';

describe('the rule of a series', () => {
  it.each([
    [[1, 1, 'week'], '2026-11-24', 'RRULE:FREQ=WEEKLY;BYDAY=TU'],
    [[1, 2, 'week'], '2026-11-23', 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO'],
    [[2, 1, 'week'], '2026-11-23', 'RRULE:FREQ=WEEKLY;BYDAY=MO,TH'],
    [[5, 1, 'week'], '2026-11-25', 'RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
    [[2, 2, 'week'], '2026-11-23', undefined],
    [[1, 1, 'month'], '2026-11-10', 'RRULE:FREQ=MONTHLY;BYDAY=2TU'],
    [[1, 1, 'month'], '2026-11-30', 'RRULE:FREQ=MONTHLY;BYDAY=-1MO'],
    [[2, 1, 'month'], '2026-11-10', undefined],
    [[1, 1, 'quarter'], '2026-10-01', 'RRULE:FREQ=MONTHLY;INTERVAL=3;BYDAY=1TH'],
    [[1, 4, 'quarter'], '2026-10-01', 'RRULE:FREQ=MONTHLY;INTERVAL=12;BYDAY=1TH'],
  ] as const)('of %j from %s', ([times, every, unit], day, rule) => {
    expect(findRecurrenceRule({ times, every, unit }, day)).toBe(rule);
  });

  it('keeps a wish for the last one of the month', () => {
    expect(findRecurrenceRule({ times: 1, every: 1, unit: 'month' }, '2027-02-23', { week: 5 })).toBe(
      'RRULE:FREQ=MONTHLY;BYDAY=-1TU',
    );
  });
});
