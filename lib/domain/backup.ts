/** Why a backup, a cadence file or a policy is refused at one place; a code to word. */
export type BackupReason =
  | 'too-large'
  | 'too-large-cadence'
  | 'spoiled'
  | 'wrong-passphrase'
  | 'too-deep'
  | 'not-json'
  | 'not-a-backup'
  | 'not-a-cadence'
  | 'not-a-taught-site'
  | 'newer'
  | 'newer-cadence'
  | 'newer-taught-site'
  | 'forbidden-key'
  | 'duplicate-id'
  | 'said-twice'
  | 'contradicts'
  | 'too-many'
  | 'missing'
  | 'unknown-field'
  | 'not-text'
  | 'too-long'
  | 'not-a-day'
  | 'not-an-instant'
  | 'not-a-number'
  | 'not-yes-or-no'
  | 'not-one-of'
  | 'not-an-address'
  | 'not-an-origin'
  | 'not-a-selector'
  | 'wrong-shape';

/** One place of a backup file that is wrong. */
export interface BackupProblem {
  /** `tables.items[3].dueOn`; empty: the file as a whole. */
  path: string;
  reason: BackupReason;
}

/** What restoring would do to one table. */
export interface BackupTablePreview {
  table: string;
  /** In the file. */
  rows: number;
  /** In the file and not here. */
  new: number;
  /** In both, and different. */
  changed: number;
  /** Of the changed, how many are newer in the file: those that a merge takes. */
  newer: number;
  /** Here and not in the file: a replacement removes them, a merge keeps them. */
  gone: number;
}

/** Replace: everything becomes as in the file. Merge: what is new or newer in the file is taken, nothing goes. */
export type RestoreMode = 'replace' | 'merge';

/** Shorter passphrases are not taken: a stolen file can be guessed at for years. */
export const shortestPassphrase = 10;
