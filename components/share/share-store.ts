import type { BackupProblem } from '../../lib/domain/backup';
import type { SharedCadence } from '../../lib/domain/cadence-file/cadence-file';
import type { CadenceDifference } from '../../lib/domain/cadence-file/compare-cadence';
import type { Undo } from '../settings/settings-store';
import type { Reader, ShareFacts } from './share-facts';

/** A cadence file that may be taken in, or why not. */
export type CadenceReading =
  | { ok: true; from: string; cadence: SharedCadence }
  | { ok: false; problems: BackupProblem[] };

/** All that the page asks of the store. Changes resolve when they are durable, and reject when nothing was written. */
export interface ShareStore {
  readFacts: () => Promise<ShareFacts>;
  saveWhy: (text: string) => Promise<void>;
  readFile: (text: string) => CadenceReading;
  takeIn: (there: SharedCadence, accepted: readonly CadenceDifference[]) => Promise<Undo>;
  /** The text of a calendar file; `all`: every series, for the manager's own calendar. */
  writeCalendar: (facts: ShareFacts, reader: Reader | 'all') => string;
}
