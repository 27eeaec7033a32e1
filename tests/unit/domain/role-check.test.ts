import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Role, RoleInteraction } from '../../../lib/domain/role';
import { pointsSaid, roleOverlaps } from '../../../lib/domain/role-check';

const weekly = { times: 1, every: 1, unit: 'week' as const };
const meets = (who: string, topic = 'value'): RoleInteraction => ({ id: who, who, topic, frequency: weekly });
const role = (id: string, stakeholders: string[], more: Partial<Role> = {}): Role => ({
  id,
  name: id,
  reporting: '',
  supervisor: [],
  stakeholders: stakeholders.map((who) => meets(who)),
  touches: [],
  scope: {},
  createdAt: 1,
  updatedAt: 1,
  ...more,
});

describe('the overlap of roles', () => {
  test('names whoever two roles cover, however they are written, once', () => {
    expect(
      roleOverlaps([
        role('AE', ['CFO', 'Champion', 'cfo']),
        role('CSM', [' cfo ', 'Users']),
        role('SDR', ['CFO', 'Users', '']),
      ]),
    ).toEqual([
      { who: 'CFO', roles: ['AE', 'CSM', 'SDR'] },
      { who: 'Users', roles: ['CSM', 'SDR'] },
    ]);
  });

  test('is none within one role, and two roles of one name are two', () => {
    expect(roleOverlaps([role('AE', ['CFO', 'CFO'])])).toEqual([]);
    expect(roleOverlaps([role('1', ['CFO'], { name: 'AE' }), role('2', ['CFO'], { name: 'AE' })])).toEqual([
      { who: 'CFO', roles: ['AE', 'AE'] },
    ]);
  });

  test('does not depend on the order of the roles', () => {
    const names = fc.array(fc.constantFrom('CFO', 'cfo', 'Champion', 'Users', ' users'), { maxLength: 5 });
    const covered = (roles: Role[]) =>
      roleOverlaps(roles)
        .map(({ who }) => who.toLowerCase().trim())
        .toSorted();
    fc.assert(
      fc.property(names, names, names, (one, two, three) => {
        const roles = [role('1', one), role('2', two), role('3', three)];
        expect(covered(roles)).toEqual(covered(roles.toReversed()));
      }),
    );
  });
});

describe('the checklist of a role', () => {
  test('an empty role says nothing, a whole one everything', () => {
    expect(Object.values(pointsSaid(role('AE', [])))).toEqual([false, false, false, false, false, false]);
    const whole = role('AE', ['CFO'], {
      reporting: 'Kim; new business in the north',
      supervisor: [meets('1:1 coaching')],
      touches: [meets('each customer')],
      scope: { accounts: 0 },
    });
    expect(Object.values(pointsSaid(whole))).toEqual([true, true, true, true, true, true]);
  });

  test('a stakeholder without a topic leaves the topics open', () => {
    expect(pointsSaid(role('AE', [], { stakeholders: [meets('CFO', ' ')] })).topics).toBe(false);
  });
});
