import type { SlotWord } from './cadence';
import type { Meeting } from './meeting';
import type { Slot } from './slot';
import { findSlotKeyParts } from './slot-key';

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
 * The word on a slot: by its key, or else a word on the meeting that fills it, given under another key (before the
 * commitment was edited, or when the meeting filled no slot) and of nobody else.
 */
export function findSlotWord(words: SlotWords, slot: Slot, meeting: Meeting | undefined): SlotWord | undefined {
  const byKey = words.byKey.get(slot.id);
  if (byKey !== undefined || meeting === undefined) return byKey;
  return words.byOccurrence.get(meeting.id)?.find((word) => {
    const parts = findSlotKeyParts(word.id);
    return parts === undefined || parts.personId === slot.personId;
  });
}

/** The word on a meeting that fills no slot. */
export const findMeetingWord = (words: SlotWords, meeting: Meeting): SlotWord | undefined =>
  words.byOccurrence.get(meeting.id)?.[0];
