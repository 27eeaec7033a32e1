import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Zone } from '../../lib/domain/time';
import { Sign } from '../sign';
import { useWords } from '../words';
import { sayDayAt } from './say-day';
import type { SiteHealth } from './settings-store';
import type { SettingsSite, SiteAccess } from './site-access';

/** One site: allowed or not, what is read there, and its health. */
export function SiteRow(props: {
  site: SettingsSite;
  access: SiteAccess;
  health: readonly SiteHealth[];
  zone: Zone;
}): VNode {
  const { t } = useWords();
  const { site, access, health, zone } = props;
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
          <p class="meta">{t(site.reads === 'calendar' ? 'settings_site_reads_calendar' : 'settings_site_reads')}</p>
          {isAllowed && <HealthLines health={health} zone={zone} />}
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

const signs = { reads: 's-held', partly: 's-risk', changed: 's-missed' } as const;
const inks = { reads: 'st-held', partly: 'st-due', changed: 'st-missed' } as const;

/** How a site reads: what is wrong, else when it last read well. */
export function HealthLines({ health, zone }: { health: readonly SiteHealth[]; zone: Zone }): VNode {
  const { t, locale } = useWords();
  if (health.length === 0) return <p class="meta">{t('settings_health_none')}</p>;
  const bad = health.filter(({ state }) => state !== 'reads');
  const best = health.reduce((latest, row) => (row.lastSeenAt > latest.lastSeenAt ? row : latest));
  return (
    <>
      {(bad.length > 0 ? bad : [best]).map(({ id, state, what, sinceAt, lastSeenAt }) => (
        <p class="meta health" key={id}>
          <Sign name={signs[state]} size="s" class={inks[state]} />
          {t(`settings_health_${state}`, {
            day: sayDayAt(state === 'reads' ? lastSeenAt : sinceAt, zone, locale),
            what: `${id.slice(id.indexOf('/') + 1)}: ${what ?? t('settings_health_something')}`,
          })}
        </p>
      ))}
    </>
  );
}
