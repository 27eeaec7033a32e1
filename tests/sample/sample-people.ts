import type { Me, Person, Relation } from '../../lib/domain/person.ts';
import type { Instant } from '../../lib/domain/time.ts';

/** Everyone who occurs in the sample, all of them made up. */
export type Name = 'Ana' | 'Bo' | 'Cy' | 'Dee' | 'Eli' | 'Fay' | 'Gus' | 'Hal' | 'Kim' | 'Max';

export const personId = (name: Name): string => `person-${name.toLowerCase()}`;
export const addressOf = (name: Name): string => `${name.toLowerCase()}@example.com`;

export const samplePerson = (name: Name, relation: Relation, createdAt: Instant): Person => ({
  id: personId(name),
  name,
  addresses: [addressOf(name)],
  relation,
  createdAt,
  updatedAt: createdAt,
});

export const sampleMe = (name: Name, role: 'manager' | 'seller'): Me => ({
  name,
  addresses: [addressOf(name)],
  isManager: role === 'manager',
  isSeller: role === 'seller',
});
