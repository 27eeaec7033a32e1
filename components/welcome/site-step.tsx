import type { Zone } from '../../lib/domain/time';
import { FeedForm } from '../settings/feed-form';
import type { FeedKeeper } from '../settings/feed-keeper';
import { FeedRow } from '../settings/feed-row';
import type { SettingsSite, SiteAccess } from '../settings/site-access';
import { SiteRow } from '../settings/site-row';
import { Sign } from '../sign';
import { useLive } from '../use-live';
import { useWords } from '../words';
import { StepFoot } from './step';

/** Where meetings and opportunities are read: the CRM, asked for in the click on it, and a calendar's own address. */
export function SiteStep(props: {
  /** The CRMs that everyone finds at one host. */
  sites: readonly SettingsSite[];
  access: SiteAccess;
  feeds: FeedKeeper;
  zone: Zone;
  /** Leads to the team, filled in from the calendars; absent where no team is asked for. */
  onSuggest?: (() => void) | undefined;
  onNext: () => void;
}) {
  const { t } = useWords();
  const { sites, access, feeds, zone, onSuggest, onNext } = props;
  const { value: subscribed = [] } = useLive(() => feeds.list());
  return (
    <>
      <p>{t('welcome_site_what')}</p>
      <p class="meta">{t('welcome_site_kept')}</p>
      <ul class="rows">
        {sites.map((site) => (
          <SiteRow key={site.id} site={site} access={access} health={[]} zone={zone} isShort />
        ))}
      </ul>
      <a class="link" href="/options.html#sites" target="_blank" rel="noreferrer">
        {t('welcome_site_own')}
      </a>
      {subscribed.length > 0 && (
        <ul class="rows">
          {subscribed.map((feed) => (
            <FeedRow key={feed.id} feed={feed} feeds={feeds} access={access} zone={zone} />
          ))}
        </ul>
      )}
      {onSuggest !== undefined && subscribed.some(({ isMine }) => isMine) && (
        <button type="button" class="btn line" onClick={onSuggest}>
          <Sign name="u-calendar" />
          {t('welcome_team_suggest')}
        </button>
      )}
      <details class="fold">
        <summary class="meta">
          <Sign name="u-right" size="s" class="turn" />
          {t('settings_feed_new')}
        </summary>
        <p class="meta">{t('settings_feeds_about')}</p>
        <FeedForm feeds={feeds} access={access} />
      </details>
      <StepFoot label={t('welcome_go_on')} onPress={onNext} onSkip={onNext} />
    </>
  );
}
