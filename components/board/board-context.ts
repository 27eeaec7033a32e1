import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SayWhen } from '../popup/say-when';
import type { BoardActions } from './board-actions';
import type { BoardModel } from './board-model';
import type { Drill } from './drill';
import type { Filters } from './filters';

/** What every part of the board has at hand. */
export interface BoardScope {
  model: BoardModel;
  filters: Filters;
  actions: BoardActions;
  when: SayWhen;
  /** Written by a newer Coxswain: nothing can be changed. */
  isReadOnly: boolean;
  /** Shows what is behind a figure. */
  open: (drill: Drill) => void;
}

export const BoardContext = createContext<BoardScope | null>(null);

/** The scope of the board around; a part outside of one is a bug. */
export function useBoard(): BoardScope {
  const scope = useContext(BoardContext);
  if (scope === null) throw new Error('outside of a board');
  return scope;
}
