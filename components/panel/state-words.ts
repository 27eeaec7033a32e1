import type { SlotState } from '../../lib/domain/slot';
import type { WordKey, Words } from '../words';

/** A slot's state in one or two words. */
export const stateWords = (t: Words['t'], state: SlotState): string =>
  t(`state_${state.replaceAll('-', '_')}` as WordKey);
