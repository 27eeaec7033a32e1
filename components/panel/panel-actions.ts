import type { Instant } from '../../lib/domain/time';
import type { PanelCalls } from '../../lib/messages/protocol';

/** All that a panel asks of its surroundings. */
export interface PanelActions extends Omit<PanelCalls, 'steppedBack'> {
  /** Esc: give the focus back to the event or record. */
  close: () => void;
  now: () => Instant;
  copy: (text: string, html?: string) => Promise<void>;
  /** It is a page of its own: no folding, no opening again. */
  isAlone: boolean;
}
