import { describe, expect, it } from 'vitest';
import { importCalendarFile } from '../../../lib/messages/handlers/import-feed-file';
import { calendar, event } from './calendar-text';
import { feedScene, minuteMs, startAt } from './feed-scene';

const oneOnOne = (start: string) =>
  event(
    'UID:abc@google.com',
    'SUMMARY:1:1 Ana',
    `DTSTART:${start}`,
    'DURATION:PT30M',
    'ATTENDEE:mailto:kim@example.com',
    'ATTENDEE:mailto:ana@example.com',
  );

describe('opening a calendar file once', () => {
  it('keeps its meetings as they were when it was written, and proves no absence', async () => {
    const { context, db, meetings } = await feedScene();
    const writtenAt = startAt - 3 * 24 * 60 * minuteMs;
    const text = calendar(
      'X-WR-CALNAME:kim@example.com',
      oneOnOne('20261119T090000Z'),
      event('UID:x', 'SUMMARY:Lunch', 'DTSTART:20261119T110000Z'),
    );
    expect(await importCalendarFile(context, { text, writtenAt })).toEqual({
      outcome: 'read',
      events: 2,
      meetings: 1,
      older: 0,
      refused: {},
    });
    expect(await meetings()).toMatchObject([{ calendar: 'kim@example.com', lastSeenAt: writtenAt, isStanding: true }]);
    expect(await db.coverage.count()).toBe(0);
    await importCalendarFile(context, {
      text: calendar(event('UID:y', 'DTSTART:20261119T110000Z')),
      writtenAt: startAt,
    });
    expect(await meetings()).toMatchObject([{ isStanding: true, missedLooks: 0 }]);
  });

  it('leaves alone what is known better', async () => {
    const { context, serve, refresh, meetings } = await feedScene();
    serve(calendar(oneOnOne('20261120T090000Z')));
    await refresh();
    const text = calendar(oneOnOne('20261119T090000Z'));
    expect(await importCalendarFile(context, { text, writtenAt: startAt - 1 })).toMatchObject({
      older: 1,
      meetings: 0,
    });
    expect(await meetings()).toMatchObject([{ startAt: Date.parse('2026-11-20T09:00:00Z'), moves: [] }]);
  });

  it('says what it is when it is no calendar', async () => {
    const { context } = await feedScene();
    expect(await importCalendarFile(context, { text: 'PK', writtenAt: startAt })).toEqual({
      outcome: 'not-a-calendar',
    });
    expect(await importCalendarFile(context, { text: 'BEGIN:VCALENDAR\n', writtenAt: startAt })).toEqual({
      outcome: 'cut-short',
    });
  });
});
