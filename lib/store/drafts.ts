import { draftId } from '../domain/draft';
import type { Instant } from '../domain/time';
import type { CoxswainDatabase } from './database';
import { write } from './write';

/** What nobody came back to for so long is no longer being typed. */
const keptMs = 7 * 24 * 3_600_000;

/** Keeps what is being typed in one field; '' when it was saved or given up. */
export const keepDraft = (db: CoxswainDatabase, draft: { key: string; field: string; text: string }, at: Instant) =>
  write(db, [db.drafts], async () => {
    const id = draftId(draft.key, draft.field);
    if (draft.text === '') await db.drafts.delete(id);
    else await db.drafts.put({ id, ...draft, updatedAt: at });
    await db.drafts
      .where('updatedAt')
      .below(at - keptMs)
      .delete();
  });

/**
 * What was being typed here, by field. Of a note only what is younger than the note: it saves itself, so an older draft
 * would undo what was written since in another tab.
 */
export const readDrafts = (db: CoxswainDatabase, key: string): Promise<Record<string, string>> =>
  db.transaction('r', [db.drafts, db.records], async () => {
    const drafts = await db.drafts.where('key').equals(key).toArray();
    const savedAt = (await db.records.get(key))?.updatedAt ?? 0;
    const open = drafts.filter(({ field, updatedAt }) => !field.startsWith('note:') || updatedAt >= savedAt);
    return Object.fromEntries(open.map(({ field, text }) => [field, text]));
  });
