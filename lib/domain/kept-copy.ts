import type { Instant } from './time';

/** Why a local copy was made: in its turn, or right before something that changes everything. */
export type CopyReason = 'rolling' | 'before-restore' | 'before-upgrade';

/** A local copy of everything, by what its name says; nothing is read for it. */
export interface KeptCopy {
  /** Of its file: `1763500000000.rolling.json.gz`. */
  name: string;
  madeAt: Instant;
  reason: CopyReason;
  /** Of the packed file. */
  bytes: number;
}
