import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Field } from '../settings/field';
import { useWords } from '../words';

/** A file is behind a passphrase: asks for it. */
export function UnlockForm({
  onUnlock,
  onCancel,
}: {
  onUnlock: (passphrase: string) => void;
  onCancel: () => void;
}): VNode {
  const { t } = useWords();
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      class="set-restore"
      onSubmit={(event) => {
        event.preventDefault();
        onUnlock(passphrase);
      }}
    >
      <Field label={t('backup_unlock_label')} hint={t('backup_unlock_hint')}>
        {(parts) => (
          <input
            {...parts}
            class="field"
            type="password"
            autocomplete="off"
            required
            value={passphrase}
            onInput={(event) => setPassphrase(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="set-buttons">
        <button type="submit" class="btn primary">
          {t('backup_unlock')}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {t('settings_cancel')}
        </button>
      </div>
    </form>
  );
}
