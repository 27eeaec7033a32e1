import { describe, expect, test } from 'vitest';
import { newId } from '../../../lib/store/new-id';
import { listHealth, reportHealth } from '../../../lib/store/health';
import { findOpportunity, opportunitiesOfOwner, seeOpportunity, snapshotsOf } from '../../../lib/store/opportunities';
import { chooseSeries, findSeries, learnSeries } from '../../../lib/store/series';
import { sayWords, takeBackWord, wordsOf, wordsOfMeeting } from '../../../lib/store/words';
import { freshDatabase } from './fresh-database';
import { hourMs, nowAt } from './rows';

const record = 'salesforce:acme:006Dn00000ABCdEIAX';

test('a series keeps the user’s choice beside what was learned, and a lesson that is known is not written', async () => {
  const db = freshDatabase();
  expect(await learnSeries(db, new Map([['s', { personIds: ['ana'], guestCount: 2 }]]), nowAt)).toEqual(['s']);
  expect(await learnSeries(db, new Map([['s', { personIds: ['ana'] }]]), nowAt + 1)).toEqual([]);
  await chooseSeries(db, 's', { kind: 'coaching' }, nowAt + 2);
  expect(await learnSeries(db, new Map([['s', { personIds: ['ana', 'bo'] }]]), nowAt + 3)).toEqual(['s']);
  expect(await findSeries(db, 's')).toMatchObject({
    choice: { kind: 'coaching' },
    personIds: ['ana', 'bo'],
    guestCount: 2,
  });
  await chooseSeries(db, 's', undefined, nowAt + 4);
  expect(await findSeries(db, 's')).not.toHaveProperty('choice');
});

describe('an opportunity', () => {
  const facts = { record, name: 'Fernhill Foods: plant rollout', stage: 'Discovery', closeDate: '12/18/2026' };

  test('gets a snapshot only when its page says something else', async () => {
    const db = freshDatabase();
    const seen = { site: 'salesforce', ownerId: 'bo' };
    expect(await seeOpportunity(db, { ...seen, id: '1', facts, seenAt: nowAt })).toBe(true);
    expect(await seeOpportunity(db, { ...seen, id: '2', facts: { record, name: facts.name }, seenAt: nowAt + 1 })).toBe(
      false,
    );
    const pushed = { ...facts, closeDate: '01/29/2027' };
    expect(await seeOpportunity(db, { ...seen, id: '3', facts: pushed, seenAt: nowAt + hourMs })).toBe(true);
    expect((await snapshotsOf(db, record)).map((row) => row.id)).toEqual(['1', '3']);
    expect(await findOpportunity(db, record)).toEqual({
      id: record,
      site: 'salesforce',
      facts: pushed,
      ownerId: 'bo',
      firstSeenAt: nowAt,
      lastSeenAt: nowAt + hourMs,
      visits: 2,
      visitedAt: [nowAt, nowAt + hourMs],
    });
    expect(await opportunitiesOfOwner(db, 'bo')).toHaveLength(1);
  });

  test('no longer counts for an owner that the page has replaced', async () => {
    const db = freshDatabase();
    await seeOpportunity(db, {
      site: 'salesforce',
      ownerId: 'bo',
      id: '1',
      facts: { ...facts, owner: 'Bo' },
      seenAt: 1,
    });
    await seeOpportunity(db, { site: 'salesforce', id: '2', facts: { ...facts, owner: 'Zed' }, seenAt: 2 });
    expect(await opportunitiesOfOwner(db, 'bo')).toEqual([]);
  });
});

test('the health of a surface says since when it is as it is', async () => {
  const db = freshDatabase();
  const id = 'google-calendar/dialog';
  await reportHealth(db, { id, state: 'changed', what: 'title' }, nowAt);
  await reportHealth(db, { id, state: 'changed', what: 'title' }, nowAt + 5);
  expect(await listHealth(db)).toEqual([
    { id, state: 'changed', what: 'title', sinceAt: nowAt, lastSeenAt: nowAt + 5 },
  ]);
  await reportHealth(db, { id, state: 'reads' }, nowAt + 9);
  expect(await listHealth(db)).toEqual([{ id, state: 'reads', sinceAt: nowAt + 9, lastSeenAt: nowAt + 9 }]);
});

test('words are found by slot and by meeting until they are taken back', async () => {
  const db = freshDatabase();
  const word = { word: 'held' as const, saidAt: nowAt, updatedAt: nowAt };
  const slots = ['l/ana/2026-11-09/0', 'l/ana/2026-11-16/0', 'l/bo/2026-11-16/0', 'm/team/2026-11-01/0'] as const;
  const [early, first, ofBo, ofTeam] = slots;
  await sayWords(db, [
    { id: first, occurrence: 'a', ...word },
    { id: ofTeam, ...word },
    // Between two that are asked for, but none of them.
    { id: 'l/ana/2026-11-09/1', ...word },
  ]);
  const idsOf = async (...ids: string[]) => (await wordsOf(db, ids)).map(({ id }) => id).toSorted();
  expect(await idsOf(ofTeam, first, ofBo, early)).toEqual([first, ofTeam]);
  expect(await idsOf()).toEqual([]);
  expect((await wordsOfMeeting(db, 'a')).map((row) => row.id)).toEqual([first]);
  await takeBackWord(db, first, nowAt);
  expect(await wordsOfMeeting(db, 'a')).toEqual([]);
  expect(await idsOf(first, ofTeam)).toEqual([ofTeam]);
});

test('ids sort by when they were made and are never the same', () => {
  const ids = Array.from({ length: 200 }, (_, index) => newId(nowAt + index));
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set([...ids, ...Array.from({ length: 200 }, () => newId(nowAt))]).size).toBe(400);
  expect(ids[0]).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(Number.parseInt(newId(nowAt).replaceAll('-', '').slice(0, 12), 16)).toBe(nowAt);
});
