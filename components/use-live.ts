import { liveQuery } from 'dexie';
import { useLayoutEffect, useState } from 'preact/hooks';

/** What a live question knows: `value` stays at the last answer; `error` says why the latest one failed. */
export interface Live<T> {
  value: T | undefined;
  error: unknown;
}

/**
 * Asks the store, and asks again whenever what was read changes: here, in another page of ours or in the background.
 * `value` is undefined until the first answer. Read-only questions only; they must go through Dexie to be followed.
 * @param deps As of `useLayoutEffect`: the question is put afresh when one of them changes; the last answer stays until then.
 */
export function useLive<T>(ask: () => Promise<T> | T, deps: readonly unknown[] = []): Live<T> {
  const [live, setLive] = useState<Live<T>>({ value: undefined, error: undefined });
  // Before the frame is painted: an effect after it would ask some ten ms later, which is what a page waits for.
  useLayoutEffect(() => {
    const subscription = liveQuery(ask).subscribe({
      next: (value) => setLive({ value, error: undefined }),
      error: (error: unknown) => setLive((before) => ({ value: before.value, error })),
    });
    return () => subscription.unsubscribe();
    // The question itself is a new function at each render; `deps` say when it really differs.
  }, deps);
  return live;
}

/**
 * The same for what a whole page stands on; undefined until the first answer.
 * @throws Error when there is no first answer; `LastResort` says so.
 */
export function usePageFacts<T>(ask: () => Promise<T> | T, deps: readonly unknown[] = []): T | undefined {
  const { value, error } = useLive(ask, deps);
  if (value === undefined && error !== undefined)
    throw error instanceof Error ? error : new Error('no answer', { cause: error });
  return value;
}
