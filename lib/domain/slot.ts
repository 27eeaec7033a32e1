import type { MeetingKind } from './meeting-kind';
import type { ExcuseReason } from './cadence';
import type { Instant, LocalDay } from './time';

/** One occurrence that a commitment promises in one period. */
export interface Slot {
  /** `slotKey`: `<commitment>/<person or team>/<period's first day>/<n>`. */
  id: string;
  commitmentId: string;
  kind: MeetingKind;
  /** Absent: the team. */
  personId?: string;
  /** The period, first and last day, clipped to the commitment's and the person's validity. */
  from: LocalDay;
  until: LocalDay;
  /**
   * Where a meeting may stand to fill it: the whole period, less the days before the person came or after they left. An
   * edit of the commitment in mid-period does not narrow it. Absent: `from` to `until`.
   */
  period?: { from: LocalDay; until: LocalDay };
  /** 0-based number within the period. */
  index: number;
  minutes: number;
  /** Days on which the commitment rests. */
  pauses?: { from: LocalDay; until: LocalDay }[];
  /** Misses are excused: the commitment is new. */
  isRamp?: true;
}

/** Exactly one of these holds for a slot (cadence-practice D, in order of precedence). */
export const slotStates = [
  'excused',
  'held',
  'no-show',
  'not-held',
  'upcoming',
  'held-presumed',
  'held-moved',
  'moved-out',
  'cancelled',
  'not-scheduled',
  'unseen',
] as const;
export type SlotState = (typeof slotStates)[number];

/** A slot's state and why. JSON-safe. */
export interface SlotOutcome {
  slot: Slot;
  state: SlotState;
  flags: { isMixed: boolean; isAutoMoved: boolean; isShortNotice: boolean };
  /** The meeting that fills or last filled it. */
  occurrence?: string;
  /** The meeting that this one took the place of: recreated, or split off its series. */
  replaced?: string;
  startAt?: Instant;
  endAt?: Instant;
  /** For `excused`. */
  reason?: ExcuseReason;
  /** For `cancelled`. */
  by?: 'manager' | 'seller' | 'unknown';
  /** For moved meetings: where it first stood. */
  movedFromAt?: Instant;
  /** How often its start was changed; absent: never. */
  moves?: number;
  /** For `unseen`: the last look before the end, if any. */
  lastSeenAt?: Instant;
  /** For `upcoming`: nothing of the kind stands on the calendar in what was looked at, or it is declined. */
  isAtRisk: boolean;
}

/** Occurrence = held ÷ due, always with what was left out (cadence-practice D). */
export interface Adherence {
  planned: number;
  due: number;
  held: number;
  /** Of held, by state: `held-presumed` and `held-moved`; the rest of held is confirmed by the user's word. */
  presumed: number;
  moved: number;
  /** Left out of due. */
  upcoming: number;
  excused: number;
  unseen: number;
  atRisk: number;
  /** Held but promised by no commitment; never in a score. */
  adHoc: number;
}
