import { describe, expect, test } from 'vitest';
import { occurrenceKey } from '../../../lib/domain/event-key';
import { adherenceOf } from '../../../lib/domain/adherence';
import { weekView, weeksView, type CadenceFacts } from '../../../lib/domain/week-view';
import { checkBackup } from '../../../lib/store/read-backup';
import { restoreBackup } from '../../../lib/store/restore-backup';
import { saveBackup } from '../../../lib/store/save-backup';
import type { Backup } from '../../../lib/store/schemas/backup';
import { sampleCalendar } from '../../sample/calendar';
import { sampleEmptyWorkspace, sampleSellerWorkspace, sampleWorkspace } from '../../sample/workspace';
import { freshDatabase } from '../store/fresh-database';

const zone = 'Europe/Berlin';
/** Thursday, 15:20. */
const thursday = { now: Date.parse('2026-11-19T15:20:00+01:00'), zone };

const factsOf = ({ tables }: Backup, now: number): CadenceFacts => ({
  commitments: tables.commitments,
  people: tables.people,
  meetings: tables.meetings,
  words: tables.words,
  absences: tables.absences,
  coverage: tables.coverage,
  calendars: tables.settings[0]?.me.addresses ?? [],
  weekStart: 1,
  now,
  zone,
});

describe('the sample workspace', () => {
  test('shows on Thursday at 15:20 the week of the popup’s reference', () => {
    const { adherence } = weekView({ ...factsOf(sampleWorkspace(thursday), thursday.now), weekOf: '2026-11-19' });
    expect(adherence).toEqual({
      planned: 16,
      due: 11,
      held: 9,
      presumed: 2,
      moved: 1,
      upcoming: 3,
      excused: 1,
      unseen: 1,
      atRisk: 0,
      adHoc: 0,
    });
  });

  test('holds about three in four of the 12 weeks before, with every state of the practice in them', () => {
    const facts = factsOf(sampleWorkspace(thursday), thursday.now);
    const outcomes = weeksView({ ...facts, from: '2026-08-27', count: 12 }).flatMap((week) => week.outcomes);
    const { held, due } = adherenceOf(outcomes);
    expect(held / due).toBeGreaterThan(0.65);
    expect(held / due).toBeLessThan(0.85);
    const states = new Set(outcomes.map(({ state }) => state));
    for (const state of [
      'held',
      'held-presumed',
      'held-moved',
      'moved-out',
      'cancelled',
      'not-scheduled',
      'no-show',
      'excused',
      'unseen',
    ]) {
      expect([...states]).toContain(state);
    }
  });

  test.each([0, 1, 2, 3, 4, 5, 6])('is a right backup with nothing from the future, %i days later', (days) => {
    const now = thursday.now + days * 24 * 3_600_000;
    for (const make of [sampleWorkspace, sampleSellerWorkspace, sampleEmptyWorkspace]) {
      const backup = make({ now, zone: 'America/Los_Angeles' });
      expect(checkBackup(JSON.stringify(backup))).toEqual({ ok: true, backup });
      const instants = [
        ...backup.tables.sightings.map((row) => row.seenAt),
        ...backup.tables.coverage.map((row) => row.lastSeenAt),
        ...backup.tables.words.map((row) => row.saidAt),
        ...backup.tables.records.map((row) => row.updatedAt),
      ];
      expect(instants.filter((at) => at > now)).toEqual([]);
    }
  });

  test('is the same each time, and the same once it was stored', async () => {
    const backup = sampleWorkspace(thursday);
    expect(sampleWorkspace(thursday)).toEqual(backup);
    const db = freshDatabase();
    await restoreBackup(db, backup, 'replace');
    expect((await saveBackup(db, thursday.now)).tables.meetings).toHaveLength(backup.tables.meetings.length);
  });

  test('has six promises over, three of them mine, the oldest by 14 days', () => {
    const oldest = '2026-11-05';
    const open = sampleWorkspace(thursday).tables.items.filter(
      ({ disposition }) => disposition === 'open' || disposition === 'moved',
    );
    const over = open.filter(({ dueOn }) => dueOn !== undefined && dueOn < '2026-11-19');
    expect(over.map(({ owner }) => owner === 'me').filter(Boolean)).toHaveLength(3);
    expect(over).toHaveLength(6);
    expect(over.map(({ dueOn }) => dueOn)).toContain(oldest);
    expect(over.filter(({ dueOn }) => dueOn !== undefined && dueOn < oldest)).toEqual([]);
  });
});

describe('the sample calendar', () => {
  test('shows the workspace’s meetings under the same keys, where they stand', () => {
    const { meetings } = sampleWorkspace(thursday).tables;
    const shown = sampleCalendar(thursday).filter(({ recurrence }) => recurrence !== undefined);
    const starts = new Map(shown.map((event) => [occurrenceKey(event.eventId), Date.parse(`${event.start}:00+01:00`)]));
    const standing = meetings.filter(
      (meeting) => meeting.isStanding && meeting.calendar === 'kim@example.com' && starts.has(meeting.id),
    );
    expect(standing).toHaveLength(shown.length);
    for (const meeting of standing) expect(starts.get(meeting.id)).toBe(meeting.startAt);
  });

  test('does not show what was cancelled, nor what stands on a colleague’s calendar only', () => {
    const titles = sampleCalendar(thursday)
      .filter(({ start }) => start < '2026-11-21')
      .map(({ title }) => title);
    expect(titles).not.toContain('Coaching Bo');
    expect(titles).not.toContain('Coaching Dee');
    expect(titles).toContain('Lunch');
  });
});

test('the seller’s workspace has the rhythm with the manager', () => {
  const { tables } = sampleSellerWorkspace(thursday);
  expect(tables.settings[0]?.me).toMatchObject({ name: 'Ana', isManager: false, isSeller: true });
  const { adherence } = weekView({
    ...factsOf({ ...sampleSellerWorkspace(thursday) }, thursday.now),
    weekOf: '2026-11-19',
  });
  expect(adherence).toMatchObject({ planned: 5, held: 3, excused: 1, upcoming: 1 });
});
