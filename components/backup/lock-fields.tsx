import type { VNode } from 'preact';
import { shortestPassphrase } from '../../lib/domain/backup';
import { Field } from '../settings/field';
import { useWords } from '../words';

/** A passphrase as it is typed, twice. */
export interface Passphrase {
  first: string;
  again: string;
}

export const isPassphraseRight = ({ first, again }: Passphrase): boolean =>
  first.length >= shortestPassphrase && first === again;

/** The two fields of a new passphrase; what is wrong with it is said when `isAsked`. */
export function LockFields(props: {
  value: Passphrase;
  isAsked: boolean;
  onChange: (value: Passphrase) => void;
}): VNode {
  const { t } = useWords();
  const { value, isAsked, onChange } = props;
  const isShort = isAsked && value.first.length < shortestPassphrase;
  const isOther = isAsked && !isShort && value.first !== value.again;
  const input = (key: keyof Passphrase) => ({
    class: 'field',
    type: 'password' as const,
    autocomplete: 'new-password',
    value: value[key],
    onInput: (event: { currentTarget: HTMLInputElement }) => onChange({ ...value, [key]: event.currentTarget.value }),
  });
  const count = shortestPassphrase;
  return (
    <div class="set-form inner">
      <Field
        label={t('backup_passphrase')}
        hint={t('backup_passphrase_hint', { count })}
        error={isShort ? t('backup_passphrase_short', { count }) : undefined}
      >
        {(parts) => <input {...parts} {...input('first')} />}
      </Field>
      <Field
        label={t('backup_passphrase_again')}
        hint={t('backup_passphrase_lost')}
        error={isOther ? t('backup_passphrase_differs') : undefined}
      >
        {(parts) => <input {...parts} {...input('again')} />}
      </Field>
    </div>
  );
}
