import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../words';
import type { FeedKeeper } from './feed-keeper';
import { Field } from './field';
import { NotSaved } from './not-saved';
import type { SiteAccess } from './site-access';
import { useSave } from './use-save';
import { wordKey } from './word-key';

/** Takes the private address of a calendar, asks for its host where that is not allowed yet, and reads it. */
export function FeedForm({ feeds, access }: { feeds: FeedKeeper; access: SiteAccess }): VNode {
  const { t } = useWords();
  const saving = useSave();
  const [address, setAddress] = useState('');
  const [isMine, setMine] = useState(true);
  const [error, setError] = useState<string>();
  const add = (event: Event) => {
    event.preventDefault();
    const checked = feeds.check(address);
    setError(typeof checked === 'string' ? t(wordKey('settings_feed_wrong_', checked)) : undefined);
    if (typeof checked === 'string') return;
    // Straight from the click, before anything is waited for. A host that is allowed already is not asked about again.
    void access.ask([checked.origin]).then(async (isGiven) => {
      if (!isGiven) return setError(t('settings_site_refused', { site: checked.host }));
      // A secret does not stay in a field.
      setAddress('');
      await saving.save(() => feeds.add(address, isMine));
    });
  };
  return (
    <form class="set-card set-form" aria-label={t('settings_feed_new')} onSubmit={add} noValidate>
      <Field label={t('settings_feed_address')} hint={t('settings_feed_address_hint')} error={error}>
        {(parts) => (
          <input
            {...parts}
            class="field"
            type="url"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="set-buttons">
        <label class="inline-label">
          <input
            class="tick"
            type="checkbox"
            checked={isMine}
            onChange={(event) => setMine(event.currentTarget.checked)}
          />
          {t('settings_feed_mine')}
        </label>
        <button type="submit" class="btn line">
          {t('settings_feed_add')}
        </button>
      </div>
      <NotSaved saving={saving} />
    </form>
  );
}
