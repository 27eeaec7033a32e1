import { Sign } from '../sign';
import { useWords } from '../words';

/** For some weeks nothing was saved as a file: said once a week, quietly, where nothing else asks. */
export function FileNotice({ weeks, onSave, onLater }: { weeks: number; onSave: () => void; onLater: () => void }) {
  const { t } = useWords();
  return (
    <section class="pop-sec first">
      <div class="notice">
        <Sign name="u-download" />
        <p>
          <b>{t('popup_file', { count: weeks })}</b> {t('popup_file_why')}
        </p>
        <div class="row">
          <button type="button" class="btn small line" onClick={onSave}>
            {t('settings_backup_save')}
          </button>
          <button type="button" class="btn small" onClick={onLater}>
            {t('popup_not_now')}
          </button>
        </div>
      </div>
    </section>
  );
}
