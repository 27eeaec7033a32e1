import { beforeEach, expect, test } from 'vitest';
import { readRemindedWeek } from '../../../lib/messages/handlers/reminded-week';
import { readThisWeek } from '../../../lib/messages/handlers/read-this-week';
import type { CoxswainDatabase } from '../../../lib/store/database';
import { saveSettings } from '../../../lib/store/settings';
import { freshDatabase } from '../store/fresh-database';
import { hourMs, item, line, look, meeting, nowAt, person } from '../store/rows';
import { team, zone } from './desk';

/* Thursday, 19 November 2026, 15:20 in Berlin. */
let db: CoxswainDatabase;
beforeEach(async () => {
  db = freshDatabase();
  await saveSettings(db, { me: { name: 'Kim', addresses: ['kim@example.com'] }, homeZone: zone }, nowAt);
  await db.people.bulkPut(team);
});

const read = async () => readRemindedWeek(db, await readThisWeek(db, nowAt));
const soon = { startAt: nowAt + hourMs, endAt: nowAt + 1.5 * hourMs };
const over = { startAt: nowAt - 2 * hourMs, endAt: nowAt - 1.5 * hourMs };

test('meetings with someone around now, each with whether it is prepared and has landed', async () => {
  await db.meetings.bulkPut([
    meeting('soon', soon),
    meeting('ready', soon),
    meeting('open', over),
    meeting('landed', over),
    meeting('not-held', over),
  ]);
  const stamps = { createdAt: 1, updatedAt: 1 };
  const rhythm = 'person:one-on-one:ana';
  await db.records.bulkPut([{ id: 'ready', rhythm, startAt: soon.startAt, preparedAt: 1, ...stamps }]);
  await db.items.put(item('promise', { agreedIn: 'landed', dueOn: '2026-11-26' }));
  await db.words.put({ id: 'w', word: 'not-held', occurrence: 'not-held', saidAt: 1, updatedAt: 1 });
  const { meetings } = await read();
  expect(
    meetings
      .map(({ occurrence, isPrepared, isSettled }) => [occurrence, isPrepared, isSettled] as const)
      .toSorted(([one], [other]) => one.localeCompare(other)),
  ).toEqual([
    ['landed', true, true],
    ['not-held', true, true],
    ['open', true, false],
    ['ready', true, false],
    ['soon', false, false],
  ]);
});

test('what is cancelled, declined, all day, with nobody we know or far away is none of ours', async () => {
  await db.meetings.bulkPut([
    meeting('gone', { ...soon, isStanding: false }),
    meeting('cancelled', { ...soon, isStanding: false, isCancelled: true }),
    meeting('mine', { ...soon, response: 'declined' }),
    meeting('theirs', { ...soon, declinedBy: ['ana'] }),
    meeting('day', { ...soon, isAllDay: true }),
    meeting('nobody', { ...soon, personIds: [] }),
    meeting('far', { startAt: nowAt + 60 * hourMs, endAt: nowAt + 61 * hourMs }),
  ]);
  expect((await read()).meetings).toEqual([]);
});

test('the digest counts today, what waits for a word, what is past its day and what is at risk', async () => {
  await db.commitments.put(line('weekly'));
  await db.coverage.put(look('whole', { fromAt: nowAt - 96 * hourMs }));
  await db.meetings.bulkPut([
    meeting('soon', soon),
    meeting('morning', { startAt: nowAt - 6 * hourMs, endAt: nowAt - 5.5 * hourMs, personIds: ['bo'], rhythm: 'bo' }),
    meeting('tomorrow', { startAt: nowAt + 20 * hourMs, endAt: nowAt + 21 * hourMs }),
  ]);
  await db.items.bulkPut([
    item('over', { dueOn: '2026-11-18' }),
    item('today', { dueOn: '2026-11-19' }),
    item('done', { dueOn: '2026-11-18', disposition: 'done' }),
  ]);
  expect((await read()).digest).toEqual({
    meetings: 1,
    first: { occurrence: 'soon', startAt: soon.startAt },
    unprepared: 1,
    toConfirm: 1,
    overdue: 1,
    atRisk: 1,
  });
});

test('I am away on days of everyone’s, not on a seller’s leave, and a ramp is not away', async () => {
  const absence = { reason: 'leave', createdAt: 1, updatedAt: 1 } as const;
  await db.absences.bulkPut([
    { id: 'all', from: '2026-11-20', until: '2026-11-20', ...absence },
    { id: 'ana', personId: person('ana').id, from: '2026-11-19', until: '2026-11-19', ...absence },
    { id: 'ramp', from: '2026-11-16', until: '2026-11-18', ...absence, reason: 'ramping' },
  ]);
  const { isAway } = await read();
  expect(['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21'].map(isAway)).toEqual([false, false, true, false]);
});
