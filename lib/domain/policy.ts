import type { BackupProblem } from './backup';
import type { SharedCadence } from './cadence-file/cadence-file';
import type { Settings } from './settings';

/** The settings that an organisation may fix for its people. */
export const lockableSettings = [
  'homeZone',
  'weekStart',
  'yearStart',
  'theme',
  'hasBadges',
  'hasToolbarCount',
] as const satisfies (keyof Settings)[];
export type LockableSetting = (typeof lockableSettings)[number];

/** What an organisation sets for its people through the browser (`storage.managed`), as far as it is right. */
export interface Policy {
  /** Who says so, for the people who see it; may be empty. */
  organisation: string;
  locked: Partial<Pick<Settings, LockableSetting>>;
  /** Where the user has nothing yet it is taken over; else it is suggested. */
  cadence: SharedCadence;
  /** What of the policy does not hold, and where; the rest applies. */
  problems: BackupProblem[];
}
