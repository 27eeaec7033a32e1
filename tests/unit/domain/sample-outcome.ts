import type { Meeting } from '../../../lib/domain/meeting';
import type { SlotOutcome } from '../../../lib/domain/slot';
import { evidenceOf, outcomesOf, type Knowledge } from '../../../lib/domain/slot-state';
import { anaSlot, at, knowing, look, meeting, week } from './sample-cadence';

/** What became of Ana's 1:1 of the sample week. */
export function outcomeWith(meetings: Meeting[], known: Partial<Knowledge> = {}): SlotOutcome {
  const [outcome] = outcomesOf([anaSlot], meetings, evidenceOf(knowing(known))).outcomes;
  if (outcome === undefined) throw new Error('no outcome');
  return outcome;
}

export const tuesday = '2026-11-17T10:00';
export const wednesday = at('2026-11-18T12:00');

/** A 1:1 on Tuesday that two looks missed. */
export const gone = (more: Partial<Meeting> = {}): Meeting =>
  meeting(tuesday, {
    isStanding: false,
    missedLooks: 2,
    lastSeenAt: at('2026-11-13T10:00'),
    goneAt: at('2026-11-16T10:00'),
    ...more,
  });

/** The whole sample week, looked at after it was over. */
export const wholeWeek = look(week, at('2026-11-23T08:00'));
