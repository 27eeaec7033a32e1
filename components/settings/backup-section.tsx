import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { BackupProblem } from '../../lib/domain/backup';
import { localDayOf } from '../../lib/domain/day-range';
import type { Zone } from '../../lib/domain/time';
import { useBackups } from '../backup/backup-keeper';
import { FileReminder } from '../backup/file-reminder';
import { isPassphraseRight, LockFields } from '../backup/lock-fields';
import { ExportBox } from '../export/export-box';
import type { ExportKeeper } from '../export/export-keeper';
import { Sign } from '../sign';
import { useWords } from '../words';
import { NotSaved } from './not-saved';
import { RestoreBox } from './restore-box';
import { saveFile } from '../save-file';
import { Section } from './section';
import { useSay } from './undo';
import { useSave } from './use-save';

const noPassphrase = { first: '', again: '' };

/** A copy to keep, the way back from one, and files for other programs. */
export function BackupSection(props: { zone: Zone; fileWeeks: number | undefined; exports: ExportKeeper }): VNode {
  const { zone, fileWeeks, exports } = props;
  const { t } = useWords();
  const keeper = useBackups();
  const say = useSay();
  const saving = useSave();
  const [withFeeds, setWithFeeds] = useState(false);
  const [isLocked, setLocked] = useState(false);
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const [isAsked, setAsked] = useState(false);
  const [problems, setProblems] = useState<BackupProblem[]>([]);
  const save = () => {
    setAsked(isLocked);
    if (isLocked && !isPassphraseRight(passphrase)) return;
    void saving.save(async () => {
      const wish = isLocked ? { withFeeds, passphrase: passphrase.first } : { withFeeds };
      const { text, problems } = await keeper.saveFile(wish);
      const file = `coxswain-${localDayOf(keeper.now(), zone)}${isLocked ? '.locked' : ''}.json`;
      saveFile(file, text);
      setProblems(problems);
      setPassphrase(noPassphrase);
      setAsked(false);
      say(t('settings_backup_saved', { file }));
    });
  };
  return (
    <Section id="backup" about={t('settings_backup_about')}>
      <div class="set-card">
        <div class="set-row">
          <div class="set-label">
            {t('settings_backup_save')}
            <Tick label={t('settings_backup_with_feeds')} isOn={withFeeds} onChange={setWithFeeds} />
            {withFeeds && <p class="meta">{t('settings_backup_with_feeds_hint')}</p>}
            <Tick label={t('backup_lock')} isOn={isLocked} onChange={setLocked} />
          </div>
          <div class="set-control">
            <button type="button" class="btn line" onClick={save}>
              <Sign name="u-download" size="s" />
              {t('settings_backup_save')}
            </button>
            {problems.length > 0 && (
              <p class="meta error" role="alert">
                {t('settings_backup_incomplete', { count: problems.length })} {problems[0]?.path}
              </p>
            )}
            <NotSaved saving={saving} />
          </div>
          {isLocked && <LockFields value={passphrase} isAsked={isAsked} onChange={setPassphrase} />}
        </div>
        <FileReminder weeks={fileWeeks} />
        <RestoreBox zone={zone} />
      </div>
      <ExportBox keeper={exports} />
    </Section>
  );
}

function Tick(props: { label: string; isOn: boolean; onChange: (isOn: boolean) => void }): VNode {
  const { label, isOn, onChange } = props;
  return (
    <label class="inline-label">
      <input class="tick" type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
