import type { VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { cadenceFileOf } from '../../lib/domain/cadence-file/cadence-file-of';
import { compareCadence, type CadenceDifference } from '../../lib/domain/cadence-file/compare-cadence';
import { Field } from '../settings/field';
import { FileProblems } from '../settings/file-problems';
import { NotSaved } from '../settings/not-saved';
import { saveFile } from '../save-file';
import { useSay } from '../settings/undo';
import { useSave } from '../settings/use-save';
import { Sign } from '../sign';
import { useWords } from '../words';
import { DifferenceList } from './difference-list';
import type { ShareFacts } from './share-facts';
import type { CadenceReading, ShareStore } from './share-store';

/** Larger files are not even read into memory. */
const mostBytes = 5 * 1024 * 1024;

/** The cadence as a file for a colleague, and the way to take one in: nothing changes before it was seen. */
export function CadenceFileBox({ facts, store }: { facts: ShareFacts; store: ShareStore }): VNode {
  const { t } = useWords();
  const say = useSay();
  const saving = useSave();
  const input = useRef<HTMLInputElement>(null);
  const [isNamed, setNamed] = useState(false);
  const [read, setRead] = useState<CadenceReading>();
  const { practice, settings, now, today } = facts;
  const differences = useMemo(
    () => (read?.ok === true ? compareCadence(practice, read.cadence, { now, today }) : []),
    [read, practice, now, today],
  );
  const close = () => {
    setRead(undefined);
    if (input.current) input.current.value = '';
  };
  const save = () => {
    const file = cadenceFileOf(practice, { from: settings.me.name, now, today, isNamed });
    const name = `coxswain-cadence-${today}.json`;
    saveFile(name, `${JSON.stringify(file, null, 2)}\n`);
    say(t('settings_backup_saved', { file: name }));
  };
  const choose = async (chosen: File | undefined) => {
    if (chosen === undefined) return close();
    if (chosen.size > mostBytes) return setRead({ ok: false, problems: [{ path: '', reason: 'too-large-cadence' }] });
    await saving.save(async () => setRead(store.readFile(await chosen.text())));
  };
  const take = (accepted: CadenceDifference[]) =>
    saving.save(async () => {
      if (read?.ok !== true) return;
      const undo = await store.takeIn(read.cadence, accepted);
      close();
      say(t('share_taken', { count: accepted.length }), undo);
    });
  return (
    <section class="set-card share-file" aria-labelledby="share-file">
      <div class="share-file-head">
        <h2 id="share-file">{t('share_file')}</h2>
        <p class="meta">{t('share_file_about')}</p>
      </div>
      <div class="share-file-parts">
        <div class="share-save">
          <label class="share-named">
            <input class="tick" type="checkbox" checked={isNamed} onChange={() => setNamed(!isNamed)} />
            <span>
              {t('share_named')}
              <span class="meta">{t('share_named_hint')}</span>
            </span>
          </label>
          <button type="button" class="btn line" onClick={save}>
            <Sign name="u-download" size="s" />
            {t('share_save_file')}
          </button>
        </div>
        <Field label={t('share_open_file')} hint={t('settings_restore_hint')}>
          {(parts) => (
            <input
              {...parts}
              ref={input}
              class="field file"
              type="file"
              accept=".json,application/json"
              onChange={(event) => void choose(event.currentTarget.files?.[0])}
            />
          )}
        </Field>
      </div>
      {read?.ok === false && <FileProblems problems={read.problems} />}
      {read?.ok === true && (
        <div class="share-differences" role="group" aria-labelledby="share-differences">
          <h3 id="share-differences">
            {read.from === '' ? t('share_differences') : t('share_differences_from', { name: read.from })}
          </h3>
          <DifferenceList
            differences={differences}
            names={new Map(practice.people.map(({ id, name }) => [id, name]))}
            onTake={(accepted) => void take(accepted)}
            onCancel={close}
          />
        </div>
      )}
      <NotSaved saving={saving} />
    </section>
  );
}
