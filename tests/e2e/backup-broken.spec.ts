import { sampleWorkspace } from '../sample/workspace.ts';
import { dumpStore } from './dump-store.ts';
import { expect, kimsWeek, test, thursday, zone } from './own-page.ts';

type Rows = Record<string, Record<string, unknown>[]>;

/** A good backup as text, after `break` did something to it. */
function brokenBy(
  change: (backup: { schemaVersion: unknown; tables: Rows } & Record<string, unknown>) => void,
): string {
  const backup = structuredClone(sampleWorkspace({ now: thursday, zone })) as never;
  change(backup);
  return JSON.stringify(backup);
}

const row = (tables: Rows, table: string, index: number): Record<string, unknown> => tables[table]?.[index] ?? {};

const good = brokenBy(() => undefined);
const replaced = (from: string | RegExp, to: string): string => {
  const text = good.replace(from, to);
  if (text === good) throw new Error(`nothing to replace: ${String(from)}`);
  return text;
};

/** Hostile and unlucky files, and the line that each is refused with. */
const files: Record<string, { text: string; says: string | RegExp }> = {
  'an empty file': { text: '', says: 'The file is not JSON, or it is cut off.' },
  'a file that is cut off': { text: good.slice(0, -200), says: 'The file is not JSON, or it is cut off.' },
  'JSON of something else': { text: '[1,2,3]', says: 'The file is not a backup of Coxswain.' },
  'a picture': { text: '\u0089PNG\r\n\u001a\n', says: 'The file is not JSON, or it is cut off.' },
  'a newer schema': {
    text: brokenBy((backup) => (backup.schemaVersion = 99)),
    says: 'schemaVersion: The file was saved by a newer Coxswain. Update this one, then restore it.',
  },
  'a text where a day should be': {
    text: brokenBy(({ tables }) => (row(tables, 'items', 3)['dueOn'] = 'soon')),
    says: 'tables.items[3].dueOn: not a day',
  },
  'a number where a name should be': {
    text: brokenBy(({ tables }) => (row(tables, 'people', 1)['name'] = 42)),
    says: 'tables.people[1].name: not a text',
  },
  'a table that is missing': {
    text: brokenBy(({ tables }) => delete tables['meetings']),
    says: 'tables.meetings: missing',
  },
  'a field that nobody knows': {
    text: brokenBy(({ tables }) => (row(tables, 'people', 0)['isAdmin'] = true)),
    says: 'tables.people[0].isAdmin: not a field of ours',
  },
  'a table that nobody knows': {
    text: brokenBy(({ tables }) => (tables['spies'] = [])),
    says: 'tables.spies: not a field of ours',
  },
  'the same id twice': {
    text: brokenBy(({ tables }) => (row(tables, 'people', 2)['id'] = row(tables, 'people', 0)['id'])),
    says: 'tables.people[2].id: the same id twice',
  },
  'a number without end': {
    text: replaced(/"startAt":\d+/, '"startAt":1e999'),
    says: /^tables\.\w+\[0\]\.startAt: (not an instant|not a number that can be)$/,
  },
  'a prototype': {
    text: replaced('"tables":{', '"tables":{"__proto__":{"isAdmin":true},'),
    says: 'tables.__proto__: a name that no backup has',
  },
  'a constructor inside a row': {
    text: replaced('"relation":"report"', '"relation":"report","constructor":{"prototype":{}}'),
    says: 'tables.people[0].constructor: a name that no backup has',
  },
  'a hundred thousand brackets': {
    text: `{"format":"coxswain-backup","schemaVersion":1,"tables":${'['.repeat(100_000)}`,
    says: 'The file is nested deeper than any of ours.',
  },
  'a relation that does not exist': {
    text: brokenBy(({ tables }) => (row(tables, 'people', 0)['relation'] = '<img src=x onerror=alert(1)>')),
    says: 'tables.people[0].relation: not one of the known values',
  },
};

test('broken backups are refused with place and reason, and the data is what it was, to the byte', async ({
  openOwn,
}) => {
  test.slow();
  const page = await openOwn('options', { rows: kimsWeek() });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('dialog', (dialog) => errors.push(dialog.message()));
  const before = await dumpStore(page);
  const input = page.getByLabel('Restore a backup');
  const problems = page.getByRole('list', { name: 'Problems of the file' }).getByRole('listitem');
  for (const [name, { text, says }] of Object.entries(files)) {
    await test.step(name, async () => {
      await input.setInputFiles({ name: `${name}.json`, mimeType: 'application/json', buffer: Buffer.from(text) });
      await expect(problems).toHaveText([says]);
      await expect(page.getByText('This file was not taken. Nothing was changed.')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Restore', exact: true })).toBeHidden();
      expect(await dumpStore(page)).toEqual(before);
      await input.setInputFiles([]);
      await expect(problems).toHaveCount(0);
    });
  }
  expect(errors).toEqual([]);
});

test('each wrong place of a file is told, not only the first', async ({ openOwn }) => {
  const page = await openOwn('options', { rows: kimsWeek() });
  const text = brokenBy(({ tables }) => {
    row(tables, 'people', 0)['name'] = null;
    row(tables, 'items', 2)['createdAt'] = 'yesterday';
    delete row(tables, 'words', 0)['word'];
  });
  await page
    .getByLabel('Restore a backup')
    .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const problems = page.getByRole('list', { name: 'Problems of the file' }).getByRole('listitem');
  await expect(problems).toHaveCount(3);
  await expect(problems.filter({ hasText: 'tables.people[0].name: not a text' })).toHaveCount(1);
  await expect(problems.filter({ hasText: 'tables.items[2].createdAt: not an instant' })).toHaveCount(1);
  await expect(problems.filter({ hasText: 'tables.words[0].word: missing' })).toHaveCount(1);
});

test('the good file of these is taken', async ({ openOwn }) => {
  const page = await openOwn('options');
  await page
    .getByLabel('Restore a backup')
    .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(good) });
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByRole('status')).toContainText('The backup was restored.');
});
