import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { RestoreMode } from '../../lib/domain/backup';
import type { KeptCopy } from '../../lib/domain/kept-copy';
import type { Zone } from '../../lib/domain/time';
import { useBackups, type BackupFile } from '../backup/backup-keeper';
import { CopiesList } from '../backup/copies-list';
import { UnlockForm } from '../backup/unlock-form';
import { useWords } from '../words';
import { Field } from './field';
import { FileProblems } from './file-problems';
import { NotSaved } from './not-saved';
import { RestorePreview } from './restore-preview';
import { useSay } from './undo';
import { useSave } from './use-save';

/** Larger files are not even read into memory: 50 MB, and a third more behind a passphrase. */
const mostBytes = 70 * 1024 * 1024;

/**
 * Takes a backup file or one of the local copies: refused with its problems, or shown before anything changes, then
 * restored whole or not at all.
 */
export function RestoreBox(props: {
  zone: Zone;
  onRestored?: () => void;
  /** Where something is wrong: what is nearest at hand stands first. */
  isCopiesFirst?: boolean;
}): VNode {
  const { zone, onRestored, isCopiesFirst = false } = props;
  const { t } = useWords();
  const keeper = useBackups();
  const say = useSay();
  const saving = useSave();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<BackupFile>();
  const [locked, setLocked] = useState<string>();
  const [copy, setCopy] = useState<KeptCopy>();
  const [turn, setTurn] = useState(0);
  const close = () => {
    setFile(undefined);
    setLocked(undefined);
    setCopy(undefined);
    if (input.current) input.current.value = '';
  };
  const read = async (text: string, passphrase?: string) => {
    const found = await keeper.readFile(text, passphrase);
    setFile(found === 'locked' ? undefined : found);
    // A wrong passphrase may be typed again.
    const isAskedAgain = found === 'locked' || (passphrase !== undefined && !found.ok);
    setLocked(isAskedAgain ? text : undefined);
  };
  const choose = async (chosen: File | undefined) => {
    setFile(undefined);
    setLocked(undefined);
    setCopy(undefined);
    if (chosen === undefined) return;
    if (chosen.size > mostBytes) return setFile({ ok: false, problems: [{ path: '', reason: 'too-large' }] });
    await saving.save(async () => read(await chosen.text()));
  };
  const open = (chosen: KeptCopy) =>
    saving.save(async () => {
      const found = await keeper.readCopy(chosen.name);
      close();
      setCopy(chosen);
      setFile(found);
    });
  const restore = (mode: RestoreMode) =>
    saving.save(async () => {
      if (!file?.ok) return;
      const undo = await file.restore(mode);
      close();
      setTurn((before) => before + 1);
      say(`${t('settings_restored')} ${t('settings_restored_undo')}`, async () => {
        await undo();
        setTurn((before) => before + 1);
      });
      onRestored?.();
    });
  const found = (
    <>
      {locked !== undefined && (
        <UnlockForm onUnlock={(passphrase) => void saving.save(() => read(locked, passphrase))} onCancel={close} />
      )}
      {file?.ok === false && <FileProblems problems={file.problems} />}
      {file?.ok === true && (
        <RestorePreview file={file} zone={zone} onRestore={(mode) => void restore(mode)} onCancel={close} />
      )}
    </>
  );
  const files = (
    <>
      <Field label={t('settings_restore')} hint={t('settings_restore_hint')} isBeside>
        {(parts) => (
          <input
            {...parts}
            ref={input}
            class="field file"
            type="file"
            accept=".json,application/json"
            onChange={(event) => void choose(event.currentTarget.files?.[0])}
          />
        )}
      </Field>
      {copy === undefined && found}
    </>
  );
  return (
    <>
      {!isCopiesFirst && files}
      <CopiesList zone={zone} turn={turn} onOpen={(chosen) => void open(chosen)} />
      {copy !== undefined && found}
      {isCopiesFirst && files}
      <NotSaved saving={saving} />
    </>
  );
}
