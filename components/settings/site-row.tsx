import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SurfaceHealth } from '../../lib/domain/site-health';
import type { Zone } from '../../lib/domain/time';
import { HealthLines } from '../health-lines';
import { Sign } from '../sign';
import { useWords } from '../words';
import type { SettingsSite, SiteAccess } from './site-access';

/** One site: allowed or not, what is read there, and its health. */
export function SiteRow(props: {
  site: SettingsSite;
  access: SiteAccess;
  health: readonly SurfaceHealth[];
  zone: Zone;
  /** What is read there, and how well, is said elsewhere. */
  isShort?: boolean;
}): VNode {
  const { t } = useWords();
  const { site, access, health, zone, isShort = false } = props;
  const [isAllowed, setAllowed] = useState(site.isRequired);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    if (site.isRequired) return;
    const look = () => void access.has(site.origins).then(setAllowed);
    look();
    return access.watch(look);
  }, [access, site]);
  const ask = () => {
    // Straight from the click: a browser asks only while it handles one.
    void access.ask(site.origins).then((isGiven) => {
      setRefused(!isGiven);
      setAllowed(isGiven);
    });
  };
  return (
    <li>
      <div class="row-line">
        <span class="row-sign">
          <Sign name={isAllowed ? 's-held' : 's-planned'} class={isAllowed ? 'st-held' : 'st-planned'} />
        </span>
        <div class="row-text">
          <p>
            {site.name}{' '}
            <span class="ink-3">
              {t(site.isRequired ? 'settings_site_always' : isAllowed ? 'settings_site_allowed' : 'settings_site_off')}
            </span>
          </p>
          {!isShort && (
            <p class="meta">{t(site.reads === 'calendar' ? 'settings_site_reads_calendar' : 'settings_site_reads')}</p>
          )}
          {isAllowed && !isShort && (
            <HealthLines health={health} zone={zone} name={site.name} copy={() => access.copyReport(site.id)} />
          )}
          {isRefused && (
            <p class="meta error" role="alert">
              {t('settings_site_refused', { site: site.name })}
            </p>
          )}
        </div>
        {!site.isRequired &&
          (isAllowed ? (
            <button
              type="button"
              class="btn line"
              aria-label={t('settings_site_take_back_of', { site: site.name })}
              onClick={() => void access.takeBack(site.origins).then((isTaken) => setAllowed(!isTaken))}
            >
              {t('settings_site_take_back')}
            </button>
          ) : (
            <button
              type="button"
              class="btn line"
              aria-label={t('settings_site_allow_of', { site: site.name })}
              onClick={ask}
            >
              {t('settings_site_allow')}
            </button>
          ))}
      </div>
    </li>
  );
}
