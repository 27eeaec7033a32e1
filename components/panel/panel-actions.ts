import type { Edit } from '../../lib/domain/edit';
import type { Instant } from '../../lib/domain/time';
import type { EditAnswer } from '../../lib/messages/protocol';

/** All that a panel asks of its surroundings. */
export interface PanelActions {
  /**
   * Saves one change; answered after it is durable. Rejects only when the extension behind the panel is gone (updated
   * or removed); every other failure is an answer with `ok: false`.
   */
  edit: (edit: Edit) => Promise<EditAnswer>;
  /** Asked for when the private lane is unfolded, never before. */
  readPrivateNote: () => Promise<string>;
  /** Shared topics and items as text for the other; nothing of the private lane. */
  shareText: () => Promise<string>;
  openAlone: (as: 'tab' | 'window') => void;
  fold: (isFolded: boolean) => void;
  /** Esc: give the focus back to the event or record. */
  close: () => void;
  /** A fresh time-ordered id. */
  newId: () => string;
  now: () => Instant;
  copy: (text: string) => Promise<void>;
  /** It is a page of its own: no folding, no opening again. */
  isAlone: boolean;
}
