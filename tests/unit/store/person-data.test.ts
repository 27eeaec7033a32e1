import { describe, expect, test } from 'vitest';
import { createWords } from '../../../components/create-words';
import { personMarkdown } from '../../../components/people/person-markdown';
import { holdsPrivate, personFile } from '../../../lib/domain/person-data';
import english from '../../../public/_locales/en/messages.json';
import type { CoxswainDatabase } from '../../../lib/store/database';
import { keepDraft } from '../../../lib/store/drafts';
import { findMeeting, putMeetings } from '../../../lib/store/meetings';
import { listPeople, savePeople } from '../../../lib/store/people';
import { restoreBackup } from '../../../lib/store/restore-backup';
import { ageRules } from '../../../lib/store/rights/age-rules';
import { erasePeople } from '../../../lib/store/rights/erase-person';
import { findPersonData } from '../../../lib/store/rights/person-data';
import { personRules } from '../../../lib/store/rights/person-rules';
import { saveBackup } from '../../../lib/store/save-backup';
import { freshDatabase } from './fresh-database';
import { hourMs, item, line, look, meeting, nowAt, person, sighting } from './rows';

const at = { createdAt: nowAt, updatedAt: nowAt };
/** An id that nothing else has in it, so that a search of the whole database finds it or does not. */
const anaId = '0199-ana';
const rhythm = `person:one-on-one:${anaId}`;
const anas = { rhythm, personIds: [anaId], series: 'anas' };

/** Ana in every table that may hold her, beside Bo, alone and together. */
async function withAna(): Promise<CoxswainDatabase> {
  const db = freshDatabase();
  await db.open();
  const ana = person('Ana', { id: anaId, name: 'Ana Silva', addresses: ['ana.silva@example.com'] });
  await savePeople(db, [ana, person('Bo', { id: 'bo' })]);
  await db.commitments.bulkPut([line('hers', { with: { type: 'person', personId: anaId } }), line('each')]);
  await db.absences.put({
    id: 'leave',
    personId: anaId,
    reason: 'sick',
    from: '2026-11-23',
    until: '2026-11-27',
    ...at,
  });
  await db.words.bulkPut([
    { id: `each/${anaId}/2026-11-16/0`, word: 'held', saidAt: nowAt, updatedAt: nowAt },
    { id: 'meeting/one', word: 'no-show', occurrence: 'one', saidAt: nowAt, updatedAt: nowAt },
    { id: 'each/bo/2026-11-16/0', word: 'held', saidAt: nowAt, updatedAt: nowAt },
  ]);
  await db.templates.put({ id: 'tpl', kind: 'one-on-one', personId: anaId, change: {}, fromAt: nowAt, ...at });
  await db.series.bulkPut([
    { id: 'anas', personIds: [anaId], updatedAt: nowAt },
    {
      id: 'team',
      personIds: [anaId, 'bo'],
      choice: { kind: 'team-meeting', personIds: [anaId, 'bo'] },
      updatedAt: nowAt,
    },
  ]);
  await db.sightings.bulkPut([
    sighting('s1', { occurrence: 'one', series: 'anas', title: 'Ana / Kim' }),
    sighting('s2', { occurrence: 'refuted', series: 'anas', title: 'Lunch' }),
    sighting('s3', { occurrence: 'both', series: 'team', declinedBy: [anaId], title: 'Team' }),
    sighting('s4', { occurrence: 'both', series: 'team', calendar: 'ana.silva@example.com', seenAt: nowAt + 1 }),
    sighting('s5', { occurrence: 'bos', series: 'bos', title: 'Bo / Kim' }),
  ]);
  await db.coverage.bulkPut([look('mine'), look('hers', { calendar: 'Ana.Silva@example.com' })]);
  await putMeetings(db, [
    meeting('one', { ...anas, title: 'Ana / Kim' }),
    meeting('both', {
      personIds: [anaId, 'bo'],
      rhythm: 'team:team-meeting',
      kind: 'team-meeting',
      series: 'team',
      declinedBy: [anaId],
    }),
    meeting('bos', { personIds: ['bo'], rhythm: 'person:one-on-one:bo', series: 'bos' }),
  ]);
  await db.records.bulkPut([
    { id: 'one', rhythm, startAt: nowAt, privateNote: 'shaky', ...at },
    { id: 'gone', rhythm, startAt: nowAt, sharedNote: 'an event that is no more', ...at },
    { id: 'both', rhythm: 'team:team-meeting', startAt: nowAt, privateNote: 'Ana seems tired', ...at },
    { id: 'bos', rhythm: 'person:one-on-one:bo', startAt: nowAt, sharedNote: 'Banana prices', ...at },
  ]);
  const topic = { order: 1, prompts: [], lane: 'private' as const, ...at };
  await db.topics.bulkPut([
    { id: 't1', rhythm, title: 'Fernhill', from: { type: 'me' }, ...topic },
    { id: 't2', rhythm: 'team:team-meeting', title: 'Prices', from: { type: 'person', personId: anaId }, ...topic },
    { id: 't3', rhythm: 'team:team-meeting', title: 'Numbers', from: { type: 'me' }, ...topic },
  ]);
  await db.items.bulkPut([
    item('i1', { rhythm, personId: anaId }),
    item('i2', { rhythm: 'team:team-meeting', owner: anaId }),
    item('i3', { rhythm: 'person:one-on-one:bo', personId: 'bo', text: 'Ask Ana Silva' }),
    item('i4', { rhythm: 'person:one-on-one:bo', personId: 'bo' }),
  ]);
  const blockLine = { type: 'topic' as const, text: 'x', isDone: false };
  await db.blocks.bulkPut([
    { id: 'one', series: 'anas', lines: [{ ...blockLine, authors: [] }], updatedAt: nowAt },
    {
      id: 'both',
      series: 'team',
      lines: ['Ana', 'Bo'].map((name) => ({ ...blockLine, authors: [name] })),
      updatedAt: nowAt,
    },
  ]);
  const facts = { record: 'crm:a:1', name: 'Fernhill', owner: 'Silva, A.', ownerAddress: 'ana.silva@example.com' };
  const { ownerAddress: _, ...shy } = { ...facts, record: 'crm:a:2' };
  const deal = { site: 'salesforce', ownerId: anaId, firstSeenAt: nowAt, lastSeenAt: nowAt, visits: 1 };
  await db.opportunities.bulkPut([
    { id: 'crm:a:1', facts, ...deal },
    { id: 'crm:a:2', facts: shy, ...deal },
  ]);
  await db.snapshots.bulkPut([
    { id: 'p1', record: 'crm:a:1', seenAt: nowAt, facts },
    { id: 'p2', record: 'crm:a:2', seenAt: nowAt, facts: shy },
  ]);
  const review = { framework: 'meddic', on: '2026-11-19', ...at };
  await db.reviews.bulkPut([
    { id: 'r1', record: 'crm:a:1', scores: [{ element: 'pain', evidence: 'CFO' }], ...review },
    { id: 'r2', record: 'crm:b:1', scores: [{ element: 'pain', evidence: 'Ana asked', score: 2 }], ...review },
  ]);
  const feed = {
    url: 'https://x.example.com/a.ics',
    isMine: false,
    state: 'ok' as const,
    nextAt: 0,
    failures: 0,
    createdAt: nowAt,
  };
  await db.feeds.put({ id: 'f', calendar: 'ana.silva@example.com', ...feed });
  const draft = { field: 'note:private', text: 'She said', updatedAt: nowAt };
  await db.drafts.bulkPut([
    { id: 'd1', key: 'one', ...draft },
    { id: 'd2', key: 'other', ...draft },
  ]);
  await db.reminders.put({ id: 'before:one:2026-11-19', notice: 'n', occurrence: 'one', claimedAt: nowAt });
  return db;
}

const everything = async (db: CoxswainDatabase): Promise<Record<string, object[]>> =>
  Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)));

describe('what is kept about whom', () => {
  test('has a rule for each table of the database, by person and by age', () => {
    const tables = freshDatabase().tables.map(({ name }) => name);
    expect(Object.keys(personRules).toSorted()).toEqual(tables.toSorted());
    expect(Object.keys(ageRules).toSorted()).toEqual(tables.toSorted());
  });

  test('names each row that is about a person, and how', async () => {
    const tables = (await findPersonData(await withAna(), anaId))?.tables ?? [];
    const said = Object.fromEntries(
      tables.map(({ table, rows }) => [
        table,
        Object.fromEntries(rows.map(({ row, share }) => [(row as { id: string }).id, share])),
      ]),
    );
    expect(said).toEqual({
      people: { [anaId]: 'all' },
      commitments: { hers: 'all' },
      absences: { leave: 'all' },
      words: { [`each/${anaId}/2026-11-16/0`]: 'all', 'meeting/one': 'all' },
      templates: { tpl: 'all' },
      series: { anas: 'all', team: 'part' },
      sightings: { s1: 'all', s2: 'all', s3: 'part', s4: 'all' },
      coverage: { hers: 'all' },
      meetings: { one: 'all', both: 'part' },
      records: { one: 'all', gone: 'all', both: 'named' },
      topics: { t1: 'all', t2: 'all' },
      items: { i1: 'all', i2: 'all', i3: 'named' },
      blocks: { one: 'all', both: 'part' },
      snapshots: { p1: 'part', p2: 'part' },
      opportunities: { 'crm:a:1': 'part', 'crm:a:2': 'part' },
      reviews: { r1: 'shown', r2: 'named' },
      feeds: { f: 'all' },
      drafts: { d1: 'all' },
      reminders: { 'before:one:2026-11-19': 'all' },
    });
  });
});

describe('a file of what is kept about someone', () => {
  const mine = ['shaky', 'Fernhill prices', 'Ana seems tired', 'CFO', 'Ask Ana Silva'];
  const messages: Record<string, { message: string }> = english;
  const words = createWords((key) => messages[key]?.message ?? '', 'en-GB');

  test.each([true, false])(
    'holds what is being typed, into whatever field, only when it is ticked (%s)',
    async (isTicked) => {
      const db = await withAna();
      await db.drafts.put({ id: 'd3', key: 'one', field: 'feedback', text: 'Half a sentence', updatedAt: nowAt });
      const data = await findPersonData(db, anaId);
      if (data === undefined) throw new Error('nobody');
      const about = { zone: 'Europe/Berlin', day: '19 Nov 2026', withPrivate: isTicked };
      expect(JSON.stringify(personFile(data, nowAt, isTicked)).includes('Half a sentence')).toBe(isTicked);
      expect(personMarkdown(data, words, about).includes('Half a sentence')).toBe(isTicked);
      expect(holdsPrivate('drafts', { field: 'feedback' })).toBe(true);
      expect(holdsPrivate('records', { sharedNote: 'x' })).toBe(false);
    },
  );

  test("has of a block of someone else's 1:1 their line and no other", async () => {
    const db = await withAna();
    const lines = ['Ana Silva', 'Bo'].map((owner) => ({
      type: 'item' as const,
      text: `For ${owner}`,
      isDone: false,
      authors: [],
      owner,
    }));
    await db.blocks.put({ id: 'bos', series: 'bos', lines, updatedAt: nowAt });
    const data = await findPersonData(db, anaId);
    if (data === undefined) throw new Error('nobody');
    const file = JSON.stringify(personFile(data, nowAt, false));
    expect(file).toContain('For Ana Silva');
    expect(file).not.toContain('For Bo');
  });

  test.each([true, false])(
    'holds what is private, and what only names them, when it is ticked (%s)',
    async (isTicked) => {
      const db = await withAna();
      await db.topics.update('t1', { title: 'Fernhill prices' });
      const data = await findPersonData(db, anaId);
      if (data === undefined) throw new Error('nobody');
      const file = JSON.stringify(personFile(data, nowAt, isTicked));
      expect(mine.filter((text) => file.includes(text))).toEqual(isTicked ? mine : []);
      const about = { zone: 'Europe/Berlin', day: '19 Nov 2026', withPrivate: isTicked };
      const text = personMarkdown(data, words, about);
      expect(text).toContain('## Promises');
      expect(mine.slice(0, 3).filter((said) => text.includes(said))).toEqual(isTicked ? mine.slice(0, 3) : []);
      // The address of a subscribed calendar opens it to anyone.
      expect(file + text).not.toContain('a.ics');
    },
  );
});

describe('erasing someone for good', () => {
  test('leaves no trace in any table but a tombstone that carries the id alone', async () => {
    const db = await withAna();
    await erasePeople(db, [anaId], { withTexts: true });
    const { tombstones, ...rest } = await everything(db);
    expect(tombstones).toEqual([{ id: anaId }]);
    expect(JSON.stringify(rest)).not.toMatch(/0199-ana|silva|\bana\b/i);
  });

  test('leaves what is of others: their meetings, notes and promises, and the deals', async () => {
    const db = await withAna();
    await erasePeople(db, [anaId]);
    const { meetings, records, items, topics, words, blocks, opportunities, reviews } = await everything(db);
    expect(await findMeeting(db, 'both')).toMatchObject({
      personIds: ['bo'],
      withTeam: true,
      rhythm: 'team:team-meeting',
      declinedBy: [],
    });
    expect(meetings).toHaveLength(2);
    expect(records?.map((row) => Object(row).id)).toEqual(['bos', 'both']);
    expect(items?.map((row) => Object(row).id)).toEqual(['i3', 'i4']);
    expect(topics?.map((row) => Object(row).id)).toEqual(['t3']);
    expect(words).toHaveLength(1);
    expect(reviews).toHaveLength(2);
    expect(blocks).toMatchObject([{ id: 'both', lines: [{ authors: ['Bo'] }] }]);
    expect(opportunities).toMatchObject([{ facts: { name: 'Fernhill' } }, { facts: { name: 'Fernhill' } }]);
  });

  test('derives the meetings anew from the sightings that are left', async () => {
    const db = await withAna();
    await db.sightings.update('s4', { startAt: nowAt + 5 * hourMs, endAt: nowAt + 6 * hourMs });
    await db.meetings.update('both', { startAt: nowAt + 5 * hourMs, endAt: nowAt + 6 * hourMs });
    await erasePeople(db, [anaId]);
    // What only her calendar showed, the move, is not known any more.
    expect(await findMeeting(db, 'both')).toMatchObject({
      startAt: nowAt - hourMs,
      moves: [],
      calendar: 'kim@example.com',
    });
  });

  test.each(['merge', 'replace'] as const)('holds against an older backup that is restored (%s)', async (mode) => {
    const db = await withAna();
    const backup = await saveBackup(db, nowAt);
    await erasePeople(db, [anaId]);
    await restoreBackup(db, backup, mode);
    expect((await listPeople(db)).map(({ id }) => id)).toEqual(['bo']);
    expect(JSON.stringify(await db.items.toArray())).not.toContain(anaId);
  });

  test('with texts leaves no draft that names them', async () => {
    const db = await withAna();
    const draft = { key: 'opportunity:x:1', field: 'note:private' } as const;
    await keepDraft(db, { ...draft, text: 'Ana Silva is leaving' }, nowAt);
    await keepDraft(db, { ...draft, key: 'opportunity:x:2', text: 'Budget is late' }, nowAt);
    await erasePeople(db, [anaId], { withTexts: true });
    const left = (await db.drafts.toArray()).map(({ text }) => text);
    expect(left).toContain('Budget is late');
    expect(left.join()).not.toContain('Ana');
  });

  test('holds on another machine that takes in a backup of after', async () => {
    const [here, there] = [await withAna(), await withAna()];
    await erasePeople(here, [anaId]);
    await restoreBackup(there, await saveBackup(here, nowAt), 'merge');
    expect((await listPeople(there)).map(({ id }) => id)).toEqual(['bo']);
    expect(await there.tombstones.toArray()).toEqual([{ id: anaId }]);
  });
});
