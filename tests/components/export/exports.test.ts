import { parse } from 'papaparse';
import { afterEach, describe, expect, test } from 'vitest';
import { createWords } from '../../../components/create-words';
import type { ExportKind } from '../../../components/export/export-keeper';
import type { ExportWish } from '../../../components/export/export-facts';
import { openExportKeeper } from '../../../entrypoints/own-pages/open-export-keeper';
import { readCalendar } from '../../../lib/feeds/read-calendar';
import type { CoxswainDatabase } from '../../../lib/store/database';
import { addItems } from '../../../lib/store/items';
import { openDatabase } from '../../../lib/store/open-database';
import { seeOpportunity } from '../../../lib/store/opportunities';
import { savePeople } from '../../../lib/store/people';
import { changeRecord } from '../../../lib/store/records';
import { putTopics } from '../../../lib/store/topics';
import english from '../../../public/_locales/en/messages.json';
import { sampleWorkspace } from '../../sample/workspace';
import { item, nowAt, person } from '../../unit/store/rows';

const messages: Record<string, { message: string }> = english;
const words = createWords((key) => messages[key]?.message ?? '', 'en-GB');
const zone = 'Europe/Berlin';
const opened: CoxswainDatabase[] = [];
afterEach(async () => {
  for (const db of opened.splice(0)) await db.delete();
});

function emptyDatabase(): CoxswainDatabase {
  const db = openDatabase(`export-${opened.length}`);
  opened.push(db);
  return db;
}

const make = (db: CoxswainDatabase, kind: ExportKind, wish: Partial<ExportWish> = {}) =>
  openExportKeeper(db, { words, machineZone: zone, now: () => nowAt }).make(kind, { withPrivate: false, ...wish });

/** As a spreadsheet reads it: rows of cells, the first of them the heads. */
const cellsOf = (text: string): string[][] =>
  parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;

const rhythm = 'person:one-on-one:Ana';
const secret = 'Thinks about leaving';

async function filled(): Promise<CoxswainDatabase> {
  const db = emptyDatabase();
  const at = { createdAt: nowAt, updatedAt: nowAt };
  await savePeople(db, [person('Ana'), person('Bo')]);
  await addItems(db, [
    item('one', { text: 'Send *the* draft', owner: 'Ana', personId: 'Ana', rhythm, dueOn: '2026-11-26' }),
    item('two', { text: 'Call Bo', owner: 'me', personId: 'Bo', rhythm: 'person:one-on-one:Bo' }),
    item('gone', { text: 'Deleted', owner: 'me', personId: 'Bo', rhythm, deletedAt: nowAt }),
  ]);
  const topic = { rhythm, prompts: [], from: { type: 'me' as const }, ...at };
  await putTopics(db, [
    { id: 'open', order: 1, title: 'Fernhill', lane: 'shared', ...topic },
    { id: 'own', order: 2, title: secret, lane: 'private', ...topic },
  ]);
  await changeRecord(
    db,
    { id: 'a', rhythm, startAt: nowAt },
    (row) => ({
      ...row,
      purpose: 'Next quarter',
      sharedNote: 'Went well',
      privateNote: `${secret}, asked for a raise`,
    }),
    nowAt,
  );
  const facts = { record: 'salesforce:acme:006', name: '=HYPERLINK("https://example.com")', amount: '-5' };
  await seeOpportunity(db, { id: 'snap', site: 'salesforce', facts, ownerId: 'Bo', seenAt: nowAt });
  return db;
}

/** Bo's 1:1 and a deal, in each of which Ana owns a promise: notes about Bo beside it. */
async function withBo(): Promise<CoxswainDatabase> {
  const db = await filled();
  const at = { createdAt: nowAt, updatedAt: nowAt };
  const bos = { rhythm: 'person:one-on-one:Bo', ...at };
  await addItems(db, [item('hers', { text: 'Send prices', owner: 'Ana', personId: 'Bo', rhythm: bos.rhythm })]);
  const from = { type: 'me' as const };
  await putTopics(db, [
    { id: 'bo-shared', order: 1, title: 'Their bonus', lane: 'shared', prompts: [], from, ...bos },
    { id: 'bo-private', order: 2, title: 'Their warning', lane: 'private', prompts: [], from, ...bos },
  ]);
  const texts = { purpose: 'Their review', sharedNote: 'Their burnout', privateNote: 'Their salary' };
  await changeRecord(db, { id: 'b', rhythm: bos.rhythm, startAt: nowAt }, (row) => ({ ...row, ...texts }), nowAt);
  return db;
}

describe('a file for another program', () => {
  test.each([false, true])(
    "of one person has their promise out of another's 1:1, and nothing else of it (private ticked: %s)",
    async (withPrivate) => {
      const db = await withBo();
      const { text } = await make(db, 'notes', { personId: 'Ana', withPrivate });
      expect(text).toContain('Send prices');
      expect(text).toContain('Went well');
      expect(text.includes(secret)).toBe(withPrivate);
      expect(text).not.toMatch(/bonus|warning|review|burnout|salary/);
      const bos = (await make(db, 'notes', { personId: 'Bo', withPrivate })).text;
      expect(bos).toContain('Their burnout');
      expect(bos.includes('Their salary')).toBe(withPrivate);
      expect(bos).not.toMatch(/Went well|Fernhill|leaving/);
    },
  );

  test('of promises has each that is not deleted, with who, by when and where it stands', async () => {
    const { name, text } = await make(await filled(), 'items');
    expect(name).toBe('coxswain-items-2026-11-19.csv');
    const [heads, ...rows] = cellsOf(text);
    expect(heads).toContain('Due on');
    expect(
      rows.map((cells) => cells.slice(0, 3)).toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1)),
    ).toEqual([
      ['Call Bo', 'You', '1:1 with Bo'],
      ['Send *the* draft', 'Ana', '1:1 with Ana'],
    ]);
  });

  test('of one person has nothing of another', async () => {
    const db = await filled();
    for (const kind of ['items', 'meetings', 'deals', 'notes', 'due'] as const) {
      const { name, text } = await make(db, kind, { personId: 'Ana' });
      expect(name).toMatch(/-Ana-2026-11-19\.\w+$/);
      expect(text).not.toMatch(/Bo\b|HYPERLINK/);
    }
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("https://example.com";"x")'])(
    'runs nothing in a spreadsheet: %j stands there as text, in each column that others fill',
    async (formula) => {
      const db = emptyDatabase();
      await savePeople(db, [person('Ana', { name: formula })]);
      await addItems(db, [item('one', { text: formula, owner: 'Ana', personId: 'Ana', why: formula, rhythm })]);
      const facts = {
        record: 'r',
        name: formula,
        account: formula,
        stage: formula,
        amount: formula,
        nextStep: formula,
      };
      await seeOpportunity(db, { id: 'snap', site: 'salesforce', facts, seenAt: nowAt });
      for (const kind of ['items', 'deals', 'meetings'] as const) {
        const cells = cellsOf((await make(db, kind)).text).flat();
        expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }
      expect(cellsOf((await make(db, 'items')).text)[1]?.[0]).toBe(`'${formula}`);
    },
  );

  test('of meetings says of each slot of a year what became of it, as the popup counts', async () => {
    const db = emptyDatabase();
    const { tables } = sampleWorkspace({ now: nowAt, zone });
    for (const [table, rows] of Object.entries(tables)) await db.table(table).bulkPut(rows);
    const [, ...rows] = cellsOf((await make(db, 'meetings')).text);
    const week = rows.filter(([from]) => from === '2026-11-16').map((cells) => cells.at(-1));
    expect(week.filter((state) => state?.includes('held') && !state.includes('not held'))).toHaveLength(9);
    expect(week.filter((state) => state === 'not observed')).toHaveLength(1);
    expect(week.filter((state) => state === 'excused')).toHaveLength(1);
    expect(rows.every(([, , , start]) => /^(\d{4}-\d\d-\d\d \d\d:\d\d)?$/.test(start ?? ''))).toBe(true);
  });

  test('in Markdown has agendas, promises and minutes; of the private lane nothing unless it is ticked', async () => {
    const db = await filled();
    const { text, name } = await make(db, 'notes');
    expect(name).toBe('coxswain-notes-2026-11-19.md');
    expect(text).toContain('- [ ] Send \\*the\\* draft (Ana, 2026-11-26)');
    for (const line of ['## 1:1 with Ana', '- Fernhill', 'Next quarter', 'Went well']) expect(text).toContain(line);
    expect(text).not.toContain(secret);
    expect(text).not.toContain('Deleted');
    const own = (await make(db, 'notes', { withPrivate: true })).text;
    expect(own).toContain(`- ${secret} (Only you)`);
    expect(own).toContain(`> Only you: ${secret}, asked for a raise`);
  });

  test.each(['items', 'meetings', 'deals', 'due'] as const)(
    'of %s has nothing private, ticked or not',
    async (kind) => {
      const { text } = await make(await filled(), kind, { withPrivate: true });
      expect(text).not.toContain(secret);
    },
  );

  test('for the calendar has each open promise on its day, and is read by our own reader of calendars', async () => {
    const { name, text } = await make(await filled(), 'due');
    expect(name).toBe('coxswain-due-2026-11-19.ics');
    expect(text).toMatch(/DTSTART;VALUE=DATE:20261126\r\n/);
    expect(text).toContain('SUMMARY:Ana: Send *the* draft');
    expect(text).not.toContain('Call Bo');
    const weekMs = 7 * 86_400_000;
    const span = { fromAt: nowAt, untilAt: nowAt + 2 * weekMs, known: new Set<string>() };
    const read = await readCalendar(text, { ...span, zone });
    expect(read).toMatchObject({ outcome: 'read', eventCount: 1, refused: [] });
    expect(JSON.stringify(read)).toContain('Ana: Send *the* draft');
  });
});
