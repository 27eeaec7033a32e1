import type { SlotWord } from './cadence';
import { isInRange } from './day-range';
import type { Meeting } from './meeting';
import type { Slot } from './slot';
import { findSlotKeyParts } from './slot-key';
import { spaceOf } from './slot-space';

/** The user's words, ready to be found. Made by `slotWordsOf`. */
export interface SlotWords {
  byKey: ReadonlyMap<string, SlotWord>;
  byOccurrence: ReadonlyMap<string, SlotWord[]>;
}

/** Indexes the words that still hold. */
export function slotWordsOf(words: readonly SlotWord[]): SlotWords {
  const live = words.filter((word) => word.deletedAt === undefined);
  return {
    byKey: new Map(live.map((word) => [word.id, word])),
    byOccurrence: Map.groupBy(
      live.filter((word) => word.occurrence !== undefined),
      (word) => word.occurrence ?? '',
    ),
  };
}

/**
 * The word on a slot: by its key, or else a word on the meeting that fills it, given when the meeting filled no slot, or
 * under another line's key with the same person in this period (the line was edited since). A word on another period's
 * slot stays with that slot, wherever its meeting went: it is never counted twice.
 */
export function findSlotWord(words: SlotWords, slot: Slot, meeting: Meeting | undefined): SlotWord | undefined {
  const byKey = words.byKey.get(slot.id);
  if (byKey !== undefined || meeting === undefined) return byKey;
  return words.byOccurrence.get(meeting.id)?.find((word) => {
    const parts = findSlotKeyParts(word.id);
    if (parts === undefined) return true;
    const isOtherLine = parts.commitmentId !== slot.commitmentId && parts.personId === slot.personId;
    return isOtherLine && isInRange(parts.periodFrom, spaceOf(slot));
  });
}

/** The word on a meeting that fills no slot. */
export const findMeetingWord = (words: SlotWords, meeting: Meeting): SlotWord | undefined =>
  words.byOccurrence.get(meeting.id)?.[0];
