import type { ActionType, Disposition } from './action-item';
import type { Word } from './cadence';
import type { MeetingKind } from './meeting-kind';
import type { Score, Verdict } from './review/review';
import type { Lane } from './topic';
import type { Instant, LocalDay } from './time';

/**
 * Everything that a panel can change, one type per intent. Applied in one durable transaction each; ids are made by
 * the one who sends, so that a repeated send changes nothing twice.
 */
export type Edit =
  | {
      type: 'topic.add';
      id: string;
      rhythm: string;
      /** Absent: for the next meeting of the rhythm, but not for `notIn`. */
      occurrence?: string;
      notIn?: string;
      title: string;
      lane: Lane;
      minutes?: number;
    }
  /**
   * Changing a topic of the template stores all of them. `rhythm` stands in for a meeting of which nothing is stored, as
   * its times could not be read.
   */
  | {
      type: 'topic.change';
      id: string;
      occurrence: string;
      rhythm?: string;
      title?: string;
      minutes?: number;
      isDone?: boolean;
      /** New place: before this topic; null: to the end. */
      before?: string | null;
    }
  | { type: 'topic.remove'; id: string; occurrence: string; rhythm?: string }
  | {
      type: 'item.add';
      id: string;
      rhythm: string;
      occurrence?: string;
      record?: string;
      personId?: string;
      text: string;
      owner: string;
      dueOn?: LocalDay;
      kindOfAction?: ActionType;
    }
  /** A pasted list; each line becomes an item. `ids` has one id per line. */
  | {
      type: 'item.paste';
      ids: string[];
      rhythm: string;
      occurrence?: string;
      record?: string;
      personId?: string;
      lines: string[];
      owner: string;
    }
  | { type: 'item.change'; id: string; text?: string; owner?: string; dueOn?: LocalDay | null }
  | { type: 'item.settle'; id: string; occurrence?: string; disposition: Disposition; why?: string; dueOn?: LocalDay }
  /** The field that it names changed on the page, and it is not done yet. */
  | { type: 'item.not-yet'; id: string }
  /** One element of today's review; null takes away, what is absent stays. */
  | {
      type: 'review.score';
      record: string;
      element: string;
      score?: Score | null;
      evidence?: string;
      on?: LocalDay | null;
    }
  | { type: 'review.decide'; record: string; verdict: Verdict | null; reason?: string }
  | { type: 'framework.choose'; framework: string }
  | { type: 'note.write'; occurrence: string; rhythm: string; startAt: Instant; lane: Lane; text: string }
  | { type: 'purpose.write'; occurrence: string; rhythm: string; startAt: Instant; text: string }
  | {
      type: 'landing.say';
      occurrence: string;
      rhythm: string;
      startAt: Instant;
      word?: Word;
      useful?: 'useful' | 'partly' | 'not';
      feedback?: string;
      isNoActionNeeded?: boolean;
      isLanded?: boolean;
    }
  | {
      type: 'kind.choose';
      occurrence: string;
      series: string;
      kind: MeetingKind | 'none';
      personIds?: string[];
      /** For the series; else for this occurrence only. */
      isRemembered: boolean;
    }
  | { type: 'topic.take'; id: string; record: string; rhythm: string; occurrence?: string; title: string }
  | { type: 'shared.add'; text: string; rhythm: string; occurrence?: string }
  | { type: 'panel.fold'; site: string; isFolded: boolean };

/** Why an edit was refused: a code to word, the field it is about, and whether trying again can help. */
export interface EditRefusal {
  code: 'not-found' | 'invalid' | 'no-room' | 'newer-data' | 'failed';
  field?: string;
  detail?: string;
}
