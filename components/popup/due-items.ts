import { isOpen, type ActionItem } from '../../lib/domain/action-item';
import type { Person } from '../../lib/domain/person';
import { daysBetween } from '../../lib/domain/day-range';
import type { LocalDay } from '../../lib/domain/time';

/** One promise as the popup lists it. */
export interface DueItem {
  id: string;
  text: string;
  isMine: boolean;
  /** Who does it, or, for mine, whom it is with. */
  name?: string;
  dueOn: LocalDay;
  /** Days past its day; 0 or less: not over. */
  daysOver: number;
}

/** Promises that ask for something by the end of a week, longest over first. */
export interface DueItems {
  mine: DueItem[];
  theirs: DueItem[];
  over: number;
  mineOver: number;
  oldestDays: number;
}

/** Open items with a day up to `until`; undated ones wait in their own meeting. */
export function dueItems(
  items: readonly ActionItem[],
  people: ReadonlyMap<string, Person>,
  today: LocalDay,
  until: LocalDay,
): DueItems {
  const due = items
    .flatMap((item): DueItem[] => {
      if (!isOpen(item) || item.dueOn === undefined || item.dueOn > until) return [];
      const isMine = item.owner === 'me';
      const otherId = isMine ? item.personId : item.owner;
      const name = otherId === undefined ? undefined : people.get(otherId)?.name;
      return [
        {
          id: item.id,
          text: item.text,
          isMine,
          ...(name !== undefined && { name }),
          dueOn: item.dueOn,
          daysOver: daysBetween(item.dueOn, today),
        },
      ];
    })
    .toSorted((a, b) => b.daysOver - a.daysOver || a.text.localeCompare(b.text));
  const over = due.filter((item) => item.daysOver > 0);
  return {
    mine: due.filter((item) => item.isMine),
    theirs: due.filter((item) => !item.isMine),
    over: over.length,
    mineOver: over.filter((item) => item.isMine).length,
    oldestDays: over[0]?.daysOver ?? 0,
  };
}
