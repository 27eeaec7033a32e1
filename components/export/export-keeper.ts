import type { Person } from '../../lib/domain/person';
import type { ExportWish } from './export-facts';

/** What can be taken to another program, each as a file of its own. */
export const exportKinds = ['items', 'meetings', 'deals', 'notes', 'due'] as const;
export type ExportKind = (typeof exportKinds)[number];

export interface ExportFile {
  name: string;
  text: string;
  /** Its media type. */
  type: string;
}

/** Makes files for other programs of what is kept. */
export interface ExportKeeper {
  listPeople: () => Promise<Person[]>;
  make: (kind: ExportKind, wish: ExportWish) => Promise<ExportFile>;
}
