import type { SlotState } from '../../lib/domain/slot';
import type { StateSignName } from '../sign';
import { stateSignName } from './state-sign-name';

/** The shape of a slot's state, and the class that gives it its colour on our own pages. */
export interface StateSign {
  name: StateSignName;
  tone: 'st-held' | 'st-due' | 'st-missed' | 'st-excused' | 'st-unseen' | 'st-planned';
}

const tones: Record<(typeof stateSignName)[SlotState], StateSign['tone']> = {
  's-held': 'st-held',
  's-presumed': 'st-held',
  's-moved': 'st-held',
  's-moved-out': 'st-missed',
  's-cancelled': 'st-missed',
  's-noshow': 'st-missed',
  's-missed': 'st-missed',
  's-excused': 'st-excused',
  's-unseen': 'st-unseen',
  's-planned': 'st-planned',
};

export const stateSign = (state: SlotState): StateSign => {
  const name = stateSignName[state];
  return { name, tone: tones[name] };
};
