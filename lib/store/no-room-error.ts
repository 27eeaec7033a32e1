/** The browser has no room left; nothing of the change was written. */
export class NoRoomError extends Error {
  override readonly name = 'NoRoomError';
}

/**
 * Whether a failed write failed for want of room. Dexie 4.4.7 wraps it: the transaction rejects with an AbortError whose
 * `inner` has the name (seen 2026-11), so the chain of inner errors and causes is followed.
 */
export function isOutOfRoom(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Object && depth < 8; depth += 1) {
    if ('name' in at && at.name === 'QuotaExceededError') return true;
    at = 'inner' in at && at.inner != null ? at.inner : 'cause' in at ? at.cause : undefined;
  }
  return false;
}
