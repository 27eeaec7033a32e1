import { describe, expect, test } from 'vitest';
import { rebuildMeetings } from '../../../lib/domain/rebuild-meetings';
import { seeOpportunity } from '../../../lib/store/opportunities';
import { changeKeepFor } from '../../../lib/store/rights/change-keep-for';
import { checkedNow } from '../../../lib/store/rights/checked-now';
import { eraseByAge, previewByAge } from '../../../lib/store/rights/erase-by-age';
import { chooseSeries } from '../../../lib/store/series';
import { memoryPlace } from './copies/memory-place';
import { freshDatabase } from './fresh-database';
import { hourMs, item, line, look, meeting, nowAt, sighting } from './rows';

const monthMs = 31 * 24 * hourMs;
const ago = (months: number): number => nowAt - months * monthMs;
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

const times = (at: number) => ({ startAt: at, endAt: at + hourMs, seenAt: at + 2 * hourMs });
const own = (at: number) => ({ createdAt: at, updatedAt: at });
const held = (id: string, at: number) =>
  meeting(id, { startAt: at, endAt: at + hourMs, firstStartAt: at, series: id, updatedAt: at });

/** Each thing once old, once of today; and what is old but not over. */
async function withYears() {
  const db = freshDatabase();
  await db.open();
  await db.sightings.bulkPut([
    sighting('old', { occurrence: 'old', series: 'old', ...times(ago(20)) }),
    sighting('new', { occurrence: 'new', series: 'new', ...times(ago(1)) }),
    // First planned long ago, and then moved far.
    sighting('moved-1', { occurrence: 'moved', series: 'moved', ...times(ago(20)), seenAt: ago(21) }),
    sighting('moved-2', { occurrence: 'moved', series: 'moved', ...times(ago(2)), seenAt: ago(20) }),
  ]);
  await db.meetings.bulkPut([held('old', ago(20)), held('new', ago(1)), held('moved', ago(2))]);
  await db.coverage.bulkPut([look('old', { fromAt: ago(21), untilAt: ago(20) }), look('new')]);
  await db.series.bulkPut([
    { id: 'old', personIds: ['ana'], updatedAt: ago(20) },
    { id: 'moved', personIds: ['ana'], updatedAt: ago(20) },
  ]);
  await db.words.bulkPut([
    { id: `each/ana/${dayOf(ago(20))}/0`, word: 'held', saidAt: ago(20), updatedAt: ago(20) },
    { id: `each/ana/${dayOf(ago(1))}/0`, word: 'held', saidAt: ago(1), updatedAt: ago(1) },
  ]);
  await db.absences.bulkPut([
    { id: 'old', personId: 'ana', reason: 'sick', from: dayOf(ago(20)), until: dayOf(ago(20)), ...own(ago(20)) },
    { id: 'new', reason: 'holiday', from: dayOf(nowAt), until: dayOf(nowAt), ...own(ago(20)) },
  ]);
  await db.commitments.bulkPut([line('ended', { validUntil: dayOf(ago(20)) }), line('holds')]);
  await db.records.bulkPut([
    { id: 'old', rhythm: 'r', startAt: ago(20), privateNote: 'x', ...own(ago(20)) },
    { id: 'new', rhythm: 'r', startAt: ago(1), privateNote: 'y', ...own(ago(1)) },
  ]);
  const topic = {
    rhythm: 'r',
    order: 1,
    title: 't',
    prompts: [],
    lane: 'shared' as const,
    from: { type: 'me' as const },
  };
  await db.topics.bulkPut([
    { id: 'old', occurrence: 'old', ...topic, ...own(ago(20)) },
    { id: 'waits', ...topic, ...own(ago(20)) },
  ]);
  await db.items.bulkPut([
    item('done', { disposition: 'done', settledAt: ago(20), ...own(ago(20)) }),
    item('open', own(ago(20))),
    item('deleted', { deletedAt: ago(20), ...own(ago(20)) }),
  ]);
  const review = { record: 'crm:a:1', framework: 'meddic', scores: [] };
  await db.reviews.bulkPut([
    { id: 'first', on: dayOf(ago(25)), ...review, ...own(ago(25)) },
    { id: 'last', on: dayOf(ago(20)), ...review, ...own(ago(20)) },
    { id: 'of a lost one', ...review, record: 'crm:a:2', on: dayOf(ago(25)), ...own(ago(25)) },
  ]);
  const facts = { record: 'crm:a:1', stage: 'One' };
  const deal = { site: 'salesforce', facts };
  await seeOpportunity(db, { id: 'p1', ...deal, seenAt: ago(30) });
  await seeOpportunity(db, { id: 'p2', ...deal, facts: { ...facts, stage: 'Two' }, seenAt: ago(25) });
  await seeOpportunity(db, { id: 'p3', ...deal, facts: { ...facts, stage: 'Two' }, seenAt: ago(1) });
  await seeOpportunity(db, { id: 'lost', ...deal, facts: { record: 'crm:a:2' }, seenAt: ago(25) });
  return db;
}

describe('keep-for rules', () => {
  test('let go of what ended 18 months ago, as shipped, and of nothing that is not over', async () => {
    const db = await withYears();
    const foreseen = await previewByAge(db, undefined, nowAt);
    expect(await eraseByAge(db, undefined, nowAt)).toEqual(foreseen);
    const ids = async (name: string) => (await db.table(name).toCollection().primaryKeys()).map(String);
    expect(await ids('sightings')).toEqual(['moved-1', 'moved-2', 'new']);
    expect(await ids('meetings')).toEqual(['moved', 'new']);
    expect(await ids('coverage')).toEqual(['new']);
    expect(await ids('series')).toEqual(['moved']);
    expect(await ids('words')).toEqual([`each/ana/${dayOf(ago(1))}/0`]);
    expect(await ids('absences')).toEqual(['new']);
    expect(await ids('commitments')).toEqual(['holds']);
    expect(await ids('records')).toEqual(['new']);
    expect(await ids('topics')).toEqual(['waits']);
    expect(await ids('items')).toEqual(['open']);
    expect(await ids('reviews')).toEqual(['last']);
    // The stage of 25 months ago is that of a month ago: it held until then.
    expect(await ids('snapshots')).toEqual(['p2']);
    expect(await ids('opportunities')).toEqual(['crm:a:1']);
    expect(await previewByAge(db, undefined, nowAt)).toEqual([]);
  });

  test('leave the meetings that derive from the sightings that are left', async () => {
    const db = await withYears();
    await eraseByAge(db, undefined, nowAt);
    const bits = {
      kind: 'one-on-one',
      personIds: ['ana'],
      withTeam: false,
      isMixed: false,
      isRecurring: true,
    } as const;
    const rebuilt = rebuildMeetings(await db.sightings.toArray(), await db.coverage.toArray(), () => bits);
    expect(rebuilt.map(({ id }) => id).toSorted()).toEqual(['moved', 'new']);
  });

  test('are by kind of data: a shorter one tells beforehand what would go, one for good lets go of nothing', async () => {
    const db = await withYears();
    const forGood = { meetings: 0, notes: 0, items: 0, snapshots: 0 };
    expect(await previewByAge(db, forGood, nowAt)).toEqual([]);
    expect(await previewByAge(db, { ...forGood, items: 6 }, nowAt)).toEqual([
      { table: 'items', kind: 'items', count: 2 },
    ]);
    expect(await previewByAge(db, { ...forGood, items: 24 }, nowAt)).toEqual([]);
    expect(await previewByAge(db, { ...forGood, meetings: 6 }, nowAt)).toContainEqual({
      table: 'meetings',
      kind: 'meetings',
      count: 1,
    });
    expect(await db.items.count()).toBe(3);
  });

  test('leave what the user chose for a series, and what was learned of one that goes on after a split', async () => {
    const db = freshDatabase();
    await chooseSeries(db, 'chosen@google.com', { kind: 'none' }, ago(19));
    await db.series.bulkPut([
      { id: 'split@google.com', personIds: ['ana'], updatedAt: ago(19) },
      { id: 'over@google.com', personIds: ['ana'], updatedAt: ago(19) },
    ]);
    await db.meetings.put({ ...held('split-now', nowAt), series: 'split_R20260101T100000@google.com' });
    await eraseByAge(db, undefined, nowAt);
    expect(await db.series.toCollection().primaryKeys()).toEqual(['chosen@google.com', 'split@google.com']);
  });

  test('do not by themselves follow a clock that runs years ahead of all that is stored', async () => {
    const db = freshDatabase();
    await db.meetings.put(held('m', ago(1)));
    await db.records.put({ id: 'm', rhythm: 'r', startAt: ago(1), privateNote: 'x', ...own(nowAt) });
    const turn = async () => eraseByAge(db, undefined, await checkedNow(db, nowAt + 40 * monthMs));
    expect(await turn()).toEqual([]);
    // A month of silence is believed.
    await db.meetings.put(held('nearly', ago(18)));
    expect(await turn()).toEqual([{ table: 'meetings', kind: 'meetings', count: 1 }]);
  });

  test('that let something go leave no local copy that could bring it back; others leave the copies', async () => {
    const db = await withYears();
    const place = memoryPlace();
    await place.write(`${nowAt - hourMs}.rolling.json.gz`, new Blob(['a copy']));
    const forGood = { meetings: 0, notes: 0, items: 0, snapshots: 0 };
    await changeKeepFor(db, forGood, nowAt, place);
    expect(await place.list()).toHaveLength(1);
    await changeKeepFor(db, { ...forGood, items: 6 }, nowAt, place);
    expect(await place.list()).toEqual([]);
    expect(await db.items.count()).toBe(1);
  });
});
