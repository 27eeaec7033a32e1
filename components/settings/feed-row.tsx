import type { VNode } from 'preact';
import type { RefusedCounts } from '../../lib/domain/feed';
import type { Instant, Zone } from '../../lib/domain/time';
import { Sign } from '../sign';
import { useWords } from '../words';
import type { FeedKeeper, ShownFeed } from './feed-keeper';
import { NotSaved } from './not-saved';
import type { SiteAccess } from './site-access';
import { useSay } from './undo';
import { useSave } from './use-save';
import { wordKey } from './word-key';

const sayWhen = (at: Instant, zone: Zone, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(at);

/** One subscribed calendar: when it was last read, what is wrong with it, and what can be done. */
export function FeedRow(props: { feed: ShownFeed; feeds: FeedKeeper; access: SiteAccess; zone: Zone }): VNode {
  const { t, locale } = useWords();
  const say = useSay();
  const saving = useSave();
  const { feed, feeds, access, zone } = props;
  const { id, shown, name, state, isReading, isMine, readAt, refused } = feed;
  const calendar = name ?? shown;
  const isWell = state === 'ok';
  const wanted = state === 'moved' ? feed.movedTo : state === 'not-allowed' ? feed.origin : undefined;
  const allow = (origin: string) =>
    void access.ask([origin]).then((isGiven) => isGiven && saving.save(() => feeds.read(id)));
  const remove = () =>
    saving.save(async () => {
      await feeds.remove(id);
      say(t('settings_feed_removed', { calendar }));
    });
  return (
    <li>
      <div class="row-line">
        <span class="row-sign">
          <Sign
            name={isWell ? 's-held' : state === 'new' ? 's-planned' : 's-risk'}
            class={isWell ? 'st-held' : state === 'new' ? 'st-planned' : 'st-due'}
          />
        </span>
        <div class="row-text">
          <p>
            {calendar} <span class="ink-3">{t(isMine ? 'settings_feed_is_mine' : 'settings_feed_is_other')}</span>
          </p>
          {name !== undefined && <p class="meta">{shown}</p>}
          <p class="meta" aria-live="polite">
            {isReading
              ? t('settings_feed_reading')
              : readAt === undefined
                ? t('settings_feed_never_read')
                : t('settings_feed_last_read', { when: sayWhen(readAt, zone, locale) })}
          </p>
          {!isWell && state !== 'new' && (
            <p class="meta error">
              {t(wordKey('settings_feed_state_', state))} {readAt !== undefined && t('settings_feed_kept')}
            </p>
          )}
          {refused !== undefined && <RefusedEvents refused={refused} />}
        </div>
        {wanted !== undefined && (
          <button type="button" class="btn line" onClick={() => allow(wanted)}>
            {t('settings_site_allow_of', { site: hostOf(wanted) })}
          </button>
        )}
        <button
          type="button"
          class="btn line"
          disabled={isReading}
          aria-label={t('settings_feed_read_of', { calendar })}
          onClick={() => void saving.save(() => feeds.read(id))}
        >
          {t('settings_feed_read')}
        </button>
        <button
          type="button"
          class="btn line"
          aria-label={t('settings_feed_remove_of', { calendar })}
          onClick={() => void remove()}
        >
          {t('settings_feed_remove')}
        </button>
      </div>
      <NotSaved saving={saving} />
    </li>
  );
}

/** `https://example.com/*` → `example.com` */
const hostOf = (pattern: string): string => pattern.replace(/^[a-z]+:\/\/|\/\*$/g, '');

/** How many events could not be read, and why. */
export function RefusedEvents({ refused }: { refused: RefusedCounts }): VNode | null {
  const { t, locale } = useWords();
  const reasons = Object.entries(refused);
  const count = reasons.reduce((sum, [, number]) => sum + number, 0);
  if (count === 0) return null;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    reasons.map(([reason]) => t(wordKey('settings_feed_reason_', reason))),
  );
  return <p class="meta">{t('settings_feed_refused', { count, reasons: list })}</p>;
}
