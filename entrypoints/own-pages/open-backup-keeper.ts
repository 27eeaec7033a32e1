import type { BackupFile, BackupKeeper } from '../../components/backup/backup-keeper';
import { originFiles, type CopyPlace } from '../../lib/store/copies/copy-place';
import { makeCopy } from '../../lib/store/copies/make-copy';
import { copyText, readCopy } from '../../lib/store/copies/read-copy';
import { findWayBack, goBack, restoreWithWayBack } from '../../lib/store/copies/way-back';
import type { CoxswainDatabase } from '../../lib/store/database';
import { noteFileSaved } from '../../lib/store/file-facts';
import { isLocked, lockBackup, unlockBackup } from '../../lib/store/lock-backup';
import { checkBackup, readBackup, type BackupReading } from '../../lib/store/read-backup';
import { saveBackup } from '../../lib/store/save-backup';

/** Backups and copies of a database, for the pages that offer them. */
export function openBackupKeeper(db: CoxswainDatabase, place: CopyPlace = originFiles): BackupKeeper {
  const now = Date.now;
  const fileOf = (read: BackupReading): BackupFile => {
    if (!read.ok) return read;
    const { backup, preview, erases } = read;
    return {
      ok: true,
      savedAt: backup.savedAt,
      preview,
      erases,
      restore: async (mode) => {
        const undo = await restoreWithWayBack(db, backup, mode, { at: now(), place });
        return () => undo(now());
      },
    };
  };
  return {
    now,
    saveFile: async ({ withFeeds, passphrase }) => {
      const at = now();
      const plain = JSON.stringify(await saveBackup(db, at, { withFeeds }));
      const text = passphrase === undefined ? plain : await lockBackup(plain, passphrase);
      // Read back as any file would be: what cannot be restored is known now, not on the day it is needed.
      const opened = passphrase === undefined ? { ok: true as const, text } : await unlockBackup(text, passphrase);
      if (!opened.ok) return { text, problems: [opened.problem] };
      const checked = checkBackup(opened.text);
      // Where nothing can be written, a file can be saved all the same.
      if (checked.ok) await noteFileSaved(db, at).catch(() => undefined);
      return { text, problems: checked.ok ? [] : checked.problems };
    },
    readFile: async (text, passphrase) => {
      if (!isLocked(text)) return fileOf(await readBackup(db, text));
      if (passphrase === undefined) return 'locked';
      const opened = await unlockBackup(text, passphrase);
      return opened.ok ? fileOf(await readBackup(db, opened.text)) : { ok: false, problems: [opened.problem] };
    },
    listCopies: () => place.list().catch(() => []),
    readCopy: async (name) => fileOf(await readCopy(db, name, place)),
    copyText: (name) => copyText(name, place),
    makeCopy: async () => {
      const outcome = await makeCopy(db, { reason: 'rolling', at: now(), place });
      return outcome.made === undefined ? outcome.why : 'made';
    },
    removeCopy: (name) => place.remove(name),
    findWayBack: () => findWayBack(now(), place),
    goBack: (copy) => goBack(db, copy, { at: now(), place }),
  };
}
