import type { VNode } from 'preact';
import type { SurfaceHealth } from '../lib/domain/site-health';
import { taughtFields } from '../lib/domain/taught/taught-site';
import type { Zone } from '../lib/domain/time';
import { CopyReport } from './copy-report';
import { sayDayAt } from './say-day';
import { Sign } from './sign';
import { sayMissing } from './missing-words';
import { useWords, type Words } from './words';

const signs = { reads: 's-held', partly: 's-risk', changed: 's-missed' } as const;
const inks = { reads: 'st-held', partly: 'st-due', changed: 'st-missed' } as const;

/** A language by its name in ours, or by its tag where it has none. */
function nameOfLanguage(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    // What a page says of itself may be no language at all.
    if (error instanceof RangeError) return tag;
    throw error;
  }
}

/** The fields of a taught page that were not found, as we call them. */
const fieldNames = ({ t, locale }: Pick<Words, 't' | 'locale'>, what = ''): string =>
  new Intl.ListFormat(locale).format(
    taughtFields.filter((field) => what.split(', ').includes(field)).map((field) => t(`taught_field_${field}`)),
  );

function say({ t, locale }: Words, { id, state, what, sinceAt, lastSeenAt }: SurfaceHealth, zone: Zone): string {
  const surface = id.slice(id.indexOf('/') + 1);
  const day = sayDayAt(state === 'reads' ? lastSeenAt : sinceAt, zone, locale);
  if (surface === 'language' && what !== undefined && state === 'partly')
    return t('health_language_unknown', { day, language: nameOfLanguage(what, locale) });
  const [unclear, all] = surface === 'events' && state === 'partly' ? (what ?? '').split('/').map(Number) : [];
  if (unclear !== undefined && all !== undefined) return t('health_events', { day, unclear, all });
  if (surface === 'fields' && state === 'partly')
    return t('health_unread', { day, what: fieldNames({ t, locale }, what) });
  if (surface === 'address' && state === 'changed') return t('health_address', { day });
  if (surface === 'panel' && state === 'partly') return t('health_panel', { day });
  if (surface === 'badges' && state === 'partly') return t('health_badges', { day });
  if (what === 'fingerprint') return t('health_no_fit', { day });
  return t(`settings_health_${state}`, { day, what: sayMissing(t, surface, what) });
}

/**
 * How a site reads: what is wrong, else when it last read well; and what nobody has checked.
 * @param props.copy Puts a report on the clipboard; resolves to whether a page of the site was open and is in it.
 */
export function HealthLines(props: {
  health: readonly SurfaceHealth[];
  zone: Zone;
  /** The site's name. */
  name: string;
  copy: () => Promise<boolean>;
}): VNode {
  const words = useWords();
  const { t, locale } = words;
  const { health, zone, name, copy } = props;
  if (health.length === 0) return <p class="meta">{t('settings_health_none')}</p>;
  const bad = health.filter(({ state }) => state !== 'reads');
  const best = health.reduce((latest, row) => (row.lastSeenAt > latest.lastSeenAt ? row : latest));
  const unproven = health.find(({ id, state, what }) => id.endsWith('/language') && state === 'reads' && what);
  return (
    <>
      {(bad.length > 0 ? bad : [best]).map((row) => (
        <p class="meta health" key={row.id}>
          <Sign name={signs[row.state]} size="s" class={inks[row.state]} />
          {say(words, row, zone)}
        </p>
      ))}
      {unproven?.what !== undefined && (
        <p class="meta health">
          <Sign name="s-unseen" size="s" class="st-unseen" />
          {t('health_language_unproven', { language: nameOfLanguage(unproven.what, locale) })}
        </p>
      )}
      {health.some(({ id }) => id.endsWith('/proof')) && (
        <p class="meta health">
          <Sign name="s-unseen" size="s" class="st-unseen" />
          {t('health_unproven')}
        </p>
      )}
      <CopyReport name={name} copy={copy} />
    </>
  );
}
