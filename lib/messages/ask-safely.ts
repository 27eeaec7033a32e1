import { reportError } from './report-error';

/**
 * Makes questions of a content script safe: one that fails is answered with undefined. It fails for good when the
 * extension was updated or removed under the page; then the script's life ends, and with it what it shows.
 */
export const askSafely =
  (where: string, life: { signal: AbortSignal; check: () => void }) =>
  async <T>(asked: Promise<T>): Promise<T | undefined> => {
    try {
      return await asked;
    } catch (error) {
      life.check();
      if (!life.signal.aborted) reportError(where, error);
      return undefined;
    }
  };
