import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { BackupProblem, BackupTablePreview, RestoreMode } from '../../lib/domain/backup';
import type { KeptCopy } from '../../lib/domain/kept-copy';
import type { Instant } from '../../lib/domain/time';
import type { Undo } from '../settings/settings-store';

/**
 * A backup that may be restored, or why not. `erases`: how many people of here it says were erased for good. `restore`
 * gives the way back to what was here before.
 */
export type BackupFile =
  | {
      ok: true;
      savedAt: Instant;
      preview: BackupTablePreview[];
      erases: number;
      restore: (mode: RestoreMode) => Promise<Undo>;
    }
  | { ok: false; problems: BackupProblem[] };

/** What became of making a copy: it is there, or the newest holds the same, or there is nothing, or rows are spoiled. */
export type CopyResult = 'made' | 'same' | 'empty' | 'damaged';

/**
 * Backups as files and as copies beside the database. What changes resolves when it is durable and rejects with a named
 * error when nothing was changed.
 */
export interface BackupKeeper {
  now: () => Instant;
  /** The file's text, and the problems that reading it back finds (none, or we have a bug). Locked with a passphrase. */
  saveFile: (wish: { withFeeds: boolean; passphrase?: string }) => Promise<{ text: string; problems: BackupProblem[] }>;
  /** `locked`: it asks for its passphrase. */
  readFile: (text: string, passphrase?: string) => Promise<BackupFile | 'locked'>;
  /** Newest first. */
  listCopies: () => Promise<KeptCopy[]>;
  readCopy: (name: string) => Promise<BackupFile>;
  /** Its text, to be saved as a file; rejects where it is spoiled. */
  copyText: (name: string) => Promise<string>;
  makeCopy: () => Promise<CopyResult>;
  removeCopy: (name: string) => Promise<void>;
  /** The copy from before the last restore, while that may be undone. */
  findWayBack: () => Promise<KeptCopy | undefined>;
  goBack: (copy: KeptCopy) => Promise<void>;
}

/** Set by the page's entry, above everything that asks. */
export const BackupKeeperContext = createContext<BackupKeeper | null>(null);

export function useBackups(): BackupKeeper {
  const keeper = useContext(BackupKeeperContext);
  if (keeper === null) throw new Error('no BackupKeeperContext above this component');
  return keeper;
}
