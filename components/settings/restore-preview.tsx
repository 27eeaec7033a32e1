import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { RestoreMode } from '../../lib/domain/backup';
import type { Zone } from '../../lib/domain/time';
import { useWords } from '../words';
import { Choice } from './choice';
import { sayDayAt } from '../say-day';
import type { BackupFile } from '../backup/backup-keeper';
import { wordKey } from './word-key';

/** What restoring would do, table by table, before it is done. */
export function RestorePreview(props: {
  file: BackupFile & { ok: true };
  zone: Zone;
  onRestore: (mode: RestoreMode) => void;
  onCancel: () => void;
}): VNode {
  const { t, locale } = useWords();
  const [mode, setMode] = useState<RestoreMode>('merge');
  const { file, zone, onRestore, onCancel } = props;
  const shown = file.preview.filter((row) => row.rows > 0 || row.gone > 0);
  const isSame = file.preview.every((row) => row.new + row.changed + row.gone === 0) && file.erases === 0;
  const numbers = new Intl.NumberFormat(locale);
  const saved = <p class="meta">{t('settings_restore_of', { day: sayDayAt(file.savedAt, zone, locale) })}</p>;
  if (isSame) {
    return (
      <div class="set-restore">
        {saved}
        <p>{t('settings_restore_same')}</p>
      </div>
    );
  }
  return (
    <div class="set-restore">
      {saved}
      <table class="set-table">
        <caption class="hidden">{t('settings_restore_table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('settings_restore_what')}</th>
            <th scope="col">{t('settings_restore_rows')}</th>
            <th scope="col">{t('settings_restore_new')}</th>
            <th scope="col">{t('settings_restore_changed')}</th>
            <th scope="col">{t('settings_restore_gone')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.table}>
              <th scope="row">{t(wordKey('settings_table_', row.table))}</th>
              <td>{numbers.format(row.rows)}</td>
              <td>{numbers.format(row.new)}</td>
              <td>{numbers.format(mode === 'replace' ? row.changed : row.newer)}</td>
              <td>{numbers.format(mode === 'replace' ? row.gone : 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {file.erases > 0 && <p class="notice due">{t('settings_restore_erases', { count: file.erases })}</p>}
      <Choice
        label={t('settings_restore_mode')}
        hint={t(mode === 'merge' ? 'settings_restore_merge_hint' : 'settings_restore_replace_hint')}
        value={mode}
        options={[
          { value: 'merge', label: t('settings_restore_merge') },
          { value: 'replace', label: t('settings_restore_replace') },
        ]}
        onChoose={setMode}
      />
      <div class="set-buttons">
        <button type="button" class="btn primary" onClick={() => onRestore(mode)}>
          {t('settings_restore_now')}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {t('settings_cancel')}
        </button>
      </div>
    </div>
  );
}
