import type { SaidOfSlot } from '../popup/popup-actions';
import type { Commitment } from '../../lib/domain/cadence';
import type { Filters } from './filters';

/** Everything that the board can ask for. Stored changes come back through the model. */
export interface BoardActions {
  /** Another view; it gets an address of its own. */
  show: (filters: Filters) => void;
  openMeeting: (occurrence: string) => void;
  openCalendar: () => void;
  openDeals: () => void;
  openSettings: (section?: 'feeds' | 'cadence') => void;
  /** The calendar's create page, filled in for a line of the cadence: its series, or one more meeting. */
  putIn: (commitment: Commitment, personId: string | undefined, isSeries: boolean) => void;
  say: (word: SaidOfSlot) => void;
  takeBack: (slotId: string) => void;
  /** '' takes it back. */
  savePledge: (text: string) => void;
  download: (fileName: string, text: string) => void;
  copyAddress: () => Promise<void>;
  print: () => void;
}
