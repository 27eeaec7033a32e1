import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Field } from '../settings/field';
import { useWords } from '../words';
import { InteractionFields } from './interaction-fields';
import { isAccounts, type RoleDraft } from './role-draft';

/** The fields of one role. */
export function RoleForm(props: { start: RoleDraft; onSave: (draft: RoleDraft) => void; onCancel: () => void }): VNode {
  const { t } = useWords();
  const { start, onSave, onCancel } = props;
  const [draft, setDraft] = useState(start);
  const [isTried, setTried] = useState(false);
  const set = (change: Partial<RoleDraft>) => setDraft({ ...draft, ...change });
  const errors = {
    name: draft.name.trim() === '' ? t('roles_name_missing') : undefined,
    accounts: isAccounts(draft.accounts) ? undefined : t('roles_accounts_wrong'),
  };
  const field = (part: 'name' | 'reporting' | 'accounts' | 'revenue' | 'pipeline', hint?: string) => (
    <Field
      label={t(`roles_${part}`)}
      hint={hint}
      error={isTried && (part === 'name' || part === 'accounts') ? errors[part] : undefined}
    >
      {(parts) => (
        <input
          {...parts}
          class="field"
          type="text"
          inputMode={part === 'accounts' ? 'numeric' : 'text'}
          value={draft[part]}
          onInput={(event) => set({ [part]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <form
      class="set-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (errors.name === undefined && errors.accounts === undefined) onSave(draft);
      }}
    >
      {field('name', t('roles_name_hint'))}
      {field('reporting', t('roles_reporting_hint'))}
      <InteractionFields part="supervisor" list={draft.supervisor} onChange={(supervisor) => set({ supervisor })} />
      <InteractionFields
        part="stakeholders"
        list={draft.stakeholders}
        onChange={(stakeholders) => set({ stakeholders })}
      />
      <InteractionFields part="touches" list={draft.touches} onChange={(touches) => set({ touches })} />
      <fieldset class="role-part">
        <legend>{t('roles_scope')}</legend>
        <div class="set-form role-scope">
          {field('accounts')}
          {field('revenue', t('roles_money_hint'))}
          {field('pipeline')}
        </div>
      </fieldset>
      <div class="set-buttons">
        <button type="submit" class="btn primary">
          {t('settings_save')}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {t('settings_cancel')}
        </button>
      </div>
    </form>
  );
}
