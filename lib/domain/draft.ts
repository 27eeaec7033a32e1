import type { Instant } from './time';

/** What is being typed in a panel and not saved yet: it outlives the panel, the tab, the extension's update, a crash. */
export interface Draft {
  /** `draftId`. */
  id: string;
  /** What the panel shows: an occurrence key, or `opportunity:` and a record key. */
  key: string;
  /** The panel's name of the field: `topic:new`, `item:<id>`, `note:shared` … */
  field: string;
  text: string;
  updatedAt: Instant;
}

export const draftId = (key: string, field: string): string => `${key} ${field}`;
