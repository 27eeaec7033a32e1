import type { SlotState } from '../../lib/domain/slot';
import type { StateSignName } from '../sign';

/** The shape of a slot's state, and the class that gives it its colour. */
export interface StateSign {
  name: StateSignName;
  tone: 'st-held' | 'st-due' | 'st-missed' | 'st-excused' | 'st-unseen' | 'st-planned';
}

/** look.md, Colour and signs: a state is its shape first. */
export const stateSign: Record<SlotState, StateSign> = {
  held: { name: 's-held', tone: 'st-held' },
  'held-presumed': { name: 's-presumed', tone: 'st-held' },
  'held-moved': { name: 's-moved', tone: 'st-held' },
  'moved-out': { name: 's-moved-out', tone: 'st-missed' },
  cancelled: { name: 's-cancelled', tone: 'st-missed' },
  'no-show': { name: 's-noshow', tone: 'st-missed' },
  'not-held': { name: 's-missed', tone: 'st-missed' },
  'not-scheduled': { name: 's-missed', tone: 'st-missed' },
  excused: { name: 's-excused', tone: 'st-excused' },
  unseen: { name: 's-unseen', tone: 'st-unseen' },
  upcoming: { name: 's-planned', tone: 'st-planned' },
};
