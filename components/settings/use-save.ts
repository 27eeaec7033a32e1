import { useState } from 'preact/hooks';

/** Why nothing was saved; a code to word. */
export type SaveProblem = 'no-room' | 'newer-data' | 'changed' | 'failed';

/** Saving of one form or field: whether it failed, and the way to try again. */
export interface Saving {
  problem: SaveProblem | undefined;
  again: () => void;
  /** Runs a change; whether it is durable now. */
  save: (work: () => Promise<unknown>) => Promise<boolean>;
}

const problems: Record<string, SaveProblem> = {
  NoRoomError: 'no-room',
  NewerDataError: 'newer-data',
  ChangedMeanwhileError: 'changed',
};

/** By name: an error loses its class on its way between contexts. */
function problemOf(error: unknown): SaveProblem {
  const name = error instanceof Error ? error.name : '';
  return problems[name] ?? 'failed';
}

export function useSave(): Saving {
  const [failed, setFailed] = useState<{ problem: SaveProblem; work: () => Promise<unknown> }>();
  const save = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      setFailed(undefined);
      return true;
    } catch (error) {
      setFailed({ problem: problemOf(error), work });
      return false;
    }
  };
  return { problem: failed?.problem, again: () => void (failed && save(failed.work)), save };
}
