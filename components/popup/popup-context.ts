import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PopupActions } from './popup-actions';
import type { PopupModel } from './popup-model';
import type { SayWhen } from './say-when';

/** What every part of the popup has at hand. */
export interface PopupScope {
  model: PopupModel;
  actions: PopupActions;
  when: SayWhen;
  /** Written by a newer Coxswain: nothing can be changed. */
  isReadOnly: boolean;
}

export const PopupContext = createContext<PopupScope | null>(null);

/** The scope of the popup around; a part outside of one is a bug. */
export function usePopup(): PopupScope {
  const scope = useContext(PopupContext);
  if (scope === null) throw new Error('outside of a popup');
  return scope;
}
