import type { VNode } from 'preact';
import type { Person } from '../../lib/domain/person';
import type { Settings } from '../../lib/domain/settings';
import { useWords } from '../words';
import { checkAddresses, readAddresses } from './address-list';
import { Choice } from './choice';
import { Field } from './field';
import { useLock } from './lock';
import { NotSaved } from './not-saved';
import { Section } from './section';
import { Select } from './select';
import { useStore, type SettingsChange } from './settings-store';
import { TextSetting } from './text-setting';
import { useSave } from './use-save';

const zones = Intl.supportedValuesOf('timeZone');

/** Who the user is, and which zone their weeks are in. */
export function MeSection({ settings, people }: { settings: Settings; people: readonly Person[] }): VNode {
  const { t } = useWords();
  const store = useStore();
  const saving = useSave();
  const { me, homeZone } = settings;
  const zoneLock = useLock('homeZone');
  const change = (what: SettingsChange) => void saving.save(() => store.saveSettings(what));
  const role = me.isManager ? (me.isSeller ? 'both' : 'manager') : 'seller';
  const known = homeZone === undefined || zones.includes(homeZone) ? zones : [homeZone, ...zones];
  return (
    <Section id="me" about={t('settings_me_about')}>
      <div class="set-card">
        <TextSetting
          label={t('settings_name')}
          value={me.name}
          autocomplete="name"
          onSave={(name) => store.saveSettings({ me: { name } })}
        />
        <TextSetting
          label={t('settings_addresses')}
          hint={t('settings_addresses_hint')}
          value={me.addresses.join(', ')}
          autocomplete="email"
          check={(text) => checkAddresses(text, people, t)}
          onSave={(text) => store.saveSettings({ me: { addresses: readAddresses(text) } })}
        />
        <Choice
          label={t('settings_role')}
          value={role}
          options={[
            { value: 'manager', label: t('settings_role_manager') },
            { value: 'seller', label: t('settings_role_seller') },
            { value: 'both', label: t('settings_role_both') },
          ]}
          onChoose={(chosen) => change({ me: { isManager: chosen !== 'seller', isSeller: chosen !== 'manager' } })}
        />
        <Field label={t('settings_zone')} hint={zoneLock.hint ?? t('settings_zone_hint')} isBeside>
          {(parts) => (
            <Select
              {...parts}
              isLocked={zoneLock.isLocked}
              value={homeZone ?? ''}
              options={[
                { value: '', label: t('settings_zone_machine', { zone: store.machineZone }) },
                ...known.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') })),
              ]}
              onChoose={(zone) => change({ homeZone: zone === '' ? undefined : zone })}
            />
          )}
        </Field>
      </div>
      <NotSaved saving={saving} />
    </Section>
  );
}
