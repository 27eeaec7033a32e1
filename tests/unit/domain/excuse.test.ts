import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../lib/domain/meeting';
import type { SlotOutcome } from '../../../lib/domain/slot';
import type { Knowledge } from '../../../lib/domain/slot-state';
import { absence, at, meeting, moved } from './sample-cadence';
import { outcomeWith, tuesday, wholeWeek } from './sample-outcome';

describe('leave in part of the week', () => {
  const leave = { absences: [absence('2026-11-18', '2026-11-20', { personId: 'ana' })] };
  it.each<[string, SlotOutcome['state'], Meeting[], Partial<Knowledge>]>([
    ['excuses the meeting that stood in it', 'excused', [meeting('2026-11-19T10:00')], leave],
    ['does not excuse one that stood before it', 'held-presumed', [meeting(tuesday)], leave],
    [
      'does not excuse one that was moved into it',
      'held-moved',
      [moved(tuesday, '2026-11-19T10:00', at('2026-11-16T10:00'))],
      leave,
    ],
    ['does not excuse what no calendar showed', 'not-scheduled', [], { ...leave, coverage: [wholeWeek] }],
    [
      'does not excuse when a working day is left',
      'held-presumed',
      [meeting('2026-11-19T10:00')],
      { absences: [absence('2026-11-18', '2026-11-19')] },
    ],
    [
      'excuses together with a holiday',
      'excused',
      [meeting('2026-11-19T10:00')],
      {
        absences: [
          absence('2026-11-19', '2026-11-19', { personId: 'ana' }),
          absence('2026-11-20', '2026-11-20', { reason: 'holiday' }),
        ],
      },
    ],
    [
      'of someone else excuses nothing',
      'held-presumed',
      [meeting('2026-11-19T10:00')],
      { absences: [absence('2026-11-16', '2026-11-22', { personId: 'bo' })] },
    ],
    [
      'that was taken back excuses nothing',
      'held-presumed',
      [meeting('2026-11-19T10:00')],
      { absences: [absence('2026-11-16', '2026-11-22', { deletedAt: 1 })] },
    ],
  ])('%s: %s', (_name, state, meetings, known) => {
    expect(outcomeWith(meetings, known).state).toBe(state);
  });
});
