import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { hostPattern, isReadableOrigin, type OwnHost } from '../../lib/domain/own-host';
import type { SurfaceHealth } from '../../lib/domain/site-health';
import type { Zone } from '../../lib/domain/time';
import { HealthLines } from '../health-lines';
import { Sign } from '../sign';
import { useWords } from '../words';
import type { SiteAccess } from './site-access';

/** One host of a CRM of the user's own: whether it may be read, its health, and the ways to allow and to forget it. */
export function OwnCrmRow(props: {
  host: OwnHost;
  name: string;
  access: SiteAccess;
  health: readonly SurfaceHealth[];
  zone: Zone;
  onRemove: () => void;
}): VNode {
  const { t } = useWords();
  const { host, name, access, health, zone, onRemove } = props;
  const [isAllowed, setAllowed] = useState(false);
  // A row that is no origin, however it came here, can be seen and removed.
  const isReadable = isReadableOrigin(host.id);
  useEffect(() => {
    if (!isReadable) return undefined;
    const look = () => void access.has([hostPattern(host.id)]).then(setAllowed);
    look();
    return access.watch(look);
  }, [access, host.id, isReadable]);
  const site = `${name}, ${isReadable ? new URL(host.id).host : host.id}`;
  return (
    <li>
      <div class="row-line">
        <span class="row-sign">
          <Sign name={isAllowed ? 's-held' : 's-planned'} class={isAllowed ? 'st-held' : 'st-planned'} />
        </span>
        <div class="row-text">
          <p>
            {site} <span class="ink-3">{t(isAllowed ? 'settings_site_allowed' : 'settings_site_off')}</span>
          </p>
          {isAllowed && (
            <HealthLines health={health} zone={zone} name={site} copy={() => access.copyReport(host.site)} />
          )}
        </div>
        {!isAllowed && isReadable && (
          <button
            type="button"
            class="btn line"
            aria-label={t('settings_site_allow_of', { site })}
            onClick={() => void access.ask([hostPattern(host.id)]).then(setAllowed)}
          >
            {t('settings_site_allow')}
          </button>
        )}
        <button
          type="button"
          class="btn line"
          aria-label={t('settings_own_crm_remove_of', { site })}
          onClick={onRemove}
        >
          {t('settings_own_crm_remove')}
        </button>
      </div>
    </li>
  );
}
