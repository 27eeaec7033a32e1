import type { SeedRows } from '../browser/seed-store.ts';

const row = { createdAt: 0, updatedAt: 0 };

/** Kim with one report. */
export const benchTeam: SeedRows = {
  settings: [
    {
      id: 'settings',
      me: { name: 'Kim', addresses: ['kim@example.com'], isManager: true, isSeller: false },
      homeZone: 'Europe/Berlin',
      weekStart: 1,
      theme: 'light',
      foldedSites: [],
      updatedAt: 1,
    },
  ],
  people: [{ id: 'ana', name: 'Ana', addresses: ['ana@example.com'], relation: 'report', ...row }],
};

/** What Ana promised in the rhythm of her 1:1s. */
export const itemWithAna = {
  id: 'bench-item',
  rhythm: 'person:one-on-one:ana',
  personId: 'ana',
  text: 'Bring the pricing sheet',
  owner: 'ana',
  disposition: 'open',
  ...row,
};
