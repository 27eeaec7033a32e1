import type { Brief } from '../../domain/brief';
import { veiledNames } from '../../domain/veiled-names';
import type { CoxswainDatabase } from '../../store/database';
import { getSettings } from '../../store/settings';

/** While the privacy screen is on, a brief says which names its panel blurs: those of the roster that stand in it. */
export async function veilBrief<T extends Brief | null>(db: CoxswainDatabase, brief: T): Promise<T> {
  if (brief === null) return brief;
  const { me, isVeiled } = await getSettings(db);
  if (isVeiled !== true) return brief;
  const people = await db.people.toArray();
  return { ...brief, reader: { ...brief.reader, veil: veiledNames(people, me, JSON.stringify(brief)) } };
}
