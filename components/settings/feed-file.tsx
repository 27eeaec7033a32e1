import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ImportedFile } from '../../lib/domain/feed';
import { useWords } from '../words';
import type { FeedKeeper } from './feed-keeper';
import { RefusedEvents } from './feed-row';
import { Field } from './field';
import { NotSaved } from './not-saved';
import { useSave } from './use-save';
import { wordKey } from './word-key';

/** Larger files are not even read into memory. */
const mostBytes = 50_000_000;

/** Reads a calendar file once and says what it brought. */
export function FeedFile({ feeds }: { feeds: FeedKeeper }): VNode {
  const { t } = useWords();
  const saving = useSave();
  const [brought, setBrought] = useState<ImportedFile>();
  const read = async (file: File | undefined) => {
    setBrought(undefined);
    if (file === undefined) return;
    if (file.size > mostBytes) return setBrought({ outcome: 'too-large' });
    await saving.save(async () => setBrought(await feeds.open(file)));
  };
  const error =
    brought === undefined || brought.outcome === 'read'
      ? undefined
      : t(wordKey('settings_feed_file_', brought.outcome));
  return (
    <div class="set-card">
      <Field label={t('settings_feed_file')} hint={t('settings_feed_file_hint')} error={error} isBeside>
        {(parts) => (
          <input
            {...parts}
            class="field file"
            type="file"
            accept=".ics,text/calendar"
            onChange={(event) => void read(event.currentTarget.files?.[0])}
          />
        )}
      </Field>
      {brought?.outcome === 'read' && (
        <div class="set-problems" role="status">
          <p>
            {t('settings_feed_file_done', { count: brought.meetings, events: brought.events })}{' '}
            {brought.older > 0 && t('settings_feed_file_older', { count: brought.older })}
          </p>
          <RefusedEvents refused={brought.refused} />
        </div>
      )}
      <NotSaved saving={saving} />
    </div>
  );
}
