import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { BackupProblem } from '../../lib/domain/backup';
import { localDayOf } from '../../lib/domain/day-range';
import type { Zone } from '../../lib/domain/time';
import { Sign } from '../sign';
import { useWords } from '../words';
import { NotSaved } from './not-saved';
import { RestoreBox } from './restore-box';
import { saveFile } from './save-file';
import { Section } from './section';
import { useStore } from './settings-store';
import { useSay } from './undo';
import { useSave } from './use-save';

/** A copy to keep, and the way back from one. */
export function BackupSection({ zone }: { zone: Zone }): VNode {
  const { t } = useWords();
  const store = useStore();
  const say = useSay();
  const saving = useSave();
  const [withFeeds, setWithFeeds] = useState(false);
  const [problems, setProblems] = useState<BackupProblem[]>([]);
  const save = () =>
    saving.save(async () => {
      const { text, problems } = await store.saveBackup({ withFeeds });
      const file = `coxswain-${localDayOf(store.now(), zone)}.json`;
      saveFile(file, text);
      setProblems(problems);
      say(t('settings_backup_saved', { file }));
    });
  return (
    <Section id="backup" about={t('settings_backup_about')}>
      <div class="set-card">
        <div class="set-row">
          <div class="set-label">
            {t('settings_backup_save')}
            <label class="inline-label">
              <input
                class="tick"
                type="checkbox"
                checked={withFeeds}
                onChange={(event) => setWithFeeds(event.currentTarget.checked)}
              />
              {t('settings_backup_with_feeds')}
            </label>
            {withFeeds && <p class="meta">{t('settings_backup_with_feeds_hint')}</p>}
          </div>
          <div class="set-control">
            <button type="button" class="btn line" onClick={() => void save()}>
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
        </div>
        <RestoreBox zone={zone} />
      </div>
    </Section>
  );
}
