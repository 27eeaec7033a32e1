import type { Edit } from '../../domain/edit';
import { findRhythm } from '../../domain/rhythm';
import type { CoxswainDatabase } from '../../store/database';
import { erasePeople } from '../../store/rights/erase-person';
import { EditRefusedError } from './edit-context';

/** What edits name people by. */
interface Naming {
  type: Edit['type'];
  rhythm?: string;
  occurrence?: string;
  personId?: string;
  owner?: string;
  personIds?: string[];
}

/** The people whom an edit is about by its rhythm or by its place, and those whom it names. */
function peopleIn({ rhythm, occurrence, personId, owner, personIds = [] }: Naming): string[] {
  const ofRhythms = [rhythm, occurrence].flatMap((key) => {
    const of = key === undefined ? undefined : findRhythm(key);
    return of?.type === 'person' ? of.personId : [];
  });
  const named = [...ofRhythms, ...[personId, owner].flatMap((id) => id ?? []), ...personIds];
  return named.filter((id) => id !== 'me');
}

const erasedOf = async (db: CoxswainDatabase, ids: string[]): Promise<string[]> =>
  ids.length === 0 ? [] : (await db.tombstones.bulkGet(ids)).flatMap((row) => row?.id ?? []);

/**
 * Applies an edit unless it is about someone who was erased for good: a panel that stood open meanwhile knows them still.
 * @throws EditRefusedError `not-found`: nothing of it stays.
 */
export async function unlessErased(db: CoxswainDatabase, edit: Edit, apply: () => Promise<void>): Promise<void> {
  const ids = peopleIn(edit);
  const refusal = new EditRefusedError({ code: 'not-found', field: 'person' });
  if ((await erasedOf(db, ids)).length > 0) throw refusal;
  await apply();
  // Who was erased between the question and the writing has a tombstone now; what was written since goes as well.
  const late = await erasedOf(db, ids);
  if (late.length === 0) return;
  await erasePeople(db, late);
  throw refusal;
}
