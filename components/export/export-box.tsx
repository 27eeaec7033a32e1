import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Field } from '../settings/field';
import { NotSaved } from '../settings/not-saved';
import { saveFile } from '../save-file';
import { Select } from '../settings/select';
import { useSay } from '../settings/undo';
import { useSave } from '../settings/use-save';
import { wordKey } from '../settings/word-key';
import { Sign } from '../sign';
import { useLive } from '../use-live';
import { useWords } from '../words';
import { exportKinds, type ExportKeeper, type ExportKind } from './export-keeper';

/** Files for other programs: what, whose, and whether the private lane goes along. */
export function ExportBox({ keeper }: { keeper: ExportKeeper }): VNode {
  const { t } = useWords();
  const say = useSay();
  const saving = useSave();
  const { value: people = [] } = useLive(() => keeper.listPeople());
  const [kind, setKind] = useState<ExportKind>('items');
  const [chosen, setPerson] = useState('');
  const [isPrivate, setPrivate] = useState(false);
  const personId = people.some(({ id }) => id === chosen) ? chosen : undefined;
  const save = () =>
    saving.save(async () => {
      const file = await keeper.make(kind, { personId, withPrivate: kind === 'notes' && isPrivate });
      saveFile(file.name, file.text, file.type);
      say(t('settings_backup_saved', { file: file.name }));
    });
  return (
    <div class="set-card set-form">
      <p>
        {t('export_title')} <span class="meta">{t('export_hint')}</span>
      </p>
      <Field label={t('settings_restore_what')}>
        {(parts) => (
          <Select
            {...parts}
            value={kind}
            options={exportKinds.map((value) => ({ value, label: t(wordKey('settings_export_', value)) }))}
            onChoose={(value) => setKind(exportKinds.find((one) => one === value) ?? 'items')}
          />
        )}
      </Field>
      <Field label={t('panel_whose')}>
        {(parts) => (
          <Select
            {...parts}
            value={personId ?? ''}
            options={[
              { value: '', label: t('board_everyone') },
              ...people.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChoose={setPerson}
          />
        )}
      </Field>
      <div class="set-buttons">
        {kind === 'notes' && (
          <label class="inline-label">
            <input
              class="tick"
              type="checkbox"
              checked={isPrivate}
              onChange={(event) => setPrivate(event.currentTarget.checked)}
            />
            {t('export_private')}
          </label>
        )}
        <button type="button" class="btn line" onClick={() => void save()}>
          <Sign name="u-download" size="s" />
          {t('export_save')}
        </button>
      </div>
      <NotSaved saving={saving} />
    </div>
  );
}
