/** The database was written by a newer version of the code: it can be read, not changed. */
export class NewerDataError extends Error {
  override readonly name = 'NewerDataError';
  constructor(
    /** `schemaVersion` of the database. */
    readonly stored: number,
    readonly known: number,
  ) {
    super(`data of version ${stored}, this code knows ${known}`);
  }
}
