import type { DayRange } from './day-range';
import type { Lane } from './lane';
import type { MeetingKind } from './meeting-kind';
import type { AgendaOwner } from './templates/template';
import type { Instant, LocalDay } from './time';

/** With whom a commitment is held: one person, each direct report or each of a role on their own, the team together. */
export type With =
  | { type: 'person'; personId: string }
  | { type: 'each-report' }
  | { type: 'role'; role: string }
  | { type: 'team' };

/** How often: `times` slots in each period of `every` units (1 in every 2 weeks = bi-weekly). */
export interface Frequency {
  times: number;
  every: number;
  unit: 'week' | 'month' | 'quarter';
}

/** Where in its period a meeting is wanted; what is absent is open. It is proposed, never held against anyone. */
export interface PreferredSlot {
  /** ISO day of the week: 1 Monday … 7 Sunday. */
  weekday?: number;
  /** Wall-clock time in the home zone, `HH:MM`. */
  at?: string;
  /** Of several such weekdays in the period, which one: 1 the first; one that it has not means its last. */
  week?: number;
}

/** Someone who takes part, and what for ("Sales ops", "brings the forecast"). */
export interface Participant {
  who: string;
  part: string;
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
  /** What it is for, in the user's words. */
  outcome?: string;
  preferred?: PreferredSlot;
  participants?: Participant[];
  /** Who brings the agenda; absent: as the kind's template says. */
  agendaOwner?: AgendaOwner;
  /** By what the manager judges that it went well: picked from the kind's list or written. */
  criteria?: string[];
  /** Part of the execution cadence; absent: that of its kind (`laneOf`). */
  lane?: Lane;
  /** Days on which it rests; slots that they cover are excused. */
  pauses?: DayRange[];
  /** Periods that end by this day are tracked, but what was missed in them is excused (article 003: it takes time). */
  rampUntil?: LocalDay;
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
