import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The privacy screen, and the way to put it up or take it away. */
export interface Veil {
  isOn: boolean;
  toggle: () => void;
}

/** Absent where a page has no button of its own for it. */
export const VeilContext = createContext<Veil | undefined>(undefined);

export const useVeil = (): Veil | undefined => useContext(VeilContext);
