import type { Instant } from '../../domain/time';

/** Why a copy was made: in its turn, or right before something that changes everything. */
export type CopyReason = 'rolling' | 'before-restore' | 'before-upgrade';

/** A local copy, by what its name says; nothing is read for it. */
export interface KeptCopy {
  /** Of its file: `1763500000000.rolling.json.gz`. */
  name: string;
  madeAt: Instant;
  reason: CopyReason;
  /** Of the packed file. */
  bytes: number;
}

export const copyName = (madeAt: Instant, reason: CopyReason): string => `${madeAt}.${reason}.json.gz`;

/** What a file's name says; undefined for a file that is none of ours (or one that was never finished). */
export function findCopyOf(name: string, bytes: number): KeptCopy | undefined {
  const [, at, reason] = /^(\d{1,15})\.(rolling|before-restore|before-upgrade)\.json\.gz$/.exec(name) ?? [];
  if (at === undefined || reason === undefined || bytes === 0) return undefined;
  return { name, madeAt: Number(at), reason: reason as CopyReason, bytes };
}
