import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Role } from '../../lib/domain/role';
import { pointsSaid, rolePoints } from '../../lib/domain/role-check';
import { usePractice } from '../practice/practice-store';
import { NotSaved } from '../settings/not-saved';
import { useSay } from '../settings/undo';
import { useSave } from '../settings/use-save';
import { Sign } from '../sign';
import { useWords } from '../words';
import { draftOf, roleOf, type RoleDraft } from './role-draft';
import { RoleForm } from './role-form';

/** One role: its size, its checklist, and its editor. */
export function RoleRow({ role }: { role: Role }): VNode {
  const { t } = useWords();
  const practice = usePractice();
  const say = useSay();
  const saving = useSave();
  const [isOpen, setOpen] = useState(false);
  const { id, name, reporting, scope, createdAt } = role;
  const said = pointsSaid(role);
  const facts = [
    reporting,
    scope.accounts === undefined ? '' : t('roles_size_accounts', { count: scope.accounts }),
    scope.revenue === undefined ? '' : t('roles_size_revenue', { amount: scope.revenue }),
    scope.pipeline === undefined ? '' : t('roles_size_pipeline', { amount: scope.pipeline }),
  ].filter((fact) => fact !== '');
  const save = async (draft: RoleDraft) => {
    const isSaved = await saving.save(async () => {
      const undo = await practice.saveRole(roleOf(draft, { id, createdAt, updatedAt: practice.now() }));
      say(t('roles_saved', { name: draft.name.trim() }), undo);
    });
    if (isSaved) setOpen(false);
  };
  const remove = () =>
    saving.save(async () => {
      const undo = await practice.removeRole(id);
      say(t('roles_removed', { name }), undo);
    });
  return (
    <li>
      <div class="row-line">
        <div class="row-text">
          <p class="cut">{name}</p>
          {facts.length > 0 && <p class="meta">{facts.join(' · ')}</p>}
        </div>
        <button
          type="button"
          class="btn icon"
          aria-label={t('roles_edit', { name })}
          title={t('settings_edit')}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Sign name="u-pencil" />
        </button>
        <button
          type="button"
          class="btn icon"
          aria-label={t('roles_remove', { name })}
          title={t('settings_remove')}
          onClick={() => void remove()}
        >
          <Sign name="u-close" />
        </button>
      </div>
      <ul class="meta role-points" aria-label={t('roles_checklist', { name })}>
        {rolePoints.map((point) => (
          <li key={point}>
            <Sign name={said[point] ? 's-held' : 's-planned'} size="s" class={said[point] ? 'st-held' : 'st-planned'} />
            {t(`roles_point_${point}`)}
            <span class="hidden">{t(said[point] ? 'roles_said' : 'roles_open')}</span>
          </li>
        ))}
      </ul>
      {isOpen && (
        <RoleForm start={draftOf(role)} onSave={(draft) => void save(draft)} onCancel={() => setOpen(false)} />
      )}
      <NotSaved saving={saving} />
    </li>
  );
}
