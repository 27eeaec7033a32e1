import type { VNode } from 'preact';
import type { Zone } from '../../lib/domain/time';
import { useLive } from '../use-live';
import { useWords } from '../words';
import { FeedFile } from './feed-file';
import { FeedForm } from './feed-form';
import type { FeedKeeper } from './feed-keeper';
import { FeedRow } from './feed-row';
import { Section } from './section';
import type { SiteAccess } from './site-access';

/** Calendars that are read by their private address, and a file read once. */
export function FeedsSection(props: { feeds: FeedKeeper; access: SiteAccess; zone: Zone }): VNode {
  const { t } = useWords();
  const { feeds, access, zone } = props;
  const { value: rows } = useLive(() => feeds.list());
  return (
    <Section id="feeds" about={t('settings_feeds_about')}>
      <ul class="set-card rows">
        {rows?.length === 0 && (
          <li>
            <p class="row-line meta">{t('settings_feeds_empty')}</p>
          </li>
        )}
        {rows?.map((feed) => (
          <FeedRow key={feed.id} feed={feed} feeds={feeds} access={access} zone={zone} />
        ))}
      </ul>
      <FeedForm feeds={feeds} access={access} />
      <FeedFile feeds={feeds} />
    </Section>
  );
}
