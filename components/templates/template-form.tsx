import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { agendaOwners, type AgendaOwner, type Template } from '../../lib/domain/templates/template';
import { Field } from '../settings/field';
import { Select } from '../settings/select';
import { useWords, type WordKey } from '../words';
import { draftOf, isKeepable, partsOf, type TemplateDraft } from './template-draft';
import { TopicsEditor } from './topics-editor';

const listFields = [
  { part: 'managerPreWork', label: 'template_manager_work' },
  { part: 'sellerPreWork', label: 'template_seller_work' },
  { part: 'outputs', label: 'template_outputs' },
  { part: 'wellRunWhen', label: 'template_criteria' },
] as const satisfies { part: keyof TemplateDraft; label: WordKey }[];

/** The fields of one template. It is kept only when its minutes add up; till then it says so. */
export function TemplateForm(props: {
  start: Template;
  /** Nothing to restore where it is the original. */
  canRestore: boolean;
  onSave: (parts: ReturnType<typeof partsOf>) => void;
  onRestore: () => void;
  onCancel: () => void;
}): VNode {
  const { t } = useWords();
  const { start, canRestore, onSave, onRestore, onCancel } = props;
  const [draft, setDraft] = useState(() => draftOf(start));
  const [isTried, setTried] = useState(false);
  const set = (change: Partial<TemplateDraft>) => setDraft({ ...draft, ...change });
  const save = () => {
    setTried(true);
    if (isKeepable(draft)) onSave(partsOf(draft));
  };
  return (
    <form
      class="set-form tpl-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div class="tpl-wide">
        <Field label={t('template_question')} hint={[start.people, start.cadence].join(' · ')}>
          {(parts) => (
            <textarea
              {...parts}
              class="field"
              rows={2}
              value={draft.question}
              onInput={(event) => set({ question: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <Field label={t('template_owner')}>
        {(parts) => (
          <Select
            {...parts}
            value={draft.owner}
            options={agendaOwners.map((owner) => ({
              value: owner,
              label: t(`template_owner_${owner.replaceAll('-', '_')}` as WordKey),
            }))}
            onChoose={(owner) => set({ owner: owner as AgendaOwner })}
          />
        )}
      </Field>
      <Field label={t('template_length')}>
        {(parts) => (
          <input
            {...parts}
            class="field"
            type="number"
            min={1}
            max={1440}
            value={Number.isNaN(draft.length) ? '' : draft.length}
            onInput={(event) => set({ length: event.currentTarget.valueAsNumber })}
          />
        )}
      </Field>
      <TopicsEditor draft={draft} isTried={isTried} onChange={setDraft} />
      {listFields.map(({ part, label }) => (
        <Field key={part} label={t(label)} hint={t('template_one_per_line')}>
          {(parts) => (
            <textarea
              {...parts}
              class="field"
              rows={4}
              value={draft[part]}
              onInput={(event) => set({ [part]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
      <div class="tpl-wide">
        <Field label={t('template_guard')} hint={t('template_guard_hint')}>
          {(parts) => (
            <textarea
              {...parts}
              class="field"
              rows={2}
              value={draft.guard}
              onInput={(event) => set({ guard: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <div class="set-buttons">
        <button type="submit" class="btn primary">
          {t('settings_save')}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {t('settings_cancel')}
        </button>
        {canRestore && (
          <button type="button" class="btn tpl-restore" onClick={onRestore}>
            {t('template_restore')}
          </button>
        )}
      </div>
    </form>
  );
}
