import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** What stands around a list, as far as it takes room from it. */
export interface Surroundings {
  /** Another text whenever something around the list comes or goes. */
  key: string;
  /** Called when the list is cut: true if something less pressing gave way, and it is to be asked anew. */
  giveWay: () => boolean;
}

/**
 * How many of `rows` to show so that none is cut in half at the foot of what scrolls around them: `most`, or fewer until
 * they fit; 0 when even one has no room. Found before the paint; asked anew whenever `rows` is another list, or what is
 * around it changes.
 */
export function useFitting(
  list: RefObject<HTMLElement | null>,
  rows: readonly unknown[],
  most: number,
  { key, giveWay }: Surroundings,
): number {
  const [fitting, setFitting] = useState({ rows, key, count: most });
  const count = Math.min(rows.length, fitting.rows === rows && fitting.key === key ? fitting.count : most);
  useLayoutEffect(() => {
    const around = list.current?.closest('.pop-body');
    if (list.current === null || !around || count === 0) return;
    const isCut = list.current.getBoundingClientRect().bottom > around.getBoundingClientRect().bottom + 0.5;
    if (isCut && !giveWay()) setFitting({ rows, key, count: count - 1 });
  }, [list, rows, key, count, giveWay]);
  return count;
}
