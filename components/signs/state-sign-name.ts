import type { SlotState } from '../../lib/domain/slot';
import type { stateSigns } from './states';

/** look.md, Colour and signs: a state is its shape first. */
export const stateSignName = {
  held: 's-held',
  'held-presumed': 's-presumed',
  'held-moved': 's-moved',
  'moved-out': 's-moved-out',
  cancelled: 's-cancelled',
  'no-show': 's-noshow',
  'not-held': 's-missed',
  'not-scheduled': 's-missed',
  excused: 's-excused',
  unseen: 's-unseen',
  upcoming: 's-planned',
} as const satisfies Record<SlotState, keyof typeof stateSigns>;
