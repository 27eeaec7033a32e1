import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../lib/domain/meeting';
import { stateOfMeeting } from '../../../lib/domain/meeting-state';
import type { SlotState } from '../../../lib/domain/slot';
import { meetingWordKey } from '../../../lib/domain/slot-key';
import { standingOf } from '../../../lib/domain/standing';
import { at, hourMs, meeting, moved, word, zone } from './sample-cadence';

const now = at('2026-11-22T12:00');
const knowing = { now, zone };

describe('stateOfMeeting', () => {
  it.each<[string, SlotState, Meeting]>([
    ['is to come', 'upcoming', meeting('2026-11-24T10:00', { lastSeenAt: now })],
    ['is to come and declined', 'upcoming', meeting('2026-11-24T10:00', { lastSeenAt: now, response: 'declined' })],
    ['stood at its end', 'held-presumed', meeting('2026-11-17T10:00')],
    ['moved and stood at its end', 'held-moved', moved('2026-11-10T10:00', '2026-11-17T10:00', 1)],
    ['is gone', 'cancelled', meeting('2026-11-17T10:00', { isStanding: false, lastSeenAt: 1 })],
    [
      'is cancelled before it began',
      'cancelled',
      meeting('2026-11-24T10:00', { isStanding: false, isCancelled: true, lastSeenAt: 1 }),
    ],
    ['was declined by the one it is with', 'cancelled', meeting('2026-11-17T10:00', { declinedBy: ['ana'] })],
    ['was last seen before its end', 'unseen', meeting('2026-11-17T10:00', { lastSeenAt: 1 })],
  ])('of one that %s is %s', (_name, state, one) => {
    expect(stateOfMeeting(one, undefined, now)).toBe(state);
  });

  it("is the user's word where there is one", () => {
    expect(stateOfMeeting(meeting('2026-11-17T10:00'), 'no-show', now)).toBe('no-show');
  });
});

describe('standingOf', () => {
  it('says held 3 of the last 4, oldest first, and the days since the last', () => {
    const meetings = [
      meeting('2026-11-13T23:30'),
      meeting('2026-10-20T10:00'),
      meeting('2026-11-18T10:00', { isStanding: false, lastSeenAt: 1 }),
      meeting('2026-11-03T10:00'),
      meeting('2026-10-27T10:00'),
      meeting('2026-11-25T10:00', { lastSeenAt: now }),
    ];
    expect(standingOf(meetings, [], knowing)).toEqual({
      recent: [
        { state: 'held-presumed', startAt: at('2026-10-27T10:00') },
        { state: 'held-presumed', startAt: at('2026-11-03T10:00') },
        { state: 'held-presumed', startAt: at('2026-11-13T23:30') },
        { state: 'cancelled', startAt: at('2026-11-18T10:00') },
      ],
      held: 3,
      of: 4,
      daysSinceHeld: 9,
    });
  });

  it('leaves what was excused or not observed out of the count, and keeps it in the row', () => {
    const one = meeting('2026-11-10T10:00');
    const standing = standingOf(
      [one, meeting('2026-11-17T10:00', { lastSeenAt: 1 })],
      [word(meetingWordKey(one.id), 'excused', { occurrence: one.id })],
      knowing,
    );
    expect(standing).toEqual({
      recent: [
        { state: 'excused', startAt: at('2026-11-10T10:00') },
        { state: 'unseen', startAt: at('2026-11-17T10:00') },
      ],
      held: 0,
      of: 0,
    });
  });

  it('is empty for a rhythm that is first seen', () => {
    expect(standingOf([meeting('2026-11-24T10:00', { lastSeenAt: now - hourMs })], [], knowing)).toEqual({
      recent: [],
      held: 0,
      of: 0,
    });
  });

  it('counts days by the calendar over a clock change, not by 24 hours', () => {
    const spring = { now: at('2026-03-30T00:15'), zone };
    expect(standingOf([meeting('2026-03-28T23:00')], [], spring).daysSinceHeld).toBe(2);
  });
});
