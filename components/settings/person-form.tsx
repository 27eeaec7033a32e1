import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { mostName, type Me, type Person } from '../../lib/domain/person';
import { useWords } from '../words';
import { checkAddresses, readAddresses } from './address-list';
import { Field } from './field';
import { NotSaved } from './not-saved';
import { useStore } from './settings-store';
import { useSave } from './use-save';

/** Name, addresses and days of one person; all saved at once, or none. */
export function PersonForm(props: { person: Person; people: readonly Person[]; me: Me; onDone: () => void }): VNode {
  const { t } = useWords();
  const store = useStore();
  const saving = useSave();
  const { person, people, me, onDone } = props;
  const [name, setName] = useState(person.name);
  const [addresses, setAddresses] = useState(person.addresses.join(', '));
  const [role, setRole] = useState(person.role ?? '');
  const [from, setFrom] = useState(person.from ?? '');
  const [until, setUntil] = useState(person.until ?? '');
  const [isTried, setTried] = useState(false);
  const others = [me, ...people.filter(({ id }) => id !== person.id)];
  const errors = {
    name: name.trim() === '' ? t('settings_name_missing') : undefined,
    addresses: checkAddresses(addresses, others, t),
    until: from !== '' && until !== '' && until < from ? t('settings_until_before') : undefined,
  };
  const save = async () => {
    setTried(true);
    if (Object.values(errors).some(Boolean)) return;
    const isSaved = await saving.save(() =>
      store.changePerson(person.id, (row) => {
        const { from: _from, until: _until, role: _role, ...rest } = row;
        return {
          ...rest,
          name: name.trim(),
          addresses: readAddresses(addresses),
          ...(role.trim() === '' ? {} : { role: role.trim() }),
          ...(from === '' ? {} : { from }),
          ...(until === '' ? {} : { until }),
        };
      }),
    );
    if (isSaved) onDone();
  };
  const shown = (error: string | undefined) => (isTried ? error : undefined);
  return (
    <form
      class="set-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={t('settings_name')} error={shown(errors.name)}>
        {(parts) => (
          <input
            {...parts}
            class="field"
            maxLength={mostName}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={t('settings_addresses')} hint={t('settings_addresses_hint')} error={shown(errors.addresses)}>
        {(parts) => (
          <input
            {...parts}
            class="field"
            value={addresses}
            onInput={(event) => setAddresses(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={t('settings_role')} hint={t('settings_role_hint')}>
        {(parts) => (
          <input
            {...parts}
            class="field"
            maxLength={100}
            value={role}
            onInput={(event) => setRole(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={t('settings_from')} hint={t('settings_from_hint')}>
        {(parts) => (
          <input
            {...parts}
            class="field"
            type="date"
            value={from}
            onInput={(event) => setFrom(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={t('settings_until')} hint={t('settings_until_hint')} error={shown(errors.until)}>
        {(parts) => (
          <input
            {...parts}
            class="field"
            type="date"
            value={until}
            onInput={(event) => setUntil(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="set-buttons">
        <button type="submit" class="btn line">
          {t('settings_save')}
        </button>
        <button type="button" class="btn" onClick={onDone}>
          {t('settings_cancel')}
        </button>
      </div>
      <NotSaved saving={saving} />
    </form>
  );
}
