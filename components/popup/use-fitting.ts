import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * How many of `total` rows to show so that none is cut in half at the foot of what scrolls around them: `most`, or fewer
 * until they fit, but one. Found before the first paint; asked anew whenever `rows` is another list.
 */
export function useFitting(list: RefObject<HTMLElement | null>, rows: readonly unknown[], most: number): number {
  const [fitting, setFitting] = useState({ rows, count: most });
  const count = Math.min(rows.length, fitting.rows === rows ? fitting.count : most);
  useLayoutEffect(() => {
    const around = list.current?.closest('.pop-body');
    if (list.current === null || !around || count <= 1) return;
    const isCut = list.current.getBoundingClientRect().bottom > around.getBoundingClientRect().bottom + 0.5;
    if (isCut) setFitting({ rows, count: count - 1 });
  }, [list, rows, count]);
  return count;
}
