import type { Role, RoleInteraction } from '../../lib/domain/role';

/** A role as it stands in the form. */
export interface RoleDraft {
  name: string;
  reporting: string;
  supervisor: RoleInteraction[];
  stakeholders: RoleInteraction[];
  touches: RoleInteraction[];
  /** As typed; empty: not said. */
  accounts: string;
  revenue: string;
  pipeline: string;
}

export const draftOf = (role: Omit<Role, 'id' | 'createdAt' | 'updatedAt'>): RoleDraft => ({
  name: role.name,
  reporting: role.reporting,
  supervisor: role.supervisor,
  stakeholders: role.stakeholders,
  touches: role.touches,
  accounts: role.scope.accounts === undefined ? '' : String(role.scope.accounts),
  revenue: role.scope.revenue ?? '',
  pipeline: role.scope.pipeline ?? '',
});

export const emptyRole: RoleDraft = draftOf({
  name: '',
  reporting: '',
  supervisor: [],
  stakeholders: [],
  touches: [],
  scope: {},
});

/** Rows in which nobody is named are none. */
const named = (interactions: readonly RoleInteraction[]): RoleInteraction[] =>
  interactions
    .map((each) => ({ ...each, who: each.who.trim(), topic: each.topic.trim() }))
    .filter(({ who }) => who !== '');

export const isAccounts = (text: string): boolean => /^\d{0,6}$/.test(text.trim());

export function roleOf(draft: RoleDraft, row: Pick<Role, 'id' | 'createdAt' | 'updatedAt'>): Role {
  const [accounts, revenue, pipeline] = [draft.accounts.trim(), draft.revenue.trim(), draft.pipeline.trim()];
  return {
    ...row,
    name: draft.name.trim(),
    reporting: draft.reporting.trim(),
    supervisor: named(draft.supervisor),
    stakeholders: named(draft.stakeholders),
    touches: named(draft.touches),
    scope: {
      ...(accounts === '' ? {} : { accounts: Number(accounts) }),
      ...(revenue === '' ? {} : { revenue }),
      ...(pipeline === '' ? {} : { pipeline }),
    },
  };
}
