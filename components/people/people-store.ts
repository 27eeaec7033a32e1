import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PersonData } from '../../lib/domain/person-data';
import type { Person } from '../../lib/domain/person';
import type { Settings } from '../../lib/domain/settings';
import type { Zone } from '../../lib/domain/time';

/** All that the page asks of the store. Questions may be followed with `useLive`; changes reject with a named error. */
export interface PeopleStore {
  machineZone: Zone;
  readSettings: () => Promise<Settings>;
  isReadOnly: () => Promise<boolean>;
  /** Everyone who was ever on the roster and is not erased, those removed from it too. */
  listAll: () => Promise<Person[]>;
  /** Undefined: nobody has this id (any more). */
  find: (id: string) => Promise<PersonData | undefined>;
  /** For good, automatic copies included. */
  erase: (id: string, wish: { withTexts: boolean }) => Promise<void>;
}

/** Set by the page's entry, above everything that asks. */
export const PeopleStoreContext = createContext<PeopleStore | null>(null);

export function usePeople(): PeopleStore {
  const store = useContext(PeopleStoreContext);
  if (store === null) throw new Error('no PeopleStoreContext above this component');
  return store;
}
