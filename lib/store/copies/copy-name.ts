import type { CopyReason, KeptCopy } from '../../domain/kept-copy';
import type { Instant } from '../../domain/time';

export const copyName = (madeAt: Instant, reason: CopyReason): string => `${madeAt}.${reason}.json.gz`;

/** What a file's name says; undefined for a file that is none of ours (or one that was never finished). */
export function findCopyOf(name: string, bytes: number): KeptCopy | undefined {
  const [, at, reason] = /^(\d{1,15})\.(rolling|before-restore|before-upgrade)\.json\.gz$/.exec(name) ?? [];
  if (at === undefined || reason === undefined || bytes === 0) return undefined;
  return { name, madeAt: Number(at), reason: reason as CopyReason, bytes };
}
