import type { VNode } from 'preact';
import { fileWeeksChoices, freshFileWeeks } from '../../lib/domain/file-reminder';
import { Field } from '../settings/field';
import { NotSaved } from '../settings/not-saved';
import { Select } from '../settings/select';
import { useStore } from '../settings/settings-store';
import { useSave } from '../settings/use-save';
import { useWords } from '../words';

/** After how many weeks without a saved file the popup says so. */
export function FileReminder({ weeks = freshFileWeeks }: { weeks: number | undefined }): VNode {
  const { t } = useWords();
  const store = useStore();
  const saving = useSave();
  const counts = [...new Set([...fileWeeksChoices, weeks])].toSorted((one, other) => one - other);
  return (
    <Field label={t('backup_remind')} isBeside>
      {(parts) => (
        <>
          <Select
            {...parts}
            value={String(weeks)}
            options={counts.map((count) => ({
              value: String(count),
              label: count === 0 ? t('settings_reminders_off') : t('backup_remind_after', { count }),
            }))}
            onChoose={(chosen) => void saving.save(() => store.saveSettings({ fileWeeks: Number(chosen) }))}
          />
          <NotSaved saving={saving} />
        </>
      )}
    </Field>
  );
}
