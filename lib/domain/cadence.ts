import type { MeetingKind } from './meeting-kind';
import type { Instant, LocalDay } from './time';

/** With whom a commitment is held: one person, each direct report on their own, or the team together. */
export type With = { type: 'person'; personId: string } | { type: 'each-report' } | { type: 'team' };

/** How often: `times` slots in each period of `every` units (1 in every 2 weeks = bi-weekly). */
export interface Frequency {
  times: number;
  every: number;
  unit: 'week' | 'month' | 'quarter';
}

/**
 * One line of the cadence. Valid from and until a day (both inclusive): an edit ends this line and starts another, so
 * that a past period is never rewritten.
 */
export interface Commitment {
  id: string;
  kind: MeetingKind;
  with: With;
  frequency: Frequency;
  /** Planned length, in minutes. */
  minutes: number;
  outcome?: string;
  validFrom: LocalDay;
  validUntil?: LocalDay;
  createdAt: Instant;
  updatedAt: Instant;
  deletedAt?: Instant;
}

/** Time set aside in advance: leave, holiday, ramp. Excuses the slots whose whole period remainder it covers. */
export interface Absence {
  id: string;
  /** Absent: everyone, me included (a public holiday, a blackout, my own leave). */
  personId?: string;
  reason: ExcuseReason;
  from: LocalDay;
  until: LocalDay;
  createdAt: Instant;
  updatedAt: Instant;
  deletedAt?: Instant;
}

export type ExcuseReason = 'leave' | 'holiday' | 'sick' | 'ramping' | 'set-aside';

/** What the user said of a slot or a meeting; it outranks what was seen. */
export type Word = 'held' | 'not-held' | 'no-show' | 'excused';

/** The user's word, keyed by slot (`slotKey`) so that it survives what happens to the event. */
export interface SlotWord {
  /** `slotKey`. */
  id: string;
  word: Word;
  reason?: ExcuseReason;
  /** The meeting that it was said of, if any. */
  occurrence?: string;
  saidAt: Instant;
  updatedAt: Instant;
  deletedAt?: Instant;
}
