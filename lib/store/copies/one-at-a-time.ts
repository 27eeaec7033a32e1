/**
 * Runs one piece of work on the copies after the other, over all contexts of ours (Web Locks): a copy that was begun before
 * a deletion is not put in its place after it.
 */
export async function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('coxswain-copies', work);
}
