import { beforeEach, describe, expect, test } from 'vitest';
import type { BackupProblem } from '../../../lib/domain/backup';
import { schemaVersion, type CoxswainDatabase } from '../../../lib/store/database';
import { plainJson } from '../../../lib/store/plain-json';
import { readBackup } from '../../../lib/store/read-backup';
import { restoreBackup } from '../../../lib/store/restore-backup';
import { saveBackup } from '../../../lib/store/save-backup';
import { fill } from './full-database';
import { freshDatabase } from './fresh-database';
import { nowAt } from './rows';

let db: CoxswainDatabase;
let good: string;

beforeEach(async () => {
  db = freshDatabase();
  await fill(db);
  good = JSON.stringify(await saveBackup(db, nowAt));
});

/** A backup with one place changed; `undefined` takes the field away. */
function withPlace(path: string, value: unknown): string {
  const root: Record<string, unknown> = JSON.parse(good);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = root;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  at[last] = value;
  return JSON.stringify(root);
}

/** A backup with raw JSON put in place of a row's first brace. */
const withRaw = (table: string, raw: string): string => good.replace(`"${table}":[{`, `"${table}":[{${raw},`);

/** Changed places that must be refused, and the problem that is told. */
const places: [path: string, value: unknown, reason: BackupProblem['reason'], where?: string][] = [
  ['format', 'other', 'not-a-backup', ''],
  ['format', undefined, 'not-a-backup', ''],
  ['schemaVersion', '1', 'not-a-backup', ''],
  ['schemaVersion', 1.5, 'not-a-backup', ''],
  ['schemaVersion', schemaVersion + 1, 'newer'],
  ['schemaVersion', 0, 'not-a-number'],
  ['savedAt', 'yesterday', 'not-an-instant'],
  ['savedAt', undefined, 'missing'],
  ['extra', {}, 'unknown-field'],
  ['tables', [], 'wrong-shape'],
  ['tables', null, 'wrong-shape'],
  ['tables.people', undefined, 'missing'],
  ['tables.people', {}, 'wrong-shape'],
  ['tables.meta', [], 'unknown-field'],
  ['tables.people.0', null, 'wrong-shape', 'tables.people[0]'],
  ['tables.people.0', 'Ana', 'wrong-shape', 'tables.people[0]'],
  ['tables.people.0.id', '', 'missing', 'tables.people[0].id'],
  ['tables.people.0.id', 7, 'not-text', 'tables.people[0].id'],
  ['tables.people.1.id', 'Ana', 'duplicate-id', 'tables.people[1].id'],
  ['tables.people.0.name', undefined, 'missing', 'tables.people[0].name'],
  ['tables.people.0.name', 'x'.repeat(501), 'too-long', 'tables.people[0].name'],
  ['tables.people.0.addresses', 'ana@example.com', 'wrong-shape', 'tables.people[0].addresses'],
  ['tables.people.0.addresses', [5], 'not-text', 'tables.people[0].addresses[0]'],
  ['tables.people.0.addresses', Array.from({ length: 51 }, () => 'a'), 'too-many', 'tables.people[0].addresses'],
  ['tables.hosts.0.id', 'no address', 'not-an-origin', 'tables.hosts[0].id'],
  ['tables.hosts.0.id', 'https://*', 'not-an-origin', 'tables.hosts[0].id'],
  ['tables.hosts.0.id', 'https://calendar.google.com', 'not-an-origin', 'tables.hosts[0].id'],
  ['tables.people.0.relation', 'foe', 'not-one-of', 'tables.people[0].relation'],
  ['tables.people.0.from', '2026-02-31', 'not-a-day', 'tables.people[0].from'],
  ['tables.people.0.from', '', 'not-a-day', 'tables.people[0].from'],
  ['tables.people.0.from', null, 'not-a-day', 'tables.people[0].from'],
  ['tables.people.0.createdAt', -1, 'not-an-instant', 'tables.people[0].createdAt'],
  ['tables.people.0.createdAt', 1e300, 'not-an-instant', 'tables.people[0].createdAt'],
  ['tables.people.0.createdAt', '2026-11-19', 'not-an-instant', 'tables.people[0].createdAt'],
  ['tables.people.0.isBoss', true, 'unknown-field', 'tables.people[0].isBoss'],
  ['tables.people.0.toString', 'x', 'unknown-field', 'tables.people[0].toString'],
  ['tables.settings.0.id', 'other', 'not-one-of', 'tables.settings[0].id'],
  ['tables.settings.0.weekStart', 0, 'not-a-number', 'tables.settings[0].weekStart'],
  ['tables.settings.0.weekStart', 8, 'not-a-number', 'tables.settings[0].weekStart'],
  ['tables.settings.0.homeZone', 'Mars/Olympus', 'not-one-of', 'tables.settings[0].homeZone'],
  ['tables.settings.0.theme', 'url(https://example.com)', 'not-one-of', 'tables.settings[0].theme'],
  ['tables.settings.0.me.isManager', 'yes', 'not-yes-or-no', 'tables.settings[0].me.isManager'],
  ['tables.commitments.0.frequency.every', 0, 'not-a-number', 'tables.commitments[0].frequency.every'],
  ['tables.commitments.0.frequency.times', 1e9, 'not-a-number', 'tables.commitments[0].frequency.times'],
  ['tables.commitments.0.frequency.unit', 'day', 'not-one-of', 'tables.commitments[0].frequency.unit'],
  ['tables.commitments.0.minutes', -30, 'not-a-number', 'tables.commitments[0].minutes'],
  ['tables.commitments.0.kind', 'nap', 'not-one-of', 'tables.commitments[0].kind'],
  ['tables.commitments.0.with', { type: 'person' }, 'missing', 'tables.commitments[0].with.personId'],
  ['tables.commitments.0.with.type', 'all', 'wrong-shape', 'tables.commitments[0].with.type'],
  ['tables.items.0.dueOn', '20 November', 'not-a-day', 'tables.items[0].dueOn'],
  ['tables.items.1.disposition', 'lost', 'not-one-of', 'tables.items[1].disposition'],
  ['tables.topics.0.order', 'first', 'not-a-number', 'tables.topics[0].order'],
  ['tables.topics.0.from', { type: 'me', personId: 'Ana' }, 'unknown-field', 'tables.topics[0].from.personId'],
  ['tables.sightings.0.source', 'dream', 'not-one-of', 'tables.sightings[0].source'],
  ['tables.meetings.0.moves.0.toAt', null, 'not-an-instant', 'tables.meetings[0].moves[0].toAt'],
  ['tables.opportunities.0.facts.script', '<script>', 'unknown-field', 'tables.opportunities[0].facts.script'],
  ['tables.health.0.state', 'fine', 'not-one-of', 'tables.health[0].state'],
];

/** Files that are refused before their rows are looked at. */
const raws: [name: string, make: () => string, problem: BackupProblem][] = [
  ['an empty file', () => '', { path: '', reason: 'not-json' }],
  ['a file that ends in the middle', () => good.slice(0, -20), { path: '', reason: 'not-json' }],
  ['a list', () => '[]', { path: '', reason: 'not-a-backup' }],
  ['null', () => 'null', { path: '', reason: 'not-a-backup' }],
  ['another program’s JSON', () => '{"format":"notes","rows":[]}', { path: '', reason: 'not-a-backup' }],
  [
    'an own __proto__ key',
    () => withRaw('people', '"__proto__":{"isAdmin":true}'),
    { path: 'tables.people[0].__proto__', reason: 'forbidden-key' },
  ],
  [
    'an own constructor key',
    () => withRaw('items', '"constructor":{"prototype":{}}'),
    { path: 'tables.items[0].constructor', reason: 'forbidden-key' },
  ],
  [
    'a __proto__ key at the top',
    () => good.replace('{', '{"__proto__":{},'),
    { path: '__proto__', reason: 'forbidden-key' },
  ],
  [
    'a number beyond all bounds',
    () => withPlace('tables.people.0.createdAt', 'HERE').replace('"HERE"', '1e999'),
    { path: 'tables.people[0].createdAt', reason: 'not-an-instant' },
  ],
  ['nesting 200,000 deep', () => `${'['.repeat(200_000)}${']'.repeat(200_000)}`, { path: '', reason: 'too-deep' }],
  [
    'nesting 200,000 deep in one field',
    () =>
      withPlace('tables.people.0.name', 'HERE').replace('"HERE"', `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`),
    { path: '', reason: 'too-deep' },
  ],
  ['more than 50 MB', () => `"${'x'.repeat(50 * 1024 * 1024)}"`, { path: '', reason: 'too-large' }],
];

async function expectUntouched(text: string, problem: BackupProblem): Promise<void> {
  const before = plainJson(await saveBackup(db, nowAt));
  const read = await readBackup(db, text);
  if (read.ok) await restoreBackup(db, read.backup, 'replace');
  expect(read).toMatchObject({ ok: false });
  expect(read.ok ? [] : read.problems).toContainEqual(problem);
  expect(plainJson(await saveBackup(db, nowAt))).toBe(before);
}

describe('a bad backup is refused by name and place, and the database stays byte for byte', () => {
  test.each(places)('%s = %j', async (path, value, reason, where = path) => {
    await expectUntouched(withPlace(path, value), { path: where, reason });
  });

  test.each(raws)('%s', async (_, make, problem) => {
    await expectUntouched(make(), problem);
  });

  test('more than 60 of them, and the good file among them is taken', async () => {
    expect(places.length + raws.length).toBeGreaterThan(60);
    expect((await readBackup(db, good)).ok).toBe(true);
  });

  test('a file that is wrong everywhere tells 50 places and no more', async () => {
    const people = Array.from({ length: 500 }, () => ({ id: 1 }));
    const read = await readBackup(db, withPlace('tables.people', people));
    expect(read.ok ? [] : read.problems).toHaveLength(50);
  });

  test('brackets and quotes inside of texts do not count as nesting', async () => {
    const text = withPlace('tables.people.0.name', `\\"${'[{'.repeat(60)}"`);
    expect((await readBackup(db, text)).ok).toBe(true);
  });
});
