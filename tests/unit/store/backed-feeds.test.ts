import { expect, test } from 'vitest';
import { addFeed, listFeeds } from '../../../lib/store/feeds';
import { readBackup } from '../../../lib/store/read-backup';
import { restoreBackup } from '../../../lib/store/restore-backup';
import { saveBackup } from '../../../lib/store/save-backup';
import { freshDatabase } from './fresh-database';
import { nowAt } from './rows';

const secret = 'https://calendar.google.com/calendar/ical/kim%40example.com/private-0123/basic.ics';
const feed = (id: string, url: string) =>
  ({ id, url, calendar: 'kim@example.com', isMine: true, state: 'ok', nextAt: 9, failures: 3, createdAt: 1 }) as const;

async function withSecret() {
  const db = freshDatabase();
  await addFeed(db, { ...feed('f1', secret), etag: 'x', readAt: nowAt });
  return db;
}

test('a backup has no address of a calendar, unless it is asked for', async () => {
  const db = await withSecret();
  expect(JSON.stringify(await saveBackup(db, nowAt))).not.toContain('private-0123');
  expect((await saveBackup(db, nowAt, { withFeeds: true })).feeds).toEqual([
    { id: 'f1', url: secret, calendar: 'kim@example.com', isMine: true, createdAt: 1 },
  ]);
});

test.for(['merge', 'replace'] as const)(
  '%s: what is missing is subscribed to afresh, what is there stays',
  async (mode) => {
    const text = JSON.stringify(await saveBackup(await withSecret(), nowAt, { withFeeds: true }));
    const here = freshDatabase();
    await addFeed(here, feed('own', 'https://example.com/own.ics'));
    const read = await readBackup(here, text);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.preview.find(({ table }) => table === 'feeds')).toMatchObject({ rows: 1, new: 1, gone: 0 });
    expect(await restoreBackup(here, read.backup, mode)).toEqual(['f1']);
    expect(await restoreBackup(here, read.backup, mode)).toEqual([]);
    expect(await listFeeds(here)).toEqual([
      {
        id: 'f1',
        url: secret,
        calendar: 'kim@example.com',
        isMine: true,
        state: 'new',
        nextAt: 0,
        failures: 0,
        createdAt: 1,
      },
      feed('own', 'https://example.com/own.ics'),
    ]);
  },
);

test.for([
  ['no https', [{ url: 'http://example.com/a.ics' }], 'feeds[0].url'],
  ['a script', [{ url: 'javascript:alert(1)' }], 'feeds[0].url'],
  ['a password', [{ url: 'https://kim:pw@example.com/a.ics' }], 'feeds[0].url'],
  ['a field too many', [{ etag: 'x' }], 'feeds[0].etag'],
  ['an address twice', [{}, { id: 'f2' }], 'feeds[1].url'],
  ['an id twice', [{}, { url: 'https://example.com/b.ics' }], 'feeds[1].id'],
] as const)('a file with %s is refused, with the place', async ([, changes, path]) => {
  const db = await withSecret();
  const saved = await saveBackup(db, nowAt, { withFeeds: true });
  const feeds = changes.map((change) => ({ ...saved.feeds?.[0], ...change }));
  const read = await readBackup(db, JSON.stringify({ ...saved, feeds }));
  expect(read.ok ? [] : read.problems.map((problem) => problem.path)).toContain(path);
});
