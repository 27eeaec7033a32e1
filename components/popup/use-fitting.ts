import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * How many of `rows` to show so that none is cut in half at the foot of what scrolls around them: `most`, or fewer until
 * they fit; 0 when even one has no room. Found before the paint; asked anew whenever `rows` is another list, or `room`
 * another (a notice above comes or goes).
 */
export function useFitting(
  list: RefObject<HTMLElement | null>,
  rows: readonly unknown[],
  most: number,
  room: unknown,
): number {
  const [fitting, setFitting] = useState({ rows, room, count: most });
  const count = Math.min(rows.length, fitting.rows === rows && fitting.room === room ? fitting.count : most);
  // At each render: what stands above the list may have grown.
  useLayoutEffect(() => {
    const around = list.current?.closest('.pop-body');
    if (list.current === null || !around || count === 0) return;
    const isCut = list.current.getBoundingClientRect().bottom > around.getBoundingClientRect().bottom + 0.5;
    if (isCut) setFitting({ rows, room, count: count - 1 });
  });
  return count;
}
