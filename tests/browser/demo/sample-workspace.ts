import type { Commitment } from '../../../lib/domain/cadence';
import type { Person, Relation } from '../../../lib/domain/person';
import type { Settings } from '../../../lib/domain/settings';
import type { SeedRows } from '../seed-store.ts';

const zone = 'Europe/Berlin';

/** Kim's team as of `now` (epoch ms): the people, the cadence and the settings that the demo starts with. */
export function sampleWorkspace(now: number): SeedRows {
  const startedOn = Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .subtract({ weeks: 12 });
  const stamps = { createdAt: now, updatedAt: now };
  const person = (name: string, relation: Relation): Person => ({
    id: `person-${name.toLowerCase()}`,
    name,
    addresses: [`${name.toLowerCase()}@example.com`],
    relation,
    ...stamps,
  });
  const validFrom = startedOn.toString();
  const commitments: Commitment[] = [
    {
      id: 'commitment-one-on-one',
      kind: 'one-on-one',
      with: { type: 'each-report' },
      frequency: { times: 1, every: 1, unit: 'week' },
      minutes: 30,
      validFrom,
      ...stamps,
    },
    {
      id: 'commitment-pipeline-review',
      kind: 'pipeline-review',
      with: { type: 'team' },
      frequency: { times: 1, every: 1, unit: 'week' },
      minutes: 60,
      validFrom,
      ...stamps,
    },
  ];
  const settings: Settings = {
    id: 'settings',
    me: { name: 'Kim', addresses: ['kim@example.com'], isManager: true, isSeller: false },
    homeZone: zone,
    weekStart: 1,
    theme: 'system',
    foldedSites: [],
    updatedAt: now,
  };
  return {
    settings: [settings],
    people: [person('Ana', 'report'), person('Bo', 'report'), person('Cy', 'report'), person('Dee', 'peer')],
    commitments,
  };
}
