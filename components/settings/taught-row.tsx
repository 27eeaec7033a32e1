import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { hostPattern } from '../../lib/domain/own-host';
import { taughtFileOf } from '../../lib/domain/taught/taught-file';
import { taughtFields, triesOfTaught, type TaughtSite } from '../../lib/domain/taught/taught-site';
import type { SurfaceHealth } from '../../lib/domain/site-health';
import type { Zone } from '../../lib/domain/time';
import { HealthLines } from '../health-lines';
import { sayDayAt } from '../say-day';
import { Sign } from '../sign';
import { useWords, type Words } from '../words';
import { saveFile } from '../save-file';
import { useStore } from './settings-store';
import type { SiteAccess } from './site-access';

/** How the next records read, in one sentence. */
function sayTries({ t, locale }: Words, { tries }: TaughtSite): string {
  const count = { count: tries.length, all: triesOfTaught };
  const missed = taughtFields.filter((field) => tries.some(({ unread }) => unread.includes(field)));
  if (tries.length === 0) return t('settings_taught_untried');
  if (missed.length === 0) return t('settings_taught_tried', count);
  const fields = new Intl.ListFormat(locale).format(missed.map((field) => t(`taught_field_${field}`)));
  return t('settings_taught_missed', { ...count, fields });
}

/** One page that was taught: who taught it, how the next records read, its health, and the ways to share and forget it. */
export function TaughtRow(props: {
  site: TaughtSite;
  access: SiteAccess;
  health: readonly SurfaceHealth[];
  zone: Zone;
  onRemove: () => void;
}): VNode {
  const words = useWords();
  const { t, locale } = words;
  const store = useStore();
  const { site, access, health, zone, onRemove } = props;
  const { name, by, createdAt, origins } = site;
  const patterns = origins.map((origin) => hostPattern(origin));
  const asked = patterns.join(' ');
  const [isAllowed, setAllowed] = useState(false);
  useEffect(() => {
    const look = () => void access.has(asked.split(' ')).then(setAllowed);
    look();
    return access.watch(look);
  }, [access, asked]);
  const day = sayDayAt(createdAt, zone, locale);
  return (
    <li>
      <div class="row-line">
        <span class="row-sign">
          <Sign name={isAllowed ? 's-held' : 's-planned'} class={isAllowed ? 'st-held' : 'st-planned'} />
        </span>
        <div class="row-text">
          <p>
            {name} <span class="ink-3">{t(isAllowed ? 'settings_site_allowed' : 'settings_site_off')}</span>
          </p>
          <p class="meta">
            {by === undefined ? t('settings_taught_on', { day }) : t('settings_taught_by', { name: by, day })}
          </p>
          <p class="meta">{sayTries(words, site)}</p>
          {isAllowed && <HealthLines health={health} zone={zone} name={name} copy={() => access.copyReport(site.id)} />}
        </div>
        {!isAllowed && (
          <button
            type="button"
            class="btn line"
            aria-label={t('settings_site_allow_of', { site: name })}
            onClick={() => void access.ask(patterns).then(setAllowed)}
          >
            {t('settings_site_allow')}
          </button>
        )}
        <button
          type="button"
          class="btn line"
          aria-label={t('settings_taught_save_of', { site: name })}
          onClick={() =>
            saveFile(
              `coxswain-${name.replace(/[^\p{L}\p{N}.-]+/gu, '-')}.json`,
              `${JSON.stringify(taughtFileOf(site, store.now()), null, 2)}\n`,
            )
          }
        >
          {t('settings_taught_save')}
        </button>
        <button
          type="button"
          class="btn line"
          aria-label={t('settings_own_crm_remove_of', { site: name })}
          onClick={onRemove}
        >
          {t('settings_own_crm_remove')}
        </button>
      </div>
    </li>
  );
}
