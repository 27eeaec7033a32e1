import { reportError } from './report-error';

/** A question is cut off some moments before its script can tell that the extension went. */
const patienceMs = 1_000;

/**
 * Makes questions of a content script safe: one that fails is answered with undefined. It fails for good when the
 * extension was updated or removed under the page; then the script's life ends, and with it what it shows, and nothing
 * is said of it.
 */
export const askSafely =
  (where: string, life: { signal: AbortSignal; check: () => void }) =>
  async <T>(asked: Promise<T>): Promise<T | undefined> => {
    try {
      return await asked;
    } catch (error) {
      life.check();
      setTimeout(() => {
        life.check();
        if (!life.signal.aborted) reportError(where, error);
      }, patienceMs);
      return undefined;
    }
  };
