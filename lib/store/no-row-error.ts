/** A change was asked for a row that is not there (any more). */
export class NoRowError extends Error {
  override readonly name = 'NoRowError';
  constructor(
    readonly table: string,
    readonly id: string,
  ) {
    super(`${table} has no row ${id}`);
  }
}
