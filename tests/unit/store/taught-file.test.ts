import { describe, expect, test } from 'vitest';
import { siteOfFile, taughtFileOf } from '../../../lib/domain/taught/taught-file';
import { readTaughtFile } from '../../../lib/store/read-taught-file';
import {
  addTry,
  findTaughtSite,
  findTaughtSiteAt,
  putTaughtSite,
  removeTaughtSite,
} from '../../../lib/store/taught-sites';
import { freshDatabase } from './fresh-database';
import { nowAt, taughtSite } from './rows';

const file = () => taughtFileOf(taughtSite(), nowAt);
const problemsOf = (value: unknown) => {
  const reading = readTaughtFile(typeof value === 'string' ? value : JSON.stringify(value));
  return reading.ok ? [] : reading.problems;
};

describe('the file of a taught page', () => {
  test('holds how to read and nothing that was read, and is one of ours again, to be tried anew', () => {
    const text = JSON.stringify(file());
    expect(text).not.toContain('taught-1:deals.example.com:4');
    const reading = readTaughtFile(text);
    if (!reading.ok) throw new Error('refused');
    const { id, name, by, origins, addresses, fields, createdAt } = taughtSite();
    expect(siteOfFile(reading.file, nowAt + 1)).toMatchObject({
      id,
      name,
      by,
      origins,
      addresses,
      fields,
      createdAt,
      tries: [],
    });
  });

  test.each([
    ['site.fields.name[0].path[0]', 'not-a-selector', { fields: { name: [{ path: ['h1:has(p)'] }] } }],
    [
      'site.fields.name[0].attribute',
      'not-a-selector',
      { fields: { name: [{ path: ['h1'], attribute: 'on click' }] } },
    ],
    ['site.fields.name[0].run', 'unknown-field', { fields: { name: [{ path: ['h1'], run: 'alert(1)' }] } }],
    ['site.fields.name', 'missing', { fields: { name: [] } }],
    ['site.fields', 'missing', { fields: {} }],
    ['site.addresses[0]', 'not-an-address', { addresses: [{ path: '/deals', id: 'digits' }] }],
    ['site.addresses[0].id', 'not-one-of', { addresses: [{ path: '/{id}', id: '.*' }] }],
    ['site.origins[0]', 'not-an-origin', { origins: ['https://*.example.com'] }],
    ['site.origins[0]', 'not-an-origin', { origins: ['https://crm.example.com/x'] }],
    ['site.origins[0]', 'not-an-origin', { origins: ['https://calendar.google.com'] }],
    ['site.origins[0]', 'not-an-origin', { origins: ['https://calendar.google.com:8443'] }],
    ['site.origins[0]', 'not-an-origin', { origins: ['https://calendar.google.com.'] }],
    ['site.id', 'wrong-shape', { id: 'salesforce' }],
  ])('is refused at %s: %s', (path, reason, change) => {
    expect(problemsOf({ ...file(), site: { ...file().site, ...change } })).toEqual([{ path, reason }]);
  });

  test('is told from other files, from newer ones and from no JSON', () => {
    expect(problemsOf({ format: 'coxswain-backup', version: 1 })).toEqual([{ path: '', reason: 'not-a-taught-site' }]);
    expect(problemsOf({ ...file(), version: 2 })).toEqual([{ path: 'version', reason: 'newer-taught-site' }]);
    expect(problemsOf('{')).toEqual([{ path: '', reason: 'not-json' }]);
    expect(problemsOf(' '.repeat(300_000))).toEqual([{ path: '', reason: 'too-large' }]);
  });
});

describe('a taught site in the store', () => {
  test('is found by its origin until it is removed, and the one that was taught last is in force', async () => {
    const db = freshDatabase();
    await putTaughtSite(db, taughtSite());
    await putTaughtSite(db, taughtSite({ id: 'taught-2', updatedAt: nowAt + 1 }));
    expect((await findTaughtSiteAt(db, 'https://deals.example.com'))?.id).toBe('taught-2');
    await removeTaughtSite(db, 'taught-2', nowAt + 2);
    expect((await findTaughtSiteAt(db, 'https://deals.example.com'))?.id).toBe('taught-1');
    expect(await findTaughtSite(db, 'taught-2')).toBeUndefined();
    expect(await findTaughtSiteAt(db, 'https://example.com')).toBeUndefined();
  });

  test('is never in force on Google Calendar, however its row came here', async () => {
    const db = freshDatabase();
    await db.taughtSites.put(taughtSite({ origins: ['https://calendar.google.com'] }));
    expect(await findTaughtSiteAt(db, 'https://calendar.google.com')).toBeUndefined();
  });

  test('is tried on three other records, each once, and not on the one it was taught on', async () => {
    const db = freshDatabase();
    const site = taughtSite({ tries: [] });
    await putTaughtSite(db, site);
    for (const record of [site.taughtOn, 'a', 'a', 'b', 'c', 'd'])
      await addTry(db, site.id, { record, at: nowAt, unread: [] });
    expect((await findTaughtSite(db, site.id))?.tries.map(({ record }) => record)).toEqual(['a', 'b', 'c']);
  });
});
