import { describe, expect, it } from 'vitest';
import { slotsOf } from '../../../lib/domain/slots';
import { rolesOf } from '../../../lib/domain/with-whom';
import { commitment, person, week } from './sample-cadence';

const roster = [
  person('ana', { role: 'Account manager' }),
  person('bo', { role: 'account  MANAGER ' }),
  person('cy'),
  person('dee', { role: 'Sales ops', relation: 'peer' }),
];
const rule = { weekStart: 1 };

describe('with whom', () => {
  it('makes a slot for each who has a role, however it is written and whatever they are to me', () => {
    const managers = commitment('a', { with: { type: 'role', role: 'Account Manager' } });
    const ops = commitment('b', { with: { type: 'role', role: 'sales ops' } });
    expect(slotsOf([managers, ops], roster, week, rule).map(({ personId }) => personId)).toEqual(['ana', 'bo', 'dee']);
  });

  it('lets one person stand before a role, and a role before each report', () => {
    const each = commitment('each', { with: { type: 'each-report' } });
    const role = commitment('role', { with: { type: 'role', role: 'account manager' } });
    const own = commitment('own', { with: { type: 'person', personId: 'bo' } });
    const team = commitment('team', { with: { type: 'team' } });
    expect(
      slotsOf([each, role, own, team], roster, week, rule).map(({ id }) => id.split('/').slice(0, 2).join(' ')),
    ).toEqual(['each cy', 'own bo', 'role ana', 'team team']);
  });

  it('offers each role once', () => {
    expect(rolesOf(roster)).toEqual(['Account manager', 'Sales ops']);
  });
});
