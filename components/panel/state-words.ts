import type { SlotState } from '../../lib/domain/slot';
import type { Words } from '../words';

const keys = {
  held: 'state_held',
  'held-presumed': 'state_held_presumed',
  'held-moved': 'state_held_moved',
  'moved-out': 'state_moved_out',
  cancelled: 'state_cancelled',
  'no-show': 'state_no_show',
  'not-held': 'state_not_held',
  'not-scheduled': 'state_not_scheduled',
  excused: 'state_excused',
  unseen: 'state_unseen',
  upcoming: 'state_upcoming',
} as const;

/** A slot's state in one or two words. */
export const stateWords = (t: Words['t'], state: SlotState): string => t(keys[state]);
