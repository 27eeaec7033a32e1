import { pageContext } from '../../lib/page/page-context.ts';
import { grid, readGridInSlices } from '../../lib/sites/google-calendar/grid.ts';

/* Runs in a page: bundled by bundle-for-page.ts. */

/** As long as entrypoints/calendar/harvest.ts reads before it pauses. */
const sliceMs = 3;

export interface Reading {
  /** All of it, ms. */
  total: number;
  /** The longest slice, ms. */
  longest: number;
  chips: number;
}

/** Reads what the page shows once, in slices with a task between them. */
export async function readGrid(): Promise<Reading> {
  const page = pageContext();
  const root = grid.mayApply(page.url) ? grid.findRoot(document, page) : undefined;
  if (root === undefined) throw new Error('the page has no grid');
  const slices = readGridInSlices(root, page);
  const reading: Reading = { total: 0, longest: 0, chips: 0 };
  for (;;) {
    const began = performance.now();
    let step = slices.next();
    while (!step.done && performance.now() - began < sliceMs) step = slices.next();
    const ms = performance.now() - began;
    reading.total += ms;
    reading.longest = Math.max(reading.longest, ms);
    if (step.done) return { ...reading, chips: step.value?.chips.length ?? 0 };
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** What the least of readings costs: one question for all chips, and their number. */
export function askOnce(): { ms: number; chips: number } {
  const began = performance.now();
  const chips = document.querySelectorAll('[data-eventid]').length;
  return { ms: performance.now() - began, chips };
}
