import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { roleOverlaps } from '../../lib/domain/role-check';
import { PracticeSection } from '../practice/practice-section';
import { usePractice } from '../practice/practice-store';
import { NotSaved } from '../settings/not-saved';
import { useSay } from '../settings/undo';
import { useSave } from '../settings/use-save';
import { Sign } from '../sign';
import { useLive } from '../use-live';
import { useWords } from '../words';
import { emptyRole, roleOf, type RoleDraft } from './role-draft';
import { RoleForm } from './role-form';
import { RoleRow } from './role-row';

/** The rhythm of selling roles, and the stakeholders whom more than one of them covers. */
export function RolesSection(): VNode | null {
  const { t, locale } = useWords();
  const practice = usePractice();
  const say = useSay();
  const saving = useSave();
  const [isAdding, setAdding] = useState(false);
  const { value: roles } = useLive(() => practice.listRoles());
  if (roles === undefined) return null;
  const overlaps = roleOverlaps(roles);
  const names = new Intl.ListFormat(locale);
  const add = async (draft: RoleDraft) => {
    const now = practice.now();
    const isSaved = await saving.save(async () => {
      const undo = await practice.saveRole(roleOf(draft, { id: practice.newId(), createdAt: now, updatedAt: now }));
      say(t('roles_saved', { name: draft.name.trim() }), undo);
    });
    if (isSaved) setAdding(false);
  };
  return (
    <PracticeSection id="roles" about={t('roles_about')}>
      <ul class="set-card rows">
        {roles.map((role) => (
          <RoleRow key={role.id} role={role} />
        ))}
        {roles.length === 0 && !isAdding && <li class="set-empty">{t('roles_empty')}</li>}
        <li>
          {isAdding ? (
            <RoleForm start={emptyRole} onSave={(draft) => void add(draft)} onCancel={() => setAdding(false)} />
          ) : (
            <button type="button" class="btn" onClick={() => setAdding(true)}>
              <Sign name="u-plus" />
              {t('roles_add')}
            </button>
          )}
          <NotSaved saving={saving} />
        </li>
      </ul>
      {roles.length > 1 && (
        <div class="notice" role="status">
          <Sign name={overlaps.length > 0 ? 's-risk' : 's-held'} class={overlaps.length > 0 ? 'st-due' : 'st-held'} />
          {overlaps.length === 0 ? (
            <p>{t('roles_no_overlap')}</p>
          ) : (
            <div>
              <p>{t('roles_overlap')}</p>
              <ul>
                {overlaps.map(({ who, roles: covering }) => (
                  <li key={who}>{t('roles_overlap_line', { who, roles: names.format(covering) })}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
      )}
    </PracticeSection>
  );
}
