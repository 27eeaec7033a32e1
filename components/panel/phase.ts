import type { MeetingBrief } from '../../lib/domain/brief';
import type { Instant } from '../../lib/domain/time';

/** Where a meeting stands: it decides what comes first in its panel. */
export type Phase = 'before' | 'running' | 'after' | 'landed';

/** A meeting without times, or of a whole day, cannot be said to run. */
export function phaseOf(brief: MeetingBrief, now: Instant): Phase {
  const { startAt, endAt } = brief;
  if (endAt !== undefined && now >= endAt) return brief.record?.landedAt === undefined ? 'after' : 'landed';
  if (brief.isAllDay || startAt === undefined || endAt === undefined || now < startAt) return 'before';
  return 'running';
}

/** A seller in a meeting with the own manager: the lanes are worded from that side. */
export const isSellerSide = (brief: MeetingBrief): boolean =>
  brief.reader.role === 'seller' && brief.person?.relation === 'manager';

/** Where the edits of this meeting belong. */
export const placeOf = (brief: MeetingBrief): { occurrence: string; rhythm: string; startAt: Instant } => ({
  occurrence: brief.occurrence,
  rhythm: brief.rhythm,
  startAt: brief.startAt ?? brief.reader.now,
});
