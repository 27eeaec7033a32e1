import { isOpen } from './action-item';
import { isHeld } from './adherence';
import type { MeetingBrief } from './brief';

/** What a badge says of its meeting; one at a time, what asks for something first. */
export type BadgeState = 'ready' | 'no-agenda' | 'overdue' | 'landed' | 'not-landed';

/** A badge, before it is worded and drawn. */
export interface Badge {
  state: BadgeState;
  /** For `overdue`: how many items are over their day. */
  count?: number;
}

/** A path's data and its style. */
export type SignPath = [d: string, style: string];

/** How a badge shows: what a screen reader says, and its signs, the kind's on a 20 grid and the state's on a 16 one. */
export interface BadgeFace {
  label: string;
  signs: [kind: SignPath[], state: SignPath[]];
}

/** A meeting that has not landed says so for a week: a badge is no reproach (look.md, Words). */
const notLandedMs = 7 * 24 * 3_600_000;

/**
 * The badge of a meeting on its calendar chip, or undefined for none: it was declined, cancelled, not held, or it was
 * over a week ago and has not landed.
 * @param isOn Whether it stands and neither of the two declined it (`isOn`); true where nothing is known.
 */
export function findBadge(brief: Omit<MeetingBrief, 'badge'>, isOn: boolean): Badge | undefined {
  const { endAt, state, reader } = brief;
  const { now, today } = reader;
  if (endAt !== undefined && now >= endAt) {
    if (state !== undefined && !isHeld({ state })) return undefined;
    if (hasLanded(brief)) return { state: 'landed' };
    return now - endAt < notLandedMs ? { state: 'not-landed' } : undefined;
  }
  if (!isOn || (state !== undefined && state !== 'upcoming' && !isHeld({ state }))) return undefined;
  const count = brief.items.filter((item) => isOpen(item) && item.dueOn !== undefined && item.dueOn < today).length;
  if (count > 0) return { state: 'overdue', count };
  return { state: hasAgenda(brief) ? 'ready' : 'no-agenda' };
}

/** Something dated was agreed in it, or it was said that nothing was needed, or that this is all. */
export const hasLanded = ({
  items,
  occurrence,
  record,
}: Pick<MeetingBrief, 'items' | 'occurrence' | 'record'>): boolean =>
  record?.landedAt !== undefined ||
  record?.isNoActionNeeded === true ||
  items.some((item) => item.agreedIn === occurrence && item.dueOn !== undefined);

/** Someone put a topic on it, or took the template as it is; every meeting shows a template. */
export const hasAgenda = ({
  agenda,
  record,
}: Pick<MeetingBrief, 'record'> & { agenda: Pick<MeetingBrief['agenda'], 'topics'> }): boolean =>
  record?.preparedAt !== undefined || agenda.topics.some(({ from }) => from.type !== 'template');
