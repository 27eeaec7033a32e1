import { beforeEach, expect, test } from 'vitest';
import type { Digest } from '../../../lib/domain/digest';
import { freshReminders, type RemindedMeeting } from '../../../lib/domain/reminder';
import { remind, type Notice } from '../../../lib/messages/handlers/remind';
import type { CoxswainDatabase } from '../../../lib/store/database';
import { keepAsShown, listReminders } from '../../../lib/store/reminders';
import { freshDatabase } from '../store/fresh-database';

const zone = 'Europe/Berlin';
const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
const news: Digest = { meetings: 2, unprepared: 1, toConfirm: 0, overdue: 0, atRisk: 0 };
const noNews: Digest = { ...news, meetings: 0, unprepared: 0 };
const settings = { ...freshReminders, digestAt: 510, beforeMinutes: 30, hasAfter: true };
const meeting = (occurrence: string, start: string): RemindedMeeting => ({
  occurrence,
  startAt: at(start),
  endAt: at(start) + 1_800_000,
  isPrepared: false,
  isSettled: false,
});

class StoppedError extends Error {}

/** What stands on the board, and all that ever came there; `stop` is where the worker is killed. */
let db: CoxswainDatabase;
let standing: Set<string>;
let came: Notice[];
let stop: 'before' | 'after' | undefined;

beforeEach(() => {
  db = freshDatabase();
  [standing, came, stop] = [new Set(), [], undefined];
});

const wake = async (now: string, meetings: RemindedMeeting[] = [], digest = news) => {
  const facts = { now: at(now), zone, settings, meetings, isAway: () => false };
  try {
    await remind(db, facts, digest, {
      shown: async () => standing,
      show: async (notice) => {
        if (stop === 'before') throw new StoppedError();
        standing.add(notice.id);
        came.push(notice);
        if (stop === 'after') throw new StoppedError();
      },
    });
  } catch (error) {
    if (!(error instanceof StoppedError)) throw error;
  }
};
const ids = () => came.map(({ id }) => id);

test('said once, however often we are woken, also after it was closed', async () => {
  await wake('2026-11-19T08:30');
  standing.clear();
  await wake('2026-11-19T08:31');
  await wake('2026-11-19T15:00');
  expect(ids()).toEqual(['digest:2026-11-19']);
});

test('stopped before it was shown: it comes the next time, once', async () => {
  stop = 'before';
  await wake('2026-11-19T08:30');
  expect(ids()).toEqual([]);
  stop = undefined;
  await wake('2026-11-19T08:35');
  await wake('2026-11-19T08:40');
  expect(ids()).toEqual(['digest:2026-11-19']);
});

test('stopped before it was shown, and woken when it is over: it does not come', async () => {
  stop = 'before';
  await wake('2026-11-19T09:40', [meeting('ana', '2026-11-19T10:00')], noNews);
  stop = undefined;
  await wake('2026-11-19T10:10', [meeting('ana', '2026-11-19T10:00')], noNews);
  expect(ids()).toEqual([]);
});

test('stopped after it was shown: it stands there and does not come again', async () => {
  stop = 'after';
  await wake('2026-11-19T08:30');
  stop = undefined;
  await wake('2026-11-19T08:35');
  standing.clear();
  await wake('2026-11-19T08:40');
  expect(ids()).toEqual(['digest:2026-11-19']);
});

test('stopped after it was shown, and closed by the user, which wakes us: it does not come again', async () => {
  stop = 'after';
  await wake('2026-11-19T08:30');
  stop = undefined;
  standing.clear();
  await keepAsShown(db, 'digest:2026-11-19', at('2026-11-19T08:31'));
  await wake('2026-11-19T08:35');
  expect(ids()).toEqual(['digest:2026-11-19']);
});

test('a morning without news is over without a word, and news at noon is no morning’s', async () => {
  await wake('2026-11-19T08:30', [], noNews);
  await wake('2026-11-19T12:00', [], news);
  expect(ids()).toEqual([]);
});

test('a week of sleep with meetings all along leaves one digest and one nudge', async () => {
  const days = ['19', '20', '23', '24', '25', '26'];
  const meetings = days.flatMap((day) => [
    meeting(`ana-${day}`, `2026-11-${day}T10:00`),
    meeting(`bo-${day}`, `2026-11-${day}T15:00`),
  ]);
  await wake('2026-11-19T08:30', meetings);
  standing.clear();
  came = [];
  await wake('2026-11-26T09:15', meetings);
  expect(came).toEqual([
    { id: 'after:ana-25:2026-11-25', type: 'after', occurrences: ['ana-25', 'bo-25'] },
    { id: 'digest:2026-11-26', type: 'digest', occurrences: [] },
  ]);
  await wake('2026-11-19T09:15', meetings);
  await wake('2026-11-20T09:15', [], news);
  // Set back by a week: what was said of that day is not said again, and each other day has its one.
  expect(ids().filter((id) => id.startsWith('digest:'))).toEqual(['digest:2026-11-26', 'digest:2026-11-20']);
});

test('what has not landed overnight is one notification of all of it, and a later one is another', async () => {
  const [ana, bo] = [meeting('ana', '2026-11-19T17:00'), meeting('bo', '2026-11-19T18:30')];
  await wake('2026-11-20T08:00', [ana, bo], noNews);
  expect(came).toEqual([{ id: 'after:ana:2026-11-19', type: 'after', occurrences: ['ana', 'bo'] }]);
  await wake('2026-11-20T10:45', [ana, bo, meeting('cy', '2026-11-20T10:00')], noNews);
  expect(came.slice(1)).toEqual([{ id: 'after:cy:2026-11-20', type: 'after', occurrences: ['cy'] }]);
});

test('what is kept of it does not grow without end, and the newest is kept', async () => {
  const starts = Array.from({ length: 600 }, (_, index) => meeting(`many-${index}`, '2026-11-19T10:00'));
  await wake('2026-11-19T09:40', starts, noNews);
  await wake('2026-11-20T08:30', [], news);
  const kept = await listReminders(db);
  expect(kept).toHaveLength(500);
  expect(kept.map(({ id }) => id)).toContain('digest:2026-11-20');
});
