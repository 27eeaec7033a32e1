import type { Drill } from './drill';

/** The numbers of a picture: what its table shows and its file holds. */
export interface CardTable {
  columns: string[];
  rows: { cells: (string | number)[]; /** What is behind the row. */ drill?: Drill | undefined }[];
}
