import { rebuildMeetings } from '../../domain/rebuild-meetings';
import type { KeptTable } from '../../domain/person-data';
import type { Meeting } from '../../domain/meeting';
import type { CoxswainDatabase } from '../database';
import { write } from '../write';
import { readAboutPeople } from './about-people';
import { keptAbout, ruledTables, rulesTable } from './person-data';
import { keepTombstones } from './tombstones';

/**
 * Erases people for good, in one transaction: all of it or nothing. What is theirs goes, of what is shared their part
 * goes, meetings are derived anew from the sightings that are left, and a tombstone with the id alone stays, so that an
 * older backup does not bring them back.
 * @param withTexts The user's own texts about others go too where they name them.
 * @throws NewerDataError, NoRoomError
 */
export const erasePeople = (
  db: CoxswainDatabase,
  ids: readonly string[],
  { withTexts = false } = {},
): Promise<KeptTable[]> =>
  write(
    db,
    ruledTables.map((name) => rulesTable(db, name)),
    async () => {
      const kept = await keptAbout(db, await readAboutPeople(db, new Set(ids)));
      const going = kept.map(({ table, rows }) => ({
        table,
        rows: rows.filter(({ row, share, rest }) => rest !== row && (withTexts || share !== 'named')),
      }));
      for (const { table: name, rows } of going) {
        const table = rulesTable(db, name);
        await table.bulkDelete(rows.filter(({ rest }) => rest === undefined).map(({ row }) => keyOf(row)));
        await table.bulkPut(rows.flatMap(({ rest }) => rest ?? []));
      }
      await deriveAgain(db, occurrencesIn(going));
      await keepTombstones(db, ids);
      return going;
    },
  );

const keyOf = (row: object): string => (row as { id: string }).id;

/** The events of which sightings or people were taken, and whose meeting is still there. */
function occurrencesIn(going: readonly KeptTable[]): Set<string> {
  const occurrences = new Set<string>();
  for (const { table, rows } of going) {
    for (const { row } of rows) {
      if (table === 'sightings') occurrences.add((row as { occurrence: string }).occurrence);
    }
  }
  return occurrences;
}

/** Their meetings anew, as what they are held to be; one of which no sighting is left goes. */
async function deriveAgain(db: CoxswainDatabase, occurrences: ReadonlySet<string>): Promise<void> {
  const before = (await db.meetings.bulkGet([...occurrences])).filter((row) => row !== undefined);
  if (before.length === 0) return;
  const byId = new Map(before.map((row) => [row.id, row]));
  const sightings = await db.sightings.filter(({ occurrence }) => byId.has(occurrence)).toArray();
  const me = (await db.settings.get('settings'))?.me.addresses ?? [];
  const mine = new Set([...me, ...(await db.feeds.toArray()).flatMap((feed) => (feed.isMine ? feed.calendar : []))]);
  const rebuilt = rebuildMeetings(sightings, await db.coverage.toArray(), ({ occurrence, calendar }) => {
    const row = byId.get(occurrence);
    return row && { ...bitsOf(row), isOwnCalendar: mine.has(calendar) };
  });
  // Its rhythm stays: the agenda and the promises of the others hang on it.
  await db.meetings.bulkPut(rebuilt.map((row) => ({ ...row, rhythm: byId.get(row.id)?.rhythm ?? row.rhythm })));
  const left = new Set(rebuilt.map(({ id }) => id));
  await db.meetings.bulkDelete([...byId.keys()].filter((id) => !left.has(id)));
}

const bitsOf = ({ kind, personIds, withTeam, isMixed, isRecurring }: Meeting) => ({
  kind,
  personIds,
  withTeam,
  isMixed,
  isRecurring,
});
