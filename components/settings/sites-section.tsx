import type { VNode } from 'preact';
import type { Zone } from '../../lib/domain/time';
import { useLive } from '../use-live';
import { useWords } from '../words';
import { OwnCrmSection } from './own-crm-section';
import { Section } from './section';
import { useStore } from './settings-store';
import type { SettingsSite, SiteAccess } from './site-access';
import { SiteRow } from './site-row';
import { TaughtSection } from './taught-section';

/** Which sites are read, and how well. */
export function SitesSection(props: { sites: readonly SettingsSite[]; access: SiteAccess; zone: Zone }): VNode {
  const { t } = useWords();
  const store = useStore();
  const { value: health = [] } = useLive(() => store.listHealth());
  const crms = props.sites.filter(({ isSelfHosted }) => isSelfHosted);
  return (
    <Section id="sites" about={t('settings_sites_about')}>
      <ul class="set-card rows">
        {props.sites
          .filter(({ origins }) => origins.length > 0)
          .map((site) => (
            <SiteRow
              key={site.id}
              site={site}
              access={props.access}
              health={health.filter(({ id }) => id.startsWith(`${site.id}/`))}
              zone={props.zone}
            />
          ))}
      </ul>
      {crms.length > 0 && <OwnCrmSection crms={crms} access={props.access} health={health} zone={props.zone} />}
      <TaughtSection shipped={props.sites} access={props.access} health={health} zone={props.zone} />
    </Section>
  );
}
