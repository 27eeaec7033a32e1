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
