import type { SeedRows } from '../browser/seed-store.ts';

const row = { createdAt: 0, updatedAt: 0 };

const person = (id: string, name: string, relation: 'report' | 'manager' | 'peer') => ({
  id,
  name,
  addresses: [`${id}@example.com`],
  relation,
  ...row,
});

/** Kim, a manager in Berlin, with Ana, Bo and Cy; Max is Kim's own manager. */
export const kimsTeam: SeedRows = {
  settings: [
    {
      id: 'settings',
      me: { name: 'Kim', addresses: ['kim@example.com'], isManager: true, isSeller: false },
      homeZone: 'Europe/Berlin',
      weekStart: 1,
      theme: 'system',
      foldedSites: [],
      updatedAt: 1,
    },
  ],
  people: [
    person('ana', 'Ana', 'report'),
    person('bo', 'Bo', 'report'),
    person('cy', 'Cy', 'report'),
    person('max', 'Max', 'manager'),
  ],
};

/** Ana, a seller whose manager is Kim. */
export const anasSeat: SeedRows = {
  settings: [
    {
      ...kimsTeam['settings']?.[0],
      me: { name: 'Ana', addresses: ['ana@example.com'], isManager: false, isSeller: true },
    },
  ],
  people: [person('kim', 'Kim', 'manager'), person('bo', 'Bo', 'peer')],
};
