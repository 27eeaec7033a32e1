import type { Commitment, With } from './cadence';
import type { Person } from './person';

/** Two roles are the same whatever their case and spaces. */
export const roleKey = (role: string): string => role.trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** The roles that people of the roster have, each once as first written, sorted. */
export function rolesOf(people: readonly Person[]): string[] {
  const roles = new Map<string, string>();
  for (const { role, deletedAt } of people) {
    if (role !== undefined && deletedAt === undefined && !roles.has(roleKey(role))) roles.set(roleKey(role), role);
  }
  return [...roles.values()].toSorted((a, b) => (roleKey(a) < roleKey(b) ? -1 : 1));
}

/** With whom, one by one, of those on the roster; `null` stands for the team. */
export function membersOf(others: With, people: readonly Person[]): (Person | null)[] {
  if (others.type === 'team') return [null];
  return people.filter((person) => person.deletedAt === undefined && isWith(others, person));
}

/** The commitments that take a person out of this one: those of its kind that name them more closely. */
export function overridesOf<T extends Pick<Commitment, 'kind' | 'with'>>(
  { kind, with: others }: Pick<Commitment, 'kind' | 'with'>,
  person: Person,
  commitments: readonly T[],
): T[] {
  return commitments.filter(
    (other) => other.kind === kind && closeness[other.with.type] > closeness[others.type] && isWith(other.with, person),
  );
}

function isWith(others: With, person: Person): boolean {
  if (others.type === 'person') return person.id === others.personId;
  if (others.type === 'role') return person.role !== undefined && roleKey(person.role) === roleKey(others.role);
  return others.type === 'each-report' && person.relation === 'report';
}

/** One person before a role, a role before each report. The team is met besides, not instead. */
const closeness: Record<With['type'], number> = { team: 0, 'each-report': 1, role: 2, person: 3 };
