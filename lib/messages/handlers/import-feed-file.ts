import type { ImportedFile } from '../../domain/feed';
import type { Instant } from '../../domain/time';
import { mostBytes } from '../../feeds/fetch-feed';
import { readCalendar } from '../../feeds/read-calendar';
import { meetingsByIds, meetingsInRange } from '../../store/meetings';
import { getSettings } from '../../store/settings';
import { feedSpan, type FeedContext } from './feed-context';
import { keepFeed } from './keep-feed';
import { homeZone } from './reader';
import { recogniseFeedEvent, surroundingsOfFeed } from './recognise-feed';
import { countReasons } from './refresh-feed';

/**
 * Reads a calendar file once. It tells what stood there when it was written, and proves no absence: it may hold a single
 * invitation.
 * @param writtenAt When the file was last written: what it shows was so then, not now.
 */
export async function importCalendarFile(
  context: Pick<FeedContext, 'db' | 'now' | 'newId' | 'pause'>,
  file: { text: string; writtenAt: Instant },
): Promise<ImportedFile> {
  const { db, newId, pause } = context;
  if (file.text.length > mostBytes) return { outcome: 'too-large' };
  const settings = await getSettings(db);
  const seenAt = Math.min(context.now(), file.writtenAt);
  const zone = homeZone(settings);
  const span = feedSpan(context.now(), zone);
  const there = await meetingsInRange(db, span.fromAt, span.untilAt);
  const known = new Set(there.map(({ id }) => id));
  const reading = await readCalendar(file.text, { ...span, known, zone, ...(pause === undefined ? {} : { pause }) });
  if (reading.outcome === 'too-many') return { outcome: 'too-large' };
  if (reading.outcome !== 'read') return { outcome: reading.outcome };

  const { name = '', events } = reading;
  const calendar = /^[^\s@]+@[^\s@]+$/.test(name) ? name.toLowerCase() : `file:${newId()}`;
  const around = await surroundingsOfFeed(db, events, seenAt);
  const recognised = events.map((event) => recogniseFeedEvent(event, { calendar }, around));
  const meetings = await meetingsByIds(
    db,
    recognised.map(({ occurrence }) => occurrence),
  );
  const newer = new Set(
    meetings.filter((meeting) => Math.max(meeting.updatedAt, meeting.lastSeenAt) > seenAt).map(({ id }) => id),
  );
  const news = recognised.filter(({ occurrence }) => !newer.has(occurrence));
  const kept = await keepFeed({ db, newId }, news, [], seenAt, around);
  return {
    outcome: 'read',
    events: events.length,
    meetings: kept.size,
    older: newer.size,
    refused: countReasons(reading.refused),
  };
}
