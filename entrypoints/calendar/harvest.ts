import type { SpanFacts } from '../../lib/domain/event';
import { PageChangedError, type PageContext, type Surface } from '../../lib/sites/site';

/** Changes settle for this long before the grid is read; nothing is read while a page re-renders. */
const quietMs = 700;
/** A page that never rests, for a clock that ticks in it, is read after this long all the same. */
const longestMs = 10_000;
/** An unchanged page is reported again after this long: a look after the end is what makes "held" known. */
const againMs = 5 * 60_000;

export interface Harvest {
  /** Something on the page changed, or it came to the front. */
  touch: () => void;
}

/**
 * Reads what a calendar span shows, when the page is idle and in front, and reports it when it changed or when enough
 * time went by. Touches cost a comparison each; the reading happens in idle time.
 * @param report.seen Whether it arrived; what did not is reported again with the next touch.
 */
export function harvest(
  surface: Surface<'span'>,
  page: () => PageContext,
  report: { seen: (facts: SpanFacts) => Promise<boolean>; failed: (what: string | undefined) => void },
  signal: AbortSignal,
): Harvest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTouchedAgain = false;
  let firstTouchAt = 0;
  let lastFacts = '';
  let lastSentAt = -Infinity;

  const read = (): SpanFacts | null => {
    const context = page();
    if (!surface.mayApply(context.url)) return null;
    const root = surface.findRoot(document, context);
    try {
      const facts = root === undefined ? null : surface.read(root, context);
      if (facts !== null) report.failed(undefined);
      return facts;
    } catch (error) {
      if (!(error instanceof PageChangedError)) throw error;
      report.failed(error.what);
      return null;
    }
  };

  const whenIdle = () => {
    timer = undefined;
    if (signal.aborted || document.visibilityState !== 'visible') return;
    if (isTouchedAgain && !isOverdue()) {
      again();
      return;
    }
    isTouchedAgain = false;
    const facts = read();
    if (facts === null) return;
    const text = JSON.stringify(facts);
    const now = performance.now();
    if (text === lastFacts && now - lastSentAt < againMs) return;
    lastFacts = text;
    lastSentAt = now;
    void report.seen(facts).then((isTaken) => {
      if (!isTaken) lastFacts = '';
    });
  };

  const isOverdue = (): boolean => performance.now() - firstTouchAt > longestMs;

  const again = () => {
    isTouchedAgain = false;
    timer = setTimeout(settle, quietMs);
  };

  const settle = () => {
    if (isTouchedAgain && !isOverdue()) again();
    else if (typeof requestIdleCallback === 'function') requestIdleCallback(whenIdle, { timeout: 2_000 });
    else whenIdle();
  };

  function touch(): void {
    if (timer !== undefined) {
      isTouchedAgain = true;
      return;
    }
    firstTouchAt = performance.now();
    again();
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
  return { touch };
}
