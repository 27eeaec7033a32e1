import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { KeptCopy } from '../../lib/domain/kept-copy';
import type { Zone } from '../../lib/domain/time';
import { NotSaved } from '../settings/not-saved';
import { useSay } from '../settings/undo';
import { useSave } from '../settings/use-save';
import { wordKey } from '../settings/word-key';
import { Sign } from '../sign';
import { useWords } from '../words';
import { useBackups, type CopyResult } from './backup-keeper';
import { sayMoment, saySize } from './say-copy';
import { WayBack } from './way-back';

/** The copies that this browser keeps by itself: looked at before they are restored, made, and deleted. */
export function CopiesList(props: {
  zone: Zone;
  /** Raised when a restore may have changed the list. */
  turn: number;
  onOpen: (copy: KeptCopy) => void;
}): VNode {
  const { t, locale } = useWords();
  const { zone, turn, onOpen } = props;
  const keeper = useBackups();
  const say = useSay();
  const saving = useSave();
  const [copies, setCopies] = useState<KeptCopy[]>();
  const [result, setResult] = useState<CopyResult>();
  const look = useCallback(async () => setCopies(await keeper.listCopies()), [keeper]);
  useEffect(() => void look(), [look, turn]);
  const make = () =>
    saving.save(async () => {
      setResult(await keeper.makeCopy());
      await look();
    });
  const remove = (name: string) =>
    saving.save(async () => {
      await keeper.removeCopy(name);
      await look();
      say(t('backup_copy_removed'));
    });
  return (
    <>
      <WayBack zone={zone} turn={turn} onBack={() => void look()} />
      <div class="set-row">
        <div class="set-label">
          <span id="copies-label">{t('backup_copies')}</span>
          <p class="meta">{t('backup_copies_hint')}</p>
        </div>
        <div class="set-control">
          <button type="button" class="btn line" onClick={() => void make()}>
            {t('backup_copy_now')}
          </button>
          <p class="meta end" aria-live="polite">
            {result !== undefined && t(wordKey('settings_copy_result_', result))}{' '}
            {result === 'damaged' && (
              <a class="link" href="/restore.html">
                {t('backup_see_restore')}
              </a>
            )}
          </p>
          <NotSaved saving={saving} />
        </div>
      </div>
      {copies !== undefined && copies.length > 0 && (
        <ul class="rows" aria-labelledby="copies-label">
          {copies.map((copy) => {
            const when = sayMoment(copy.madeAt, zone, locale);
            return (
              <li key={copy.name}>
                <div class="row-line">
                  <p class="row-text">
                    {when}{' '}
                    <span class="ink-3">
                      {[
                        ...(copy.reason === 'rolling' ? [] : [t(wordKey('settings_copy_', copy.reason))]),
                        saySize(copy.bytes, locale),
                      ].join(' · ')}
                    </span>
                  </p>
                  <button
                    type="button"
                    class="btn line"
                    aria-label={t('backup_copy_open_of', { when })}
                    onClick={() => onOpen(copy)}
                  >
                    {t('backup_copy_open')}
                  </button>
                  <button
                    type="button"
                    class="btn icon"
                    aria-label={t('backup_copy_remove_of', { when })}
                    onClick={() => void remove(copy.name)}
                  >
                    <Sign name="u-close" />
                  </button>
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
