import type { BackupTable } from './backup';

/** The tables that a backup of version 1 holds. */
export const tablesOfVersion1: ReadonlySet<string> = new Set<BackupTable>([
  'settings',
  'people',
  'commitments',
  'absences',
  'words',
  'hosts',
  'templates',
  'titleRules',
  'roles',
  'series',
  'records',
  'topics',
  'items',
  'blocks',
  'sightings',
  'coverage',
  'meetings',
  'snapshots',
  'opportunities',
  'health',
]);
