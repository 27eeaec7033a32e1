import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, test } from 'vitest';
import type { BackupProblem } from '../../../lib/domain/backup';
import { packCopy } from '../../../lib/store/copies/pack-copy';
import { readCopy } from '../../../lib/store/copies/read-copy';
import type { CoxswainDatabase } from '../../../lib/store/database';
import { isLocked, lockBackup, unlockBackup } from '../../../lib/store/lock-backup';
import { readBackup, type BackupReading } from '../../../lib/store/read-backup';
import { restoreBackup } from '../../../lib/store/restore-backup';
import { saveBackup } from '../../../lib/store/save-backup';
import { createRandom, type Random } from '../../faults/random';
import { memoryPlace } from './copies/memory-place';
import { fill } from './full-database';
import { freshDatabase } from './fresh-database';
import { nowAt } from './rows';

/** Another seed tries other files: `SEED=7 npm run unit`. */
const seed = Number(process.env['SEED'] ?? 20_261_122);
type Rows = Record<string, Record<string, unknown>[]>;

/** How long one file may take, and how much memory all of them may leave behind; far more than they need. */
const most = { ms: 10_000, bytes: 100_000_000 };

let db: CoxswainDatabase;
let good: string;
let locked: string;
const place = memoryPlace();

beforeEach(async () => {
  db = freshDatabase();
  await fill(db);
  good = JSON.stringify(await saveBackup(db, nowAt));
  locked = await lockBackup(good, 'a long passphrase');
});

const pick = <T>(random: Random, list: readonly T[]): T => random.pick(list.map((value) => [1, value] as const));

const filledTables = (): string[] => Object.keys((JSON.parse(good) as { tables: Rows }).tables);

/** The good file with one of its rows changed. */
function withRow(
  random: Random,
  change: (row: Record<string, unknown>, rows: Record<string, unknown>[]) => void,
): string {
  const backup = JSON.parse(good) as { tables: Rows };
  const rows = backup.tables[pick(random, filledTables())] ?? [];
  const row = rows[random.below(rows.length)];
  if (row === undefined) throw new Error('a table without rows');
  change(row, rows);
  return JSON.stringify(backup);
}

/** The good file with raw JSON put at the start of one of its rows, as no program would write it. */
const withRaw = (random: Random, raw: string): string => {
  const table = pick(random, filledTables());
  return good.replace(`"${table}":[{`, `"${table}":[{${raw},`);
};

const cut = (text: string, random: Random): string => text.slice(0, random.below(text.length - 1));
const turnBit = (text: string, random: Random): string => {
  const at = random.below(text.length);
  return (
    text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << random.below(7)) || 1) + text.slice(at + 1)
  );
};
const wrongValues: unknown[] = [
  null,
  -1,
  1.5,
  '',
  'x'.repeat(20_000),
  [],
  {},
  [[]],
  true,
  1e300,
  '__proto__',
  '<script>',
];

/** Kinds of files, how many of each, and how one is made. All must be refused. */
const kinds: [name: string, count: number, make: (random: Random) => string][] = [
  ['cut off', 40, (random) => cut(good, random)],
  ['two files in one', 5, (random) => good + cut(good, random)],
  [
    'bytes of nothing',
    20,
    (random) => Array.from({ length: random.below(3000) }, () => String.fromCharCode(random.below(256))).join(''),
  ],
  [
    'JSON of something else',
    20,
    (random) =>
      JSON.stringify(
        pick<unknown>(random, [
          1,
          'x',
          null,
          [],
          {},
          [good],
          { format: 1 },
          { tables: {} },
          { format: 'coxswain-backup' },
        ]),
      ),
  ],
  [
    'an own prototype in a row',
    40,
    (random) =>
      withRaw(
        random,
        `"${pick(random, ['__proto__', 'constructor', 'prototype'])}":${pick(random, ['{"isAdmin":true}', '{"prototype":{}}', 'null', '[]'])}`,
      ),
  ],
  [
    'a field that nobody knows',
    40,
    (random) =>
      withRow(
        random,
        (row) =>
          (row[pick(random, ['isAdmin', 'toString', 'then', 'valueOf', 'x\u0000', '$where'])] = pick(
            random,
            wrongValues,
          )),
      ),
  ],
  [
    'an id of the wrong kind',
    40,
    (random) =>
      withRow(
        random,
        (row) => (row['id'] = pick<unknown>(random, [null, 7, '', [], {}, ['a'], true, 'x'.repeat(20_000)])),
      ),
  ],
  ['a row without its id', 20, (random) => withRow(random, (row) => delete row['id'])],
  ['the same id twice', 30, (random) => withRow(random, (row, rows) => void rows.push(structuredClone(row)))],
  [
    'a row that is none',
    30,
    (random) =>
      withRow(
        random,
        (row, rows) => (rows[rows.indexOf(row)] = pick<unknown>(random, [null, 7, 'x', [], true]) as never),
      ),
  ],
  [
    'a table that is none',
    20,
    (random) => {
      const backup = JSON.parse(good) as { tables: Record<string, unknown> };
      backup.tables[pick(random, filledTables())] = pick<unknown>(random, [null, {}, 'x', 7, { length: 1 }, undefined]);
      return JSON.stringify(backup);
    },
  ],
  [
    'a table that nobody knows',
    15,
    (random) =>
      good.replace(
        '"tables":{',
        `"tables":{"${pick(random, ['meta', 'feeds', 'reminders', 'tombstones', 'x', 'toString'])}":[],`,
      ),
  ],
  [
    'a number beyond all bounds',
    20,
    (random) =>
      withRaw(
        random,
        `"updatedAt":${pick(random, ['1e999', '-1e999', '1e308', '-0.5', '123456789012345678901234567890'])}`,
      ).replace(/,"updatedAt":\d+/g, ''),
  ],
  [
    'a version that cannot be',
    20,
    (random) =>
      good.replace(
        /"schemaVersion":\d+/,
        `"schemaVersion":${pick(random, ['0', '-1', '99', '1.5', '"1"', 'null', '1e999'])}`,
      ),
  ],
  [
    'deep nesting',
    10,
    (random) => {
      const depth = 50 + random.below(200_000);
      return pick(random, [
        `${'['.repeat(depth)}${']'.repeat(depth)}`,
        `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`,
        withRaw(random, `"x":${'['.repeat(depth)}`),
      ]);
    },
  ],
  [
    'a long list of one row',
    3,
    () => {
      const backup = JSON.parse(good) as { tables: Rows };
      backup.tables['people'] = Array.from({ length: 300_001 }, (_, index) => ({ id: String(index) }));
      return JSON.stringify(backup);
    },
  ],
  ['a million rows of nothing', 1, () => good.replace('"people":[', `"people":[${'0,'.repeat(1_000_000)}`)],
  ['more than is read', 1, () => `"${'x'.repeat(50 * 1024 * 1024)}"`],
  [
    'who was erased, in the wrong shape',
    10,
    (random) =>
      good.replace('"tables":{', `"erased":${pick(random, ['{}', '[1]', '[null]', '"x"', '[[]]'])},"tables":{`),
  ],
];

/** Behind a passphrase: what is refused before a key is made of it. */
const lockedKinds: typeof kinds = [
  ['locked, and cut off', 20, (random) => cut(locked, random).padEnd(60, ' ')],
  [
    'locked, with a head that cannot be',
    25,
    (random) => {
      const file = JSON.parse(locked) as Record<string, unknown>;
      file[pick(random, ['version', 'kdf', 'iterations', 'salt', 'iv'])] = pick<unknown>(random, [
        null,
        0,
        1e12,
        '',
        'x',
        'A'.repeat(1000),
        [],
        {},
      ]);
      return JSON.stringify(file);
    },
  ],
  [
    'locked, with a field more',
    5,
    () =>
      locked
        .replace('{', '{"format":"coxswain-locked-backup","constructor":{},')
        .replace(/"format":"[\w-]+",(?=.*"format")/, ''),
  ],
];

const spoiledCopies: [
  name: string,
  count: number,
  make: (packed: Uint8Array<ArrayBuffer>, random: Random) => Uint8Array<ArrayBuffer>,
][] = [
  ['a copy that is cut off', 25, (packed, random) => packed.slice(0, random.below(packed.length - 1))],
  [
    'a copy with a bit turned in its data',
    25,
    (packed, random) => {
      const at = 20 + random.below(packed.length - 28);
      return packed.map((byte, index) => (index === at ? byte ^ (1 << random.below(8)) : byte));
    },
  ],
  ['a copy of other bytes', 15, (packed, random) => packed.map(() => random.below(256))],
];

async function readAny(text: string): Promise<BackupReading> {
  if (!isLocked(text)) return readBackup(db, text);
  const opened = await unlockBackup(text, 'another passphrase');
  return opened.ok ? readBackup(db, opened.text) : { ok: false, problems: [opened.problem] };
}

/** Everything, in the form in which it stands there: one changed byte is another text. */
const bytes = async (): Promise<string> =>
  JSON.stringify(await db.transaction('r', db.tables, () => Promise.all(db.tables.map((table) => table.toArray()))));

/** What is held after everything that is not was let go of. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

/** Reads a file as the page does, and restores it should it be taken: then the database would change. */
async function expectRefused(
  what: string,
  read: () => Promise<BackupReading>,
  before: string,
): Promise<BackupProblem[]> {
  const start = performance.now();
  const found = await read();
  const ms = performance.now() - start;
  if (found.ok) await restoreBackup(db, found.backup, 'replace');
  const after = await bytes();
  expect({ what, isTaken: found.ok, isUnchanged: after === before, isSlow: ms > most.ms }).toEqual({
    what,
    isTaken: false,
    isUnchanged: true,
    isSlow: false,
  });
  return found.ok ? [] : found.problems;
}

describe(`R10: hostile files of seed ${seed}`, () => {
  test(
    '500 of them and more leave as many unchanged databases, in bounded time and memory',
    { timeout: 240_000 },
    async () => {
      const random = createRandom(seed);
      const before = await bytes();
      const held = heldBytes();
      let count = 0;
      for (const [name, times, make] of [...kinds, ...lockedKinds]) {
        for (let turn = 0; turn < times; turn += 1) {
          const text = make(random);
          const problems = await expectRefused(`${name} ${turn}`, () => readAny(text), before);
          expect(problems.length).toBeGreaterThan(0);
          expect(problems.length).toBeLessThanOrEqual(50);
          count += 1;
        }
      }
      const packed = new Uint8Array(await (await packCopy(good)).arrayBuffer());
      for (const [name, times, make] of spoiledCopies) {
        for (let turn = 0; turn < times; turn += 1) {
          place.files.set('1.rolling.json.gz', new Blob([make(packed, random)]));
          await expectRefused(`${name} ${turn}`, () => readCopy(db, '1.rolling.json.gz', place), before);
          count += 1;
        }
      }
      expect(count).toBeGreaterThanOrEqual(500);
      expect(heldBytes() - held).toBeLessThan(most.bytes);
      expect((await readBackup(db, good)).ok).toBe(true);
    },
  );

  test('200 files with one bit turned are refused or are good files of other words, and reading alone changes nothing', async () => {
    const random = createRandom(seed + 1);
    const before = await bytes();
    let refused = 0;
    for (let turn = 0; turn < 200; turn += 1) {
      const read = await readAny(turnBit(good, random));
      refused += read.ok ? 0 : 1;
    }
    expect(await bytes()).toBe(before);
    expect(refused).toBeGreaterThan(50);
  });
});
