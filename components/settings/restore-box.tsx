import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { RestoreMode } from '../../lib/domain/backup';
import type { Zone } from '../../lib/domain/time';
import { useWords } from '../words';
import { Field } from './field';
import { FileProblems } from './file-problems';
import { NotSaved } from './not-saved';
import { RestorePreview } from './restore-preview';
import { useStore, type BackupFile } from './settings-store';
import { useSay } from './undo';
import { useSave } from './use-save';

/** Larger files are not even read into memory. */
const mostBytes = 50 * 1024 * 1024;

/** Takes a backup file: refused with its problems, or shown before anything changes, then restored whole or not at all. */
export function RestoreBox({ zone }: { zone: Zone }): VNode {
  const { t } = useWords();
  const store = useStore();
  const say = useSay();
  const saving = useSave();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<BackupFile>();
  const close = () => {
    setFile(undefined);
    if (input.current) input.current.value = '';
  };
  const read = async (chosen: File | undefined) => {
    if (chosen === undefined) return close();
    if (chosen.size > mostBytes) return setFile({ ok: false, problems: [{ path: '', reason: 'too-large' }] });
    await saving.save(async () => setFile(await store.readBackup(await chosen.text())));
  };
  const restore = (mode: RestoreMode) =>
    saving.save(async () => {
      if (!file?.ok) return;
      const undo = await file.restore(mode);
      close();
      say(t('settings_restored'), undo);
    });
  return (
    <>
      <Field label={t('settings_restore')} hint={t('settings_restore_hint')} isBeside>
        {(parts) => (
          <input
            {...parts}
            ref={input}
            class="field file"
            type="file"
            accept=".json,application/json"
            onChange={(event) => void read(event.currentTarget.files?.[0])}
          />
        )}
      </Field>
      {file?.ok === false && <FileProblems problems={file.problems} />}
      {file?.ok === true && (
        <RestorePreview file={file} zone={zone} onRestore={(mode) => void restore(mode)} onCancel={close} />
      )}
      <NotSaved saving={saving} />
    </>
  );
}
