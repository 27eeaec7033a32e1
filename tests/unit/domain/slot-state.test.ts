import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../lib/domain/meeting';
import type { SlotOutcome } from '../../../lib/domain/slot';
import type { Knowledge } from '../../../lib/domain/slot-state';
import { absence, anaSlot, at, look, meeting, moved, week, word } from './sample-cadence';
import { gone, outcomeWith, tuesday, wednesday, wholeWeek } from './sample-outcome';

describe('the states of a planned meeting, in the order of their precedence', () => {
  it.each<[string, SlotOutcome['state'], Meeting[], Partial<Knowledge>]>([
    ['leave for the whole week', 'excused', [meeting(tuesday)], { absences: [absence('2026-11-16', '2026-11-20')] }],
    [
      'leave, though the user says held',
      'excused',
      [],
      { absences: [absence('2026-11-14', '2026-11-22')], words: [word(anaSlot.id, 'held')] },
    ],
    ["the user's word that it is excused", 'excused', [meeting(tuesday)], { words: [word(anaSlot.id, 'excused')] }],
    [
      "the user's word that it was held, of a meeting that is gone",
      'held',
      [gone()],
      { words: [word(anaSlot.id, 'held')] },
    ],
    ["the user's word that it was held, without any event", 'held', [], { words: [word(anaSlot.id, 'held')] }],
    [
      "the user's word no-show, of a meeting that stood",
      'no-show',
      [meeting(tuesday)],
      { words: [word(anaSlot.id, 'no-show')] },
    ],
    ["the user's word not held", 'not-held', [meeting(tuesday)], { words: [word(anaSlot.id, 'not-held')] }],
    ["the user's word while the week is not over", 'held', [], { words: [word(anaSlot.id, 'held')], now: wednesday }],
    ['no event, and the week is not over', 'upcoming', [], { now: wednesday, coverage: [look(week, wednesday)] }],
    [
      'a meeting that is still to come',
      'upcoming',
      [meeting('2026-11-19T10:00', { lastSeenAt: wednesday })],
      { now: wednesday },
    ],
    ['a meeting that runs', 'upcoming', [meeting('2026-11-18T11:45', { lastSeenAt: wednesday })], { now: wednesday }],
    [
      'a declined meeting in a week that is not over',
      'upcoming',
      [meeting(tuesday, { response: 'declined' })],
      { now: wednesday },
    ],
    ['a cancelled meeting in a week that is not over', 'upcoming', [gone()], { now: wednesday }],
    [
      'a meeting that moved to next week, in a week that is not over',
      'upcoming',
      [moved(tuesday, '2026-11-24T10:00', at('2026-11-16T10:00'))],
      { now: wednesday },
    ],
    ['a meeting that stood after its end', 'held-presumed', [meeting(tuesday)], {}],
    [
      'a meeting that stood at the very end',
      'held-presumed',
      [meeting(tuesday, { lastSeenAt: at('2026-11-17T10:30') })],
      {},
    ],
    ['a meeting that ended today, in a week that is not over', 'held-presumed', [meeting(tuesday)], { now: wednesday }],
    ['a guest whose answer is not known', 'held-presumed', [meeting(tuesday, { response: 'unknown' })], {}],
    ['a decline by someone else', 'held-presumed', [meeting(tuesday, { declinedBy: ['bo'] })], {}],
    [
      'an event that was tidied away after it had stood at its end',
      'held-presumed',
      [meeting(tuesday, { isStanding: false, missedLooks: 2 })],
      {},
    ],
    [
      'a meeting that moved within the week and stood after its end',
      'held-moved',
      [moved('2026-11-16T10:00', '2026-11-19T15:00', at('2026-11-13T10:00'))],
      {},
    ],
    [
      'a meeting that moved to a later week',
      'moved-out',
      [moved(tuesday, '2026-11-24T10:00', at('2026-11-16T10:00'))],
      {},
    ],
    [
      'a meeting that moved to a later week and was then cancelled',
      'moved-out',
      [moved(tuesday, '2026-11-24T10:00', at('2026-11-16T10:00'), { isStanding: false, missedLooks: 2 })],
      {},
    ],
    ['a meeting that two looks missed', 'cancelled', [gone()], {}],
    [
      "the calendar's own word that it is cancelled",
      'cancelled',
      [meeting(tuesday, { isStanding: false, isCancelled: true })],
      {},
    ],
    ['a meeting that I declined', 'cancelled', [meeting(tuesday, { response: 'declined' })], {}],
    ['no event in a week that is over and was seen to its end', 'not-scheduled', [], { coverage: [wholeWeek] }],
    ['nothing looked at', 'unseen', [], {}],
    ['no event by Wednesday, and no look since', 'unseen', [], { coverage: [look(week, wednesday)] }],
    ['no event in a partial look', 'unseen', [], { coverage: [{ ...wholeWeek, isPartial: true }] }],
    [
      'a meeting that was last seen before its end',
      'unseen',
      [meeting(tuesday, { lastSeenAt: at('2026-11-17T10:29') })],
      {},
    ],
    [
      'a meeting last seen before its end, in a week that is not over',
      'unseen',
      [meeting(tuesday, { lastSeenAt: at('2026-11-16T08:00') })],
      { now: wednesday },
    ],
    [
      'a meeting that one look missed',
      'unseen',
      [meeting(tuesday, { lastSeenAt: at('2026-11-16T08:00'), missedLooks: 1 })],
      {},
    ],
    [
      'a declined meeting that was not seen at its end',
      'unseen',
      [meeting(tuesday, { response: 'declined', lastSeenAt: at('2026-11-16T08:00') })],
      {},
    ],
    ['a meeting of another kind', 'not-scheduled', [meeting(tuesday, { kind: 'coaching' })], { coverage: [wholeWeek] }],
    [
      'a meeting with someone else',
      'not-scheduled',
      [meeting(tuesday, { personIds: ['bo'] })],
      { coverage: [wholeWeek] },
    ],
  ])('%s: %s', (_name, state, meetings, known) => {
    expect(outcomeWith(meetings, known).state).toBe(state);
  });
});
