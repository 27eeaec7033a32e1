import type { Commitment, SlotWord } from '../../lib/domain/cadence.ts';
import type { Coverage, Meeting } from '../../lib/domain/meeting.ts';
import type { Person } from '../../lib/domain/person.ts';
import { meetingWordKey } from '../../lib/domain/slot-key.ts';
import { evidenceOf, outcomesOf } from '../../lib/domain/slot-state.ts';
import { slotsOf } from '../../lib/domain/slots.ts';
import { minuteMs, type SampleClock } from './sample-clock.ts';
import type { PlannedMeeting } from './sample-observations.ts';

interface Known {
  commitments: readonly Commitment[];
  people: readonly Person[];
  meetings: readonly Meeting[];
  coverage: readonly Coverage[];
}

/** What the user said, ten minutes after each end; keyed by the slot that the meeting stands for. */
export function sampleWords(clock: SampleClock, planned: readonly PlannedMeeting[], known: Known): SlotWord[] {
  const { now, zone } = clock;
  const first = Math.min(...planned.map(({ week }) => week));
  const range = { from: clock.day(first - 3, 1), until: clock.day(1, 7) };
  const slots = slotsOf(known.commitments, known.people, range, { weekStart: 1 });
  const evidence = evidenceOf({ ...known, words: [], absences: [], now, zone });
  const { outcomes } = outcomesOf(slots, known.meetings, evidence);
  const slotOf = new Map(outcomes.map(({ occurrence, slot }) => [occurrence, slot.id]));
  return planned.flatMap(({ occurrence, endAt, fate }): SlotWord[] => {
    const saidAt = endAt + 10 * minuteMs;
    if (fate.word === undefined || saidAt > now) return [];
    return [
      {
        id: slotOf.get(occurrence) ?? meetingWordKey(occurrence),
        word: fate.word,
        ...(fate.reason === undefined ? {} : { reason: fate.reason }),
        occurrence,
        saidAt,
        updatedAt: saidAt,
      },
    ];
  });
}
