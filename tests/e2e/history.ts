import type { ActionItem } from '../../lib/domain/action-item.ts';
import type { Meeting, MeetingRecord } from '../../lib/domain/meeting.ts';
import type { SeedRows } from '../browser/seed-store.ts';
import { lastWeek, zone } from './weeks.ts';

const instant = (day: string, clock: string): number =>
  Temporal.PlainDateTime.from(`${day}T${clock}`).toZonedDateTime(zone).epochMilliseconds;

const weeksBefore = (day: string, weeks: number): string => Temporal.PlainDate.from(day).subtract({ weeks }).toString();

/** The 1:1s with Ana of the last weeks, seen after their end, newest first; Thursdays at nine. */
export function pastOneOnOnes(count: number): Meeting[] {
  return Array.from({ length: count }, (_, index) => {
    const startAt = instant(weeksBefore(lastWeek(4), index), '09:00');
    const endAt = startAt + 30 * 60_000;
    return {
      id: `past${index}@google.com|${startAt}`,
      series: `past${index}@google.com`,
      calendar: 'kim@example.com',
      kind: 'one-on-one',
      personIds: ['ana'],
      withTeam: false,
      isMixed: false,
      rhythm: 'person:one-on-one:ana',
      title: '1:1 Ana / Kim',
      startAt,
      endAt,
      isAllDay: false,
      firstStartAt: startAt,
      firstSeenAt: startAt - 86_400_000,
      lastSeenAt: endAt + 3_600_000,
      isStanding: true,
      missedLooks: 0,
      isCancelled: false,
      response: 'accepted',
      declinedBy: [],
      moves: [],
      isRecurring: false,
      updatedAt: endAt,
    };
  });
}

export const recordOf = (meeting: Meeting, more: Partial<MeetingRecord>): MeetingRecord => ({
  id: meeting.id,
  rhythm: meeting.rhythm,
  startAt: meeting.startAt,
  createdAt: meeting.endAt,
  updatedAt: meeting.endAt,
  ...more,
});

/** An open promise of Ana's, agreed so many days ago. */
export const promise = (text: string, daysAgo: number, more: Partial<ActionItem> = {}): ActionItem => {
  const createdAt = Date.now() - daysAgo * 86_400_000;
  return {
    id: `item-${text.toLowerCase().replaceAll(/\W+/g, '-')}`,
    rhythm: 'person:one-on-one:ana',
    personId: 'ana',
    text,
    owner: 'ana',
    disposition: 'open',
    createdAt,
    updatedAt: createdAt,
    ...more,
  };
};

/** Three promises, of which the youngest is stored first. */
export const promises: SeedRows = {
  items: [
    promise('Send the price list', 3, { id: '1-youngest' }),
    promise('Introduce the plant lead', 30, { id: '2-oldest', owner: 'me' }),
    promise('Revise the November forecast', 12, { id: '3-middle' }),
  ],
};
