import type { SlotState } from '../../lib/domain/slot';
import { stateSign, type StateSign } from '../signs/state-sign';
import type { WordKey } from '../words';
import type { OutcomeRow } from './outcome-row';

const stateWord: Record<SlotState, WordKey> = {
  held: 'state_held',
  'held-presumed': 'state_held_presumed',
  'held-moved': 'state_held_moved',
  'no-show': 'state_no_show',
  'not-held': 'state_not_held',
  'not-scheduled': 'state_not_scheduled',
  'moved-out': 'state_moved_out',
  cancelled: 'state_cancelled',
  excused: 'state_excused',
  unseen: 'state_unseen',
  upcoming: 'state_upcoming',
};

/** The sign, its colour and its word: a state is always shape first, then colour, then a word. */
export const stateLook = (row: Pick<OutcomeRow, 'state' | 'isAtRisk'>): StateSign & { word: WordKey } =>
  row.state === 'upcoming' && row.isAtRisk
    ? { name: 's-risk', tone: 'st-due', word: 'popup_at_risk' }
    : { ...stateSign(row.state), word: stateWord[row.state] };
