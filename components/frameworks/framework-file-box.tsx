import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { localDayOf } from '../../lib/domain/day-range';
import type { OwnFramework } from '../../lib/domain/review/framework';
import {
  frameworkFileOf,
  type FrameworkFileReading,
  type FrameworkOfFile,
} from '../../lib/domain/review/framework-file';
import type { Zone } from '../../lib/domain/time';
import { usePractice } from '../practice/practice-store';
import { Field } from '../settings/field';
import { NotSaved } from '../settings/not-saved';
import { saveFile } from '../save-file';
import { useSay } from '../settings/undo';
import { useSave } from '../settings/use-save';
import { Sign } from '../sign';
import { RefusedFile } from '../templates/take-in-templates';
import { useWords } from '../words';

/** The user's own frameworks as a file: saved, and read back with a look at what comes. */
export function FrameworkFileBox({ own, zone }: { own: readonly OwnFramework[]; zone: Zone }): VNode {
  const { t, locale } = useWords();
  const practice = usePractice();
  const say = useSay();
  const saving = useSave();
  const input = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState<FrameworkFileReading>();
  const save = () => {
    const now = practice.now();
    const file = `coxswain-frameworks-${localDayOf(now, zone)}.json`;
    saveFile(file, `${JSON.stringify(frameworkFileOf(own, now), null, 2)}\n`);
    say(t('settings_backup_saved', { file }));
  };
  const close = () => {
    setReading(undefined);
    if (input.current) input.current.value = '';
  };
  const take = (frameworks: readonly FrameworkOfFile[]) =>
    saving.save(async () => {
      const at = practice.now();
      const createdAt = (id: string) => own.find((each) => each.id === id)?.createdAt ?? at;
      const undo = await practice.saveFrameworks(
        frameworks.map((each) => ({ ...each, createdAt: createdAt(each.id), updatedAt: at })),
      );
      close();
      say(t('framework_taken', { count: frameworks.length }), undo);
    });
  return (
    <>
      {own.length > 0 && (
        <div class="set-row">
          <div class="set-label">
            {t('framework_export_label')}
            <p class="meta">{t('framework_export_hint')}</p>
          </div>
          <div class="set-control">
            <button type="button" class="btn line" onClick={save}>
              <Sign name="u-download" size="s" />
              {t('framework_export')}
            </button>
          </div>
        </div>
      )}
      <Field label={t('framework_import')} hint={t('framework_import_hint')} isBeside>
        {(parts) => (
          <input
            {...parts}
            ref={input}
            class="field file"
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file === undefined) return setReading(undefined);
              void saving.save(async () => setReading(practice.readFrameworkFile(await file.text())));
            }}
          />
        )}
      </Field>
      {reading?.ok === false && <RefusedFile problems={reading.problems} />}
      {reading?.ok === true && (
        <div class="set-problems">
          <p>
            <b>
              {t('framework_in_file', {
                names: new Intl.ListFormat(locale).format(reading.file.frameworks.map(({ name }) => name)),
              })}
            </b>
          </p>
          <div class="set-buttons">
            <button type="button" class="btn primary" onClick={() => void take(reading.file.frameworks)}>
              {t('framework_take')}
            </button>
            <button type="button" class="btn" onClick={close}>
              {t('settings_cancel')}
            </button>
          </div>
        </div>
      )}
      <NotSaved saving={saving} />
    </>
  );
}
