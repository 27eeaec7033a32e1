import type { ComponentChildren, VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { BackupProblem } from '../../lib/domain/backup';
import type { Zone } from '../../lib/domain/time';
import { Wheel } from '../popup/wheel';
import { ProblemList } from '../settings/file-problems';
import { NotSaved } from '../settings/not-saved';
import { RestoreBox } from '../settings/restore-box';
import { saveFile } from '../save-file';
import { SayProvider } from '../settings/undo';
import { useSave } from '../settings/use-save';
import { Sign } from '../sign';
import { useWords } from '../words';
import { useBackups } from './backup-keeper';

/** What is wrong with the stored data, and what of it can be mended here. */
export interface RestoreStore {
  /** `problems`: the rows that cannot be read, the first 50. */
  findTrouble: () => Promise<{ is: 'none' | 'closed' | 'lost' } | { is: 'damaged'; problems: BackupProblem[] }>;
  /** What is gone shall stay gone. */
  beginAfresh: () => Promise<void>;
  /** Removes the rows that cannot be read. */
  mend: () => Promise<unknown>;
}

type Trouble = Awaited<ReturnType<RestoreStore['findTrouble']>>;

/** Where our other pages lead when the stored data is gone, does not open, or is not right. Never a dead end. */
export function RestoreView({ store, zone }: { store: RestoreStore; zone: Zone }): VNode {
  const { t } = useWords();
  const saving = useSave();
  const [trouble, setTrouble] = useState<Trouble>();
  const look = useCallback(async () => setTrouble(await store.findTrouble()), [store]);
  useEffect(() => void look(), [look]);
  const act = (work: () => Promise<unknown>) => void saving.save(() => work().then(look));
  return (
    <main class="restore-page">
      <header class="row">
        <Wheel />
        <h1>{t('restore_title')}</h1>
      </header>
      {trouble !== undefined && (
        <SayProvider>
          <TroubleNotice trouble={trouble}>
            {trouble.is === 'closed' && <ClosedWays />}
            {trouble.is === 'lost' && (
              <button type="button" class="btn small line" onClick={() => act(store.beginAfresh)}>
                {t('restore_fresh')}
              </button>
            )}
            {trouble.is === 'damaged' && (
              <button type="button" class="btn small line" onClick={() => act(store.mend)}>
                {t('restore_mend')}
              </button>
            )}
            {trouble.is === 'none' && (
              <a class="btn small primary" href="/options.html">
                {t('restore_go_on')}
              </a>
            )}
          </TroubleNotice>
          <NotSaved saving={saving} />
          {trouble.is !== 'closed' && (
            <div class="set-card">
              <RestoreBox zone={zone} onRestored={() => void look()} isCopiesFirst />
            </div>
          )}
        </SayProvider>
      )}
    </main>
  );
}

function TroubleNotice({ trouble, children }: { trouble: Trouble; children: ComponentChildren }): VNode {
  const { t } = useWords();
  const isWell = trouble.is === 'none';
  const [what, why] = {
    none: [t('restore_fine'), t('restore_fine_why')],
    closed: [t('restore_closed'), t('restore_closed_why')],
    lost: [t('restore_lost'), t('restore_lost_why')],
    damaged: [
      t('restore_damaged', { count: trouble.is === 'damaged' ? trouble.problems.length : 0 }),
      t('restore_damaged_why'),
    ],
  }[trouble.is];
  return (
    <div class={isWell ? 'notice' : 'notice due'} role="alert">
      <Sign name={isWell ? 's-held' : 's-risk'} class={isWell ? 'st-held' : 'st-due'} />
      <div>
        <p>
          <b>{what}</b> {why}
        </p>
        {trouble.is === 'damaged' && <ProblemList problems={trouble.problems} />}
      </div>
      <div class="row">{children}</div>
    </div>
  );
}

/** The stored data does not open: it may open again, and the newest copy can be taken away. */
function ClosedWays(): VNode {
  const { t } = useWords();
  const keeper = useBackups();
  const saving = useSave();
  const [newest, setNewest] = useState<string>();
  useEffect(() => void keeper.listCopies().then(([copy]) => setNewest(copy?.name)), [keeper]);
  const save = (name: string) =>
    saving.save(async () => saveFile(name.replace(/\.gz$/, ''), await keeper.copyText(name)));
  return (
    <>
      <button type="button" class="btn small primary" onClick={() => location.reload()}>
        {t('popup_try_again')}
      </button>
      {newest !== undefined && (
        <button type="button" class="btn small line" onClick={() => void save(newest)}>
          {t('restore_save_newest')}
        </button>
      )}
      <NotSaved saving={saving} />
    </>
  );
}
