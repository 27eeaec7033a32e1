import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { findOrigin, hostPattern, type OwnHost } from '../../lib/domain/own-host';
import type { SurfaceHealth } from '../../lib/domain/site-health';
import type { Zone } from '../../lib/domain/time';
import { useLive } from '../use-live';
import { useWords } from '../words';
import { Field } from './field';
import { NotSaved } from './not-saved';
import { OwnCrmRow } from './own-crm-row';
import { Select } from './select';
import { useStore } from './settings-store';
import type { SettingsSite, SiteAccess } from './site-access';
import { useSave } from './use-save';

/** CRMs on servers of the user's own: which address, which CRM. What a page there shows confirms it, or the health says so. */
export function OwnCrmSection(props: {
  /** Those that run on hosts of their users' own. */
  crms: readonly SettingsSite[];
  access: SiteAccess;
  health: readonly SurfaceHealth[];
  zone: Zone;
}): VNode {
  const { t } = useWords();
  const store = useStore();
  const saving = useSave();
  const { crms, access, health, zone } = props;
  const { value: hosts = [] } = useLive(() => store.listHosts());
  const [address, setAddress] = useState('');
  const [chosen, setChosen] = useState(crms[0]?.id ?? '');
  const [error, setError] = useState<string>();
  const nameOf = (id: string) => crms.find((crm) => crm.id === id)?.name ?? id;
  const keep = async (host: OwnHost) => {
    if (!(await saving.save(() => store.addHost(host)))) return;
    access.hostsChanged?.();
    setAddress('');
  };
  const add = () => {
    const origin = findOrigin(address);
    setError(origin === undefined ? t('settings_own_crm_wrong') : undefined);
    if (origin === undefined) return;
    // Straight from the click: a browser asks only while it handles one.
    void access.ask([hostPattern(origin)]).then((isGiven) => {
      if (isGiven) return keep({ id: origin, site: chosen, addedAt: store.now() });
      setError(t('settings_site_refused', { site: origin }));
      return undefined;
    });
  };
  return (
    <div class="set-card set-form" role="group" aria-label={t('settings_own_crm')}>
      <p class="meta">{t('settings_own_crm_about')}</p>
      <ul class="rows" hidden={hosts.length === 0}>
        {hosts.map((host) => (
          <OwnCrmRow
            key={host.id}
            host={host}
            name={nameOf(host.site)}
            access={access}
            health={health.filter(({ id }) => id.startsWith(`${host.site}/`))}
            zone={zone}
            onRemove={() => void saving.save(() => store.removeHost(host.id)).then(() => access.hostsChanged?.())}
          />
        ))}
      </ul>
      <Field label={t('settings_own_crm_address')} hint={t('settings_own_crm_hint')} error={error}>
        {(parts) => (
          <input
            {...parts}
            class="field"
            type="url"
            inputMode="url"
            autocomplete="off"
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && add()}
          />
        )}
      </Field>
      <Field label={t('settings_own_crm_which')}>
        {(parts) => (
          <Select
            {...parts}
            value={chosen}
            options={crms.map(({ id, name }) => ({ value: id, label: name }))}
            onChoose={setChosen}
          />
        )}
      </Field>
      <div class="set-buttons">
        <button type="button" class="btn line" onClick={add}>
          {t('settings_own_crm_add')}
        </button>
      </div>
      <NotSaved saving={saving} />
    </div>
  );
}
