import type { Role } from './role';
import { normaliseText } from './title-text';

/** What a role cadence has to say (cadence-practice A3 and A4). */
export const rolePoints = ['reporting', 'supervisor', 'stakeholders', 'topics', 'touches', 'scope'] as const;
export type RolePoint = (typeof rolePoints)[number];

/** Which points a role says something of. A stakeholder without a topic leaves the topics open. */
export function pointsSaid(role: Omit<Role, 'id' | 'createdAt' | 'updatedAt'>): Record<RolePoint, boolean> {
  const { reporting, supervisor, stakeholders, touches, scope } = role;
  const interactions = [...supervisor, ...stakeholders];
  return {
    reporting: reporting.trim() !== '',
    supervisor: supervisor.length > 0,
    stakeholders: stakeholders.length > 0,
    topics: interactions.length > 0 && interactions.every(({ topic }) => topic.trim() !== ''),
    touches: touches.length > 0,
    scope: scope.accounts !== undefined || scope.revenue !== undefined || scope.pipeline !== undefined,
  };
}

/** A stakeholder whom more than one role covers: effort that is spent twice, or a seam to agree on (A52). */
export interface RoleOverlap {
  who: string;
  /** Names of the roles, in their order; at least two. */
  roles: string[];
}

/** Stakeholders that more than one role names, whatever case, accents or blanks they are written with. */
export function roleOverlaps(roles: readonly Pick<Role, 'id' | 'name' | 'stakeholders'>[]): RoleOverlap[] {
  const found = new Map<string, { who: string; roles: Map<string, string> }>();
  for (const { id, name, stakeholders } of roles) {
    for (const { who } of stakeholders) {
      const key = normaliseText(who);
      if (key === '') continue;
      const covered = found.get(key) ?? { who: who.trim(), roles: new Map<string, string>() };
      covered.roles.set(id, name);
      found.set(key, covered);
    }
  }
  return [...found.values()]
    .filter(({ roles: names }) => names.size > 1)
    .map(({ who, roles: names }) => ({ who, roles: [...names.values()] }));
}
