import type { Instant } from './time';

/** That a reminder was taken up to be said, and that it was said. Kept so that each is said once. */
export interface SaidReminder {
  /** `Reminder.id`. */
  id: string;
  /** Id of the notification that says it, alone or with others of its type. */
  notice: string;
  occurrence?: string;
  /** Written before it is shown. */
  claimedAt: Instant;
  /** Written after; absent: the worker was stopped in between, or nobody could show it. */
  shownAt?: Instant;
}
