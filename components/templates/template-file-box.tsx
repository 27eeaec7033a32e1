import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { localDayOf } from '../../lib/domain/day-range';
import type { MeetingKind } from '../../lib/domain/meeting-kind';
import {
  changeBetween,
  changesFor,
  isOriginal,
  type TemplateVersion,
} from '../../lib/domain/templates/template-change';
import {
  templateFileOf,
  type TemplateFileReading,
  type TemplateOfFile,
} from '../../lib/domain/templates/template-file';
import { templateOf } from '../../lib/domain/templates/template-of';
import type { TemplateTexts } from '../../lib/domain/templates/template-texts';
import type { Zone } from '../../lib/domain/time';
import { Field } from '../settings/field';
import { NotSaved } from '../settings/not-saved';
import { saveFile } from '../save-file';
import { useSay } from '../settings/undo';
import { useSave } from '../settings/use-save';
import { Sign } from '../sign';
import { useWords } from '../words';
import { usePractice } from '../practice/practice-store';
import { RefusedFile, TakeInTemplates } from './take-in-templates';

/** Templates as a file: saved, and read back with a look at what would change. */
export function TemplateFileBox(props: {
  kinds: readonly MeetingKind[];
  versions: readonly TemplateVersion[];
  texts: TemplateTexts;
  zone: Zone;
}): VNode {
  const { t } = useWords();
  const practice = usePractice();
  const say = useSay();
  const saving = useSave();
  const input = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState<TemplateFileReading>();
  const { kinds, versions, texts, zone } = props;
  const now = practice.now();
  const here = (kind: MeetingKind) => templateOf(kind, changesFor(versions, { kind }, now), texts);
  const save = () => {
    const file = `coxswain-templates-${localDayOf(now, zone)}.json`;
    saveFile(file, `${JSON.stringify(templateFileOf(kinds.map(here), now), null, 2)}\n`);
    say(t('settings_backup_saved', { file }));
  };
  const close = () => {
    setReading(undefined);
    if (input.current) input.current.value = '';
  };
  const take = (templates: readonly TemplateOfFile[]) =>
    saving.save(async () => {
      const at = practice.now();
      const undo = await practice.saveVersions(
        templates.map(({ kind, ...parts }) => ({
          id: practice.newId(),
          kind,
          change: changeBetween(templateOf(kind, [], texts), parts),
          fromAt: at,
          createdAt: at,
          updatedAt: at,
        })),
      );
      close();
      say(t('template_taken', { count: templates.length }), undo);
    });
  return (
    <>
      <div class="set-row">
        <div class="set-label">
          {t('template_export_label')}
          <p class="meta">{t('template_export_hint')}</p>
        </div>
        <div class="set-control">
          <button type="button" class="btn line" onClick={save}>
            <Sign name="u-download" size="s" />
            {t('template_export')}
          </button>
        </div>
      </div>
      <Field label={t('template_import')} hint={t('template_import_hint')} isBeside>
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
              void saving.save(async () => setReading(practice.readFile(await file.text())));
            }}
          />
        )}
      </Field>
      {reading?.ok === false && <RefusedFile problems={reading.problems} />}
      {reading?.ok === true && (
        <TakeInTemplates
          templates={reading.file.templates.filter(
            ({ kind, ...parts }) => !isOriginal(changeBetween(here(kind), parts)),
          )}
          onTake={(templates) => void take(templates)}
          onCancel={close}
        />
      )}
      <NotSaved saving={saving} />
    </>
  );
}
