import { csvOf } from '../../components/board/csv';
import type { ExportFacts } from '../../components/export/export-facts';
import type { ExportKeeper } from '../../components/export/export-keeper';
import { nameOf, ownerOf } from '../../components/export/export-names';
import { dealsTable, isOf, itemsTable, meetingsTable } from '../../components/export/export-tables';
import { notesMarkdown } from '../../components/export/notes-markdown';
import type { Words } from '../../components/words';
import { isOpen } from '../../lib/domain/action-item';
import { addDays, localDayOf } from '../../lib/domain/day-range';
import { weeksView } from '../../lib/domain/week-view';
import { readCadenceFacts } from '../../lib/store/cadence-facts';
import type { CoxswainDatabase } from '../../lib/store/database';
import { listPeople } from '../../lib/store/people';
import { readAtOnce } from '../../lib/store/read-at-once';
import { getSettings } from '../../lib/store/settings';

/** So many weeks of meetings: a year. */
const weekCount = 52;

const isKept = (row: { deletedAt?: number }): boolean => row.deletedAt === undefined;

async function readFacts(db: CoxswainDatabase, machineZone: string, now: number): Promise<ExportFacts> {
  const settings = await getSettings(db);
  const zone = settings.homeZone ?? machineZone;
  const today = localDayOf(now, zone);
  const from = addDays(today, -7 * (weekCount - 1));
  const [facts, people, items, topics, records, deals] = await Promise.all([
    readCadenceFacts(db, { from, until: today }, { now, machineZone }),
    db.people.toArray(),
    db.items.toArray(),
    db.topics.toArray(),
    db.records.orderBy('[rhythm+startAt]').toArray(),
    db.opportunities.toArray(),
  ]);
  return {
    people,
    items: items.filter(isKept),
    topics: topics.filter(isKept),
    records: records.filter(isKept),
    deals,
    weeks: weeksView({ ...facts, from, count: weekCount }),
    zone,
    today,
  };
}

/** Files for other programs, made of the database in one look. */
export function openExportKeeper(
  db: CoxswainDatabase,
  { words, machineZone, now = Date.now }: { words: Words; machineZone: string; now?: () => number },
): ExportKeeper {
  return {
    listPeople: () => listPeople(db),
    make: async (kind, wish) => {
      const facts = await readAtOnce(db, () => readFacts(db, machineZone, now()));
      const whose =
        wish.personId === undefined ? '' : `-${nameOf(facts, wish.personId).replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`;
      const named = (what: string, end: string) => `coxswain-${what}${whose}-${facts.today}.${end}`;
      const csv = (table: Parameters<typeof csvOf>[0]) => ({
        name: named(kind, 'csv'),
        text: csvOf(table),
        type: 'text/csv;charset=utf-8',
      });
      switch (kind) {
        case 'items':
          return csv(itemsTable(words, facts, wish));
        case 'meetings':
          return csv(meetingsTable(words, facts, wish));
        case 'deals':
          return csv(dealsTable(words, facts, wish));
        case 'notes':
          return { name: named(kind, 'md'), text: notesMarkdown(words, facts, wish), type: 'text/markdown' };
        case 'due': {
          // The calendar's library is half of a page's code, and seldom needed.
          const { writeDueItems } = await import('../../lib/feeds/write-due-items');
          const due = facts.items
            .filter((item) => isOpen(item) && isOf(item, wish.personId))
            .flatMap(({ id, dueOn, text, owner }) =>
              dueOn === undefined ? [] : [{ id, dueOn, title: `${ownerOf(words, facts, owner)}: ${text}` }],
            );
          return { name: named(kind, 'ics'), text: writeDueItems(due, now()), type: 'text/calendar' };
        }
      }
    },
  };
}
