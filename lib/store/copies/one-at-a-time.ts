/**
 * Runs one piece of work on the copies after the other, over all contexts of ours (Web Locks): a copy that was begun before
 * a deletion is not put in its place after it.
 */
export const oneAtATime = <T>(work: () => Promise<T>): Promise<T> =>
  // Typed as if the lock flattened nothing.
  Promise.resolve(navigator.locks.request('coxswain-copies', work));
