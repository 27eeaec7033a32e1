import type { AddressProblem, Feed, ImportedFile, RefusedCounts } from '../../lib/domain/feed';
import type { Instant } from '../../lib/domain/time';

/** A subscribed calendar as it may be shown: without its address. */
export interface ShownFeed {
  id: string;
  /** Whose or where it is, never what opens it. */
  shown: string;
  name?: string;
  isMine: boolean;
  state: Feed['state'];
  isReading: boolean;
  /** Match pattern of its host. */
  origin: string;
  /** Where it leads to, when that is not allowed. */
  movedTo?: string;
  readAt?: Instant;
  refused?: RefusedCounts;
}

/** What the page asks of the subscribed calendars. `list` may be followed with `useLive`. */
export interface FeedKeeper {
  list: () => Promise<ShownFeed[]>;
  /** Without waiting: a permission can be asked for only while a click is handled. */
  check: (address: string) => { origin: string; host: string } | AddressProblem;
  /** Subscribes and reads once; the host must be allowed. What came of reading stands in the list. */
  add: (address: string, isMine: boolean) => Promise<void>;
  read: (id: string) => Promise<void>;
  remove: (id: string) => Promise<void>;
  /** Reads a calendar file once. */
  open: (file: File) => Promise<ImportedFile>;
}
