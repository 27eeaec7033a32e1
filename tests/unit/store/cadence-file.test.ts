import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { BackupProblem } from '../../../lib/domain/backup';
import { cadenceFileOf } from '../../../lib/domain/cadence-file/cadence-file-of';
import { compareCadence, isTakenAtFirst } from '../../../lib/domain/cadence-file/compare-cadence';
import { addCommitments, listCommitments } from '../../../lib/store/commitments';
import type { CoxswainDatabase } from '../../../lib/store/database';
import { savePeople } from '../../../lib/store/people';
import { plainJson } from '../../../lib/store/plain-json';
import { readCadenceFile } from '../../../lib/store/read-cadence-file';
import { dumpTables } from '../../../lib/store/save-backup';
import { readOwnPractice, takeInCadence } from '../../../lib/store/take-in-cadence';
import { fill } from './full-database';
import { freshDatabase } from './fresh-database';
import { line, nowAt, person } from './rows';

const today = '2026-11-19';
const when = { now: nowAt, today };
let count = 0;
const taking = { ...when, from: '2026-11-16', newId: () => `new-${(count += 1)}` };

const ana = person('p-ana', { name: 'Ana', addresses: ['ana@example.com'], role: 'Account manager' });

/** A manager with a plan, two changed templates, a title rule and a role. */
async function filled(): Promise<CoxswainDatabase> {
  const db = freshDatabase();
  await savePeople(db, [ana, person('p-bo', { name: 'Bo', addresses: ['bo@example.com'] })]);
  await addCommitments(db, [
    line('l1'),
    line('l2', { kind: 'deal-review', with: { type: 'team' }, minutes: 45, outcome: 'The three riskiest deals moved' }),
    line('l3', {
      kind: 'coaching',
      with: { type: 'person', personId: 'p-ana' },
      participants: [{ who: 'Cy', part: 'SE' }],
    }),
    line('l4', { kind: 'team-meeting', with: { type: 'team' }, validUntil: '2026-10-01' }),
  ]);
  const times = { createdAt: nowAt, updatedAt: nowAt };
  await db.templates.put({
    id: 't1',
    kind: 'deal-review',
    change: { question: 'What moves this week?' },
    fromAt: nowAt - 1,
    ...times,
  });
  await db.templates.put({
    id: 't2',
    kind: 'one-on-one',
    personId: 'p-ana',
    change: { question: 'How is the leg?' },
    fromAt: nowAt - 1,
    ...times,
  });
  await db.titleRules.put({
    id: 'en/one-on-one/catch-up',
    language: 'en',
    kind: 'one-on-one',
    word: 'catch-up',
    ...times,
  });
  await db.roles.put({
    id: 'r1',
    name: 'Account manager',
    reporting: 'Kim',
    supervisor: [],
    stakeholders: [],
    touches: [],
    scope: { accounts: 40 },
    ...times,
  });
  return db;
}

const fileOf = async (db: CoxswainDatabase, isNamed = true) =>
  cadenceFileOf(await readOwnPractice(db), { from: 'Kim', now: nowAt, today, isNamed });

const dump = async (db: CoxswainDatabase) => plainJson(await db.transaction('r', db.tables, () => dumpTables(db)));

let mine: CoxswainDatabase;
let theirs: CoxswainDatabase;
beforeEach(async () => {
  mine = await filled();
  theirs = freshDatabase();
});

describe('what a cadence file holds', () => {
  test('the plan as it holds now, templates of everyone, rules and roles; nobody is named unless it is ticked', async () => {
    const file = await fileOf(mine, false);
    expect(file.cadence.map(({ kind }) => kind)).toEqual(['one-on-one', 'deal-review']);
    expect(file.people).toEqual([]);
    expect(file.templates).toEqual([{ kind: 'deal-review', change: { question: 'What moves this week?' } }]);
    expect(JSON.stringify(file)).not.toMatch(/Ana|Bo|Cy|@example\.com|leg/);
  });

  test('with the tick, lines with one person go too, by name and address, and what people do', async () => {
    const file = await fileOf(mine);
    expect(file.cadence.map(({ kind }) => kind)).toEqual(['one-on-one', 'coaching', 'deal-review']);
    expect(file.cadence[1]).toMatchObject({
      with: { type: 'person', name: 'Ana', address: 'ana@example.com' },
      participants: [{ who: 'Cy', part: 'SE' }],
    });
    expect(file.people).toEqual([{ name: 'Ana', address: 'ana@example.com', role: 'Account manager' }]);
  });

  test('no meeting, promise, note or topic of a full store is in it, however it is ticked', async () => {
    const full = freshDatabase();
    await fill(full);
    const text = JSON.stringify(await fileOf(full));
    expect(Object.keys(JSON.parse(text) as object).toSorted()).toEqual(
      ['cadence', 'from', 'kind', 'people', 'roles', 'savedAt', 'templates', 'titleRules', 'version'].toSorted(),
    );
    const { records, topics, items } = await full.transaction('r', full.tables, () => dumpTables(full));
    const written = [
      ...records.flatMap(({ privateNote, sharedNote }) => [privateNote ?? [], sharedNote ?? []].flat()),
      ...topics.map(({ title }) => title),
      ...items.map((item) => item.text),
    ];
    expect(written.length).toBeGreaterThan(3);
    expect(written.filter((words) => text.includes(words))).toEqual([]);
  });

  test('taken in by the same user it changes nothing', async () => {
    expect(compareCadence(await readOwnPractice(mine), await fileOf(mine), when)).toEqual([]);
  });
});

describe('taking a cadence in', () => {
  test('in an empty store all is new but what names someone who is not there', async () => {
    const differences = compareCadence(await readOwnPractice(theirs), await fileOf(mine), when);
    expect(differences.map(({ part, change }) => `${part} ${change}`)).toEqual([
      'line new',
      'line nobody',
      'line new',
      'role new',
      'template new',
      'rule new',
    ]);
    expect(differences.map(isTakenAtFirst)).toEqual([true, false, true, true, true, true]);
  });

  test('a changed line holds from this week on, what was before stays, and a refused line stays as it is', async () => {
    await addCommitments(theirs, [
      line('own-1', { minutes: 60, outcome: 'Mine' }),
      line('own-2', { kind: 'deal-review', with: { type: 'team' }, minutes: 90 }),
      line('own-3', { kind: 'forecast-review', with: { type: 'team' } }),
    ]);
    const file = await fileOf(mine, false);
    const differences = compareCadence(await readOwnPractice(theirs), file, when);
    expect(differences.slice(0, 3)).toMatchObject([
      { change: 'changed', fields: ['minutes'], here: { id: 'own-1' } },
      { change: 'changed', fields: ['minutes', 'outcome'], here: { id: 'own-2' } },
      { change: 'only-here', here: { id: 'own-3' } },
    ]);
    await takeInCadence(theirs, file, differences.slice(0, 1), taking);
    const lines = await listCommitments(theirs);
    expect(lines.find(({ id }) => id === 'own-1')).toMatchObject({ minutes: 60, validUntil: '2026-11-15' });
    expect(lines.find(({ kind, validFrom }) => kind === 'one-on-one' && validFrom === '2026-11-16')).toMatchObject({
      minutes: 30,
      outcome: 'Mine',
    });
    expect(lines.find(({ kind }) => kind === 'deal-review')).toMatchObject({ minutes: 90 });
    expect(lines.find(({ kind }) => kind === 'forecast-review')?.validUntil).toBeUndefined();
  });

  test('afterwards nothing differs, and undo puts everything back, but not what was changed elsewhere since', async () => {
    await savePeople(theirs, [person('x-ana', { name: 'Ana B.', addresses: ['ana@example.com'] })]);
    await addCommitments(theirs, [line('own-1', { minutes: 60 })]);
    const before = await dump(theirs);
    const file = await fileOf(mine);
    const all = compareCadence(await readOwnPractice(theirs), file, when);
    const undo = await takeInCadence(theirs, file, all, taking);
    const later = { ...when, now: nowAt + 1 };
    expect(compareCadence(await readOwnPractice(theirs), file, later)).toEqual([]);
    expect((await theirs.people.get('x-ana'))?.role).toBe('Account manager');
    await theirs.items.put({
      id: 'i',
      rhythm: 'r',
      text: 'Since',
      owner: 'me',
      disposition: 'open',
      createdAt: 1,
      updatedAt: 1,
    });
    await undo();
    expect(await theirs.items.count()).toBe(1);
    await theirs.items.clear();
    expect(await dump(theirs)).toBe(before);
  });

  test('what changed since the look is refused as a whole', async () => {
    await addCommitments(theirs, [line('own-1', { minutes: 60 })]);
    const file = await fileOf(mine, false);
    const all = compareCadence(await readOwnPractice(theirs), file, when);
    await theirs.commitments.update('own-1', { minutes: 50 });
    const before = await dump(theirs);
    await expect(takeInCadence(theirs, file, all, taking)).rejects.toThrow('changed meanwhile');
    expect(await dump(theirs)).toBe(before);
  });

  test('a failure in the middle leaves nothing', async () => {
    const file = await fileOf(mine, false);
    const all = compareCadence(await readOwnPractice(theirs), file, when);
    const before = await dump(theirs);
    theirs.roles.hook('creating', () => {
      throw new Error('the disk is gone');
    });
    await expect(takeInCadence(theirs, file, all, taking)).rejects.toThrow('the disk is gone');
    expect(await dump(theirs)).toBe(before);
  });
});

describe('a file that was edited by hand, or is not ours', () => {
  let good: string;
  beforeEach(async () => {
    good = JSON.stringify(await fileOf(mine));
  });

  function withPlace(path: string, value: unknown): string {
    const root = JSON.parse(good) as Record<string, unknown>;
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let at = root;
    for (const key of keys) at = at[key] as Record<string, unknown>;
    at[last] = value;
    return JSON.stringify(root);
  }

  const places: [path: string, value: unknown, reason: BackupProblem['reason'], where?: string][] = [
    ['kind', 'coxswain-backup', 'not-a-cadence', ''],
    ['kind', undefined, 'not-a-cadence', ''],
    ['version', '1', 'not-a-cadence', ''],
    ['version', 2, 'newer-cadence'],
    ['version', 0, 'not-a-number'],
    ['extra', 1, 'unknown-field'],
    ['cadence', {}, 'wrong-shape'],
    ['cadence.0', null, 'wrong-shape', 'cadence[0]'],
    ['cadence.0.kind', 'nap', 'not-one-of', 'cadence[0].kind'],
    ['cadence.0.minutes', 0, 'not-a-number', 'cadence[0].minutes'],
    ['cadence.0.minutes', 10_000, 'not-a-number', 'cadence[0].minutes'],
    ['cadence.0.minutes', '30', 'not-a-number', 'cadence[0].minutes'],
    ['cadence.0.minutes', undefined, 'missing', 'cadence[0].minutes'],
    ['cadence.0.frequency.every', 0, 'not-a-number', 'cadence[0].frequency.every'],
    ['cadence.0.frequency.unit', 'day', 'not-one-of', 'cadence[0].frequency.unit'],
    ['cadence.0.with.type', 'all', 'wrong-shape', 'cadence[0].with.type'],
    ['cadence.0.preferred', { weekday: 8 }, 'not-a-number', 'cadence[0].preferred.weekday'],
    ['cadence.0.validFrom', '2026-01-01', 'unknown-field', 'cadence[0].validFrom'],
    ['cadence.0.toString', 'x', 'unknown-field', 'cadence[0].toString'],
    ['people.0.role', '', 'missing', 'people[0].role'],
    ['templates.0.change.topics', [], 'missing', 'templates[0].change.topics'],
    ['templates.0.change.minutes', 45, 'unknown-field', 'templates[0].change.minutes'],
    ['titleRules.0.word', '', 'missing', 'titleRules[0].word'],
    ['titleRules.0.flags', ['loud'], 'not-one-of', 'titleRules[0].flags[0]'],
    ['roles.0.scope.accounts', -1, 'not-a-number', 'roles[0].scope.accounts'],
  ];
  test.for(places)('%s = %j is refused as %s', ([path, value, reason, where]) => {
    const reading = readCadenceFile(withPlace(path, value));
    if (reading.ok) throw new Error('it was taken');
    const place = where ?? path;
    expect(reading.problems).toContainEqual({ path: place, reason });
  });

  test.for<[name: string, make: () => string, reason: BackupProblem['reason']]>([
    ['an empty file', () => '', 'not-json'],
    ['a file that ends in the middle', () => good.slice(0, -9), 'not-json'],
    ['a list', () => '[]', 'not-a-cadence'],
    ['nesting without end', () => '['.repeat(100_000), 'too-deep'],
    ['a key that reaches for prototypes', () => good.replace('{', '{"__proto__":{"isAdmin":true},'), 'forbidden-key'],
    ['six million letters', () => good + ' '.repeat(6_000_000), 'too-large-cadence'],
  ])('%s is refused', ([, make, reason]) => {
    const reading = readCadenceFile(make());
    expect(reading.ok ? [] : reading.problems.map((problem) => problem.reason)).toContain(reason);
  });

  test('the same template, rule or role twice contradicts itself, and the later place is named', () => {
    const root = JSON.parse(good) as { templates: unknown[]; titleRules: unknown[]; roles: unknown[] };
    const doubled = {
      ...root,
      templates: [...root.templates, ...root.templates],
      roles: [...root.roles, ...root.roles],
    };
    expect(readCadenceFile(JSON.stringify(doubled))).toEqual({
      ok: false,
      problems: [
        { path: 'templates[1]', reason: 'said-twice' },
        { path: 'roles[1]', reason: 'said-twice' },
      ],
    });
  });

  test('sections that were cut out by hand are empty ones', () => {
    const reading = readCadenceFile('{"kind":"coxswain-cadence","version":1}');
    expect(reading.ok && reading.file.cadence).toEqual([]);
  });

  test('whatever JSON comes, it is refused with a place or can be compared and taken whole', async () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    const paths = fc.constantFrom(...places.map(([path]) => path), 'cadence', 'templates', 'titleRules', 'roles');
    await fc.assert(
      fc.asyncProperty(paths, value, async (path, wrong) => {
        const reading = readCadenceFile(withPlace(path, wrong));
        if (!reading.ok) return reading.problems.length > 0;
        const differences = compareCadence(await readOwnPractice(theirs), reading.file, when);
        expect(new Set(differences.map(({ id }) => id)).size).toBe(differences.length);
        const undo = await takeInCadence(theirs, reading.file, differences, taking);
        const left = compareCadence(await readOwnPractice(theirs), reading.file, { ...when, now: nowAt + 1 });
        expect(left.filter(({ change }) => change !== 'nobody')).toEqual([]);
        await undo();
        expect(await theirs.commitments.count()).toBe(0);
        return true;
      }),
      { numRuns: 200 },
    );
  });
});
