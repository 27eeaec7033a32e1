import type { BackupProblem, BackupReason } from '../backup';
import type { Instant } from '../time';
import type { OwnElement, OwnFramework } from './framework';

/** The version of the file's shape; a file of a newer one is refused. */
export const frameworkFileVersion = 1;

/** One framework of a file, under the id of its origin: taken in again, it replaces what came before. */
export interface FrameworkOfFile {
  id: string;
  name: string;
  elements: OwnElement[];
}

/** A file of the user's own frameworks: how to look at a deal, and nothing of any deal. */
export interface FrameworkFile {
  format: 'coxswain-frameworks';
  version: number;
  savedAt: Instant;
  frameworks: FrameworkOfFile[];
}

/** Why a file is refused at one place; a code to word. */
export type FrameworkFileReason = BackupReason | 'not-frameworks' | 'newer-frameworks';

export type FrameworkFileProblem = Omit<BackupProblem, 'reason'> & { reason: FrameworkFileReason };

export type FrameworkFileReading = { ok: true; file: FrameworkFile } | { ok: false; problems: FrameworkFileProblem[] };

export const frameworkFileOf = (frameworks: readonly OwnFramework[], savedAt: Instant): FrameworkFile => ({
  format: 'coxswain-frameworks',
  version: frameworkFileVersion,
  savedAt,
  frameworks: frameworks.map(({ id, name, elements }) => ({ id, name, elements })),
});
