import type { RawSpan } from '../../lib/domain/raw-event';
import { grid, readGridInSlices } from '../../lib/sites/google-calendar/grid';
import { PageChangedError, type PageContext } from '../../lib/sites/site';

/** Changes settle for this long before the grid is read; nothing is read while a page re-renders. */
const quietMs = 700;
/** A page that never rests, for a clock that ticks in it, is read after this long all the same. */
const longestMs = 10_000;
/** An unchanged page is reported again after this long: a look after the end is what makes "held" known. */
const againMs = 5 * 60_000;
/** A reading pauses after this long: a click waits for no more, and a frame is not lost. */
const sliceMs = 3;

export interface Harvest {
  /** Something on the page changed, or it came to the front. */
  touch: () => void;
  /** What was made of the page is stale: it is reported again, changed or not. */
  again: () => void;
}

/**
 * Reads what a calendar span shows, when the page is idle and in front, and reports it when it changed or when enough
 * time went by. Touches cost a comparison each; the reading happens in slices of idle time, and from its beginning again
 * when the page changed between two of them.
 * @param report.seen Whether it arrived; what did not is reported again with the next touch.
 */
export function harvest(
  page: () => PageContext,
  report: { seen: (raw: RawSpan) => Promise<boolean>; failed: (what: string | undefined) => void },
  signal: AbortSignal,
): Harvest {
  let isBusy = false;
  let isTouchedAgain = false;
  let firstTouchAt = 0;
  let lastText = '';
  let lastSentAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isOverdue = (): boolean => performance.now() - firstTouchAt > longestMs;

  const begin = (): ReturnType<typeof readGridInSlices> | undefined => {
    const context = page();
    const root = grid.mayApply(context.url) ? grid.findRoot(document, context) : undefined;
    return root && readGridInSlices(root, context);
  };

  const tell = (raw: RawSpan) => {
    report.failed(undefined);
    const text = JSON.stringify(raw);
    const now = performance.now();
    if (text === lastText && now - lastSentAt < againMs) return;
    lastText = text;
    lastSentAt = now;
    void report.seen(raw).then((isTaken) => {
      if (!isTaken) lastText = '';
    });
  };

  /** Reads on until the slice is over; of a page that never rests to the end, as the next slice would find another. */
  const readOn = (slices: ReturnType<typeof readGridInSlices>): void => {
    const startedAt = performance.now();
    try {
      let step = slices.next();
      while (!step.done && (isOverdue() || performance.now() - startedAt < sliceMs)) step = slices.next();
      if (!step.done) whenIdle(() => readOn(slices));
      else if (step.value !== null) {
        const raw = step.value;
        whenIdle(() => tell(raw));
      }
    } catch (error) {
      if (!(error instanceof PageChangedError)) throw error;
      report.failed(error.what);
    }
  };

  /** Waits for idle time; goes back to waiting for rest when the page changed meanwhile. */
  const whenIdle = (then: () => void): void => {
    isBusy = true;
    const run = () => {
      isBusy = false;
      if (signal.aborted || document.visibilityState !== 'visible') return;
      if (isTouchedAgain && !isOverdue()) settle();
      else then();
    };
    if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 2_000 });
    else timer = setTimeout(run);
  };

  const settle = (): void => {
    isBusy = true;
    isTouchedAgain = false;
    timer = setTimeout(() => {
      if (isTouchedAgain && !isOverdue()) settle();
      else
        whenIdle(() => {
          isTouchedAgain = false;
          const slices = begin();
          if (slices !== undefined) readOn(slices);
        });
    }, quietMs);
  };

  function touch(): void {
    isTouchedAgain = true;
    if (isBusy) return;
    firstTouchAt = performance.now();
    settle();
  }

  // An open page in which nothing moves is looked at too: that is how it shows that a meeting stood at its end.
  const clock = setInterval(touch, againMs);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearInterval(clock);
  });
  document.addEventListener('visibilitychange', touch, { signal });
  window.addEventListener('focus', touch, { signal });
  touch();
  return {
    touch,
    again: () => {
      lastText = '';
      touch();
    },
  };
}
