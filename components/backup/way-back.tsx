import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { KeptCopy } from '../../lib/domain/kept-copy';
import type { Zone } from '../../lib/domain/time';
import { NotSaved } from '../settings/not-saved';
import { useSay } from '../settings/undo';
import { useSave } from '../settings/use-save';
import { Sign } from '../sign';
import { useWords } from '../words';
import { useBackups } from './backup-keeper';
import { sayMoment } from './say-copy';

/** For a day after a restore: the way back from it, over closing the page and the browser. Nothing otherwise. */
export function WayBack({ zone, turn, onBack }: { zone: Zone; turn: number; onBack: () => void }): VNode | null {
  const { t, locale } = useWords();
  const keeper = useBackups();
  const say = useSay();
  const saving = useSave();
  const [copy, setCopy] = useState<KeptCopy>();
  const look = useCallback(async () => setCopy(await keeper.findWayBack()), [keeper]);
  useEffect(() => void look(), [look, turn]);
  if (copy === undefined) return null;
  const goBack = () =>
    saving.save(async () => {
      await keeper.goBack(copy);
      await look();
      onBack();
      say(t('backup_way_back_done'));
    });
  return (
    <div class="set-row">
      <div class="set-label">
        {t('backup_way_back', { when: sayMoment(copy.madeAt, zone, locale) })}
        <p class="meta">{t('backup_way_back_hint')}</p>
      </div>
      <div class="set-control">
        <button type="button" class="btn line" onClick={() => void goBack()}>
          <Sign name="u-undo" size="s" />
          {t('backup_way_back_now')}
        </button>
        <NotSaved saving={saving} />
      </div>
    </div>
  );
}
