import type { CoxswainDatabase } from './database';
import { write } from './write';

const key = 'captured';

/** Keeps a text until the page opens that asks where it goes: the text of other pages stands in no address. */
export const keepCaptured = (db: CoxswainDatabase, id: string, text: string): Promise<void> =>
  write(db, [db.meta], async () => {
    await db.meta.put({ key, value: { id, text } });
  });

/** The text that was kept under this id, once; '' for none. */
export const takeCaptured = (db: CoxswainDatabase, id: string): Promise<string> =>
  write(db, [db.meta], async () => {
    const value: unknown = (await db.meta.get(key))?.value;
    if (typeof value !== 'object' || value === null || !('id' in value) || value.id !== id) return '';
    await db.meta.delete(key);
    return 'text' in value && typeof value.text === 'string' ? value.text : '';
  });
