import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import {
  isShorter,
  keepForChoices,
  keptKinds,
  monthsOf,
  type KeepFor,
  type KeptKind,
  type OldRows,
} from '../../lib/domain/keep-for';
import { useWords } from '../words';
import { Field } from './field';
import { NotSaved } from './not-saved';
import { Select } from './select';
import { useStore } from './settings-store';
import { useSay } from './undo';
import { useSave } from './use-save';
import { wordKey } from './word-key';

/** A shorter time that was chosen, and what would go. */
interface Asked {
  kind: KeptKind;
  months: number;
  old: OldRows[];
}

/** How long each kind of data is kept. What a shorter time would let go of is shown before it is switched. */
export function KeepForRows({ keepFor }: { keepFor: KeepFor | undefined }): VNode {
  const { t } = useWords();
  const store = useStore();
  const say = useSay();
  const saving = useSave();
  const [asked, setAsked] = useState<Asked>();
  const sayMonths = (months: number): string =>
    months === 0 ? t('settings_keep_for_good') : t('settings_keep_months', { count: months });
  const keep = async (kind: KeptKind, months: number): Promise<void> => {
    await store.keepFor({ ...keepFor, [kind]: months });
    setAsked(undefined);
  };
  const choose = (kind: KeptKind, months: number) =>
    saving.save(async () => {
      const isLess = isShorter(months, monthsOf(keepFor, kind));
      const old = isLess ? await store.previewOld({ ...keepFor, [kind]: months }) : [];
      if (old.length === 0) await keep(kind, months);
      else setAsked({ kind, months, old });
    });
  return (
    <div class="set-card">
      {keptKinds.map((kind) => {
        const months = asked?.kind === kind ? asked.months : monthsOf(keepFor, kind);
        return (
          <Field key={kind} label={t(`settings_keep_${kind}`)} isBeside>
            {(parts) => (
              <Select
                {...parts}
                value={String(months)}
                options={[...new Set([...keepForChoices, months])].map((choice) => ({
                  value: String(choice),
                  label: sayMonths(choice),
                }))}
                onChoose={(value) => void choose(kind, Number(value))}
              />
            )}
          </Field>
        );
      })}
      {asked !== undefined && (
        <div class="set-problems" role="alert">
          <p>
            <b>{t('settings_keep_would')}</b>
          </p>
          <ul class="meta">
            {asked.old.map(({ table, count }) => (
              <li key={table}>
                {t(wordKey('settings_table_', table))}: {t('people_rows', { count })}
              </li>
            ))}
          </ul>
          <div class="set-buttons">
            <button
              type="button"
              class="btn primary"
              onClick={() =>
                void saving.save(async () => {
                  await keep(asked.kind, asked.months);
                  say(t('settings_keep_done'));
                })
              }
            >
              {t('settings_keep_sure', { months: sayMonths(asked.months) })}
            </button>
            <button type="button" class="btn line" onClick={() => setAsked(undefined)}>
              {t('settings_cancel')}
            </button>
          </div>
        </div>
      )}
      <NotSaved saving={saving} />
    </div>
  );
}
