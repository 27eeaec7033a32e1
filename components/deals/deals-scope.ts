import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DealFilters } from '../../lib/domain/deal/deal-filters';
import type { DealsSeen } from '../../lib/domain/deal/deals-seen';
import type { Money } from '../../lib/domain/money';

/** What the page of deals can ask for. */
export interface DealsActions {
  /** Another view; it gets an address of its own. */
  show: (filters: DealFilters) => void;
  /** `undefined` takes it back. */
  saveGoal: (goal: Required<Money> | undefined) => void;
  openBoard: () => void;
  openSettings: () => void;
  download: (fileName: string, text: string) => void;
  copyAddress: () => Promise<void>;
  print: () => void;
}

/** What every part of the page has at hand. */
export interface DealsScope {
  model: DealsSeen;
  filters: DealFilters;
  actions: DealsActions;
  yearStart: number | undefined;
  goal: Required<Money> | undefined;
  /** Written by a newer Coxswain: nothing can be changed. */
  isReadOnly: boolean;
}

export const DealsContext = createContext<DealsScope | null>(null);

/** The scope of the page around; a part outside of one is a bug. */
export function useDeals(): DealsScope {
  const scope = useContext(DealsContext);
  if (scope === null) throw new Error('outside of the page of deals');
  return scope;
}
