import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { fullKinds, shortKinds, type MeetingKind } from '../../lib/domain/meeting-kind';
import { laneOf } from '../../lib/domain/lane';
import type { Person } from '../../lib/domain/person';
import type { LocalDay } from '../../lib/domain/time';
import { rolesOf } from '../../lib/domain/with-whom';
import { kindName } from '../kind-words';
import { Field } from '../settings/field';
import { Select } from '../settings/select';
import { useWords } from '../words';
import { errorsOf, type LineDraft } from './line-draft';
import { LineMore } from './line-more';
import { LineWhen } from './line-when';
import { PaceFields } from './pace-fields';

/** The fields of one line of the cadence; what is rarely wanted is folded. Errors show once saving was tried. */
export function LineForm(props: {
  start: LineDraft;
  people: readonly Person[];
  /** A day before which nothing may be changed; absent: any day. */
  earliest?: LocalDay;
  hint?: string;
  onSave: (draft: LineDraft) => void;
  onCancel: () => void;
}): VNode {
  const words = useWords();
  const { t } = words;
  const { start, people, earliest, hint, onSave, onCancel } = props;
  const [draft, setDraft] = useState(start);
  const [isTried, setTried] = useState(false);
  const errors = errorsOf(draft, earliest, words);
  const shown = isTried ? errors : {};
  const set = (change: Partial<LineDraft>) => setDraft({ ...draft, ...change });
  const kinds: MeetingKind[] = [
    ...fullKinds,
    ...shortKinds,
    ...(start.kind !== 'own' && start.kind.startsWith('own:') ? [start.kind] : []),
  ];
  const chooseKind = (kind: LineDraft['kind']) => set(kind === 'own' ? { kind } : { kind, lane: laneOf({ kind }) });
  return (
    <form
      class="set-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (Object.keys(errors).length === 0) onSave(draft);
      }}
    >
      <Field label={t('settings_line_kind')}>
        {(parts) => (
          <Select
            {...parts}
            value={draft.kind}
            options={[
              ...kinds.map((kind) => ({ value: kind, label: kindName(t, kind) })),
              { value: 'own', label: t('settings_line_own') },
            ]}
            onChoose={(kind) => chooseKind(kind as LineDraft['kind'])}
          />
        )}
      </Field>
      <Field label={t('settings_line_who')}>
        {(parts) => (
          <Select
            {...parts}
            value={draft.who}
            options={[
              { value: 'each-report', label: t('settings_line_with_each') },
              { value: 'team', label: t('settings_line_with_team') },
              ...rolesOf(people).map((role) => ({
                value: `role:${role}`,
                label: t('settings_line_with_role', { role }),
              })),
              ...people.map(({ id, name }) => ({ value: `person:${id}`, label: name })),
            ]}
            onChoose={(who) => set({ who })}
          />
        )}
      </Field>
      {draft.kind === 'own' && (
        <Field label={t('settings_line_own_name')} error={shown.ownName}>
          {(parts) => (
            <input
              {...parts}
              class="field"
              maxLength={40}
              value={draft.ownName}
              onInput={(event) => set({ ownName: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
      <div class="set-field wide">
        <span class="label">{t('builder_pace')}</span>
        <PaceFields of={t('builder_this_line')} pace={draft} errors={shown} onChange={set} />
      </div>
      <Field label={t('settings_line_outcome')} hint={t('settings_line_outcome_hint')}>
        {(parts) => (
          <input
            {...parts}
            class="field"
            maxLength={500}
            value={draft.outcome}
            onInput={(event) => set({ outcome: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={t('settings_line_valid')} hint={hint} error={shown.from}>
        {(parts) => (
          <input
            {...parts}
            class="field"
            type="date"
            value={draft.from}
            onInput={(event) => set({ from: event.currentTarget.value })}
          />
        )}
      </Field>
      <LineWhen draft={draft} set={set} />
      <LineMore draft={draft} set={set} />
      <div class="set-buttons">
        <button type="submit" class="btn line">
          {t('settings_save')}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {t('settings_cancel')}
        </button>
      </div>
    </form>
  );
}
