import { heldStates } from '../../domain/adherence';
import { hasAgenda, hasLanded } from '../../domain/badge';
import { isInRange, localDayOf } from '../../domain/day-range';
import type { Digest } from '../../domain/digest';
import type { Meeting } from '../../domain/meeting';
import { isOn } from '../../domain/meeting-evidence';
import { stateOfMeeting } from '../../domain/meeting-state';
import type { RemindedMeeting } from '../../domain/reminder';
import { findMeetingWord, slotWordsOf } from '../../domain/slot-words';
import type { LocalDay } from '../../domain/time';
import type { CoxswainDatabase } from '../../store/database';
import { dueItems, itemsOfMeetings } from '../../store/items';
import { recordsByIds } from '../../store/records';
import { meetingAgenda } from './meeting-topics';
import type { ThisWeek } from './read-this-week';

/** How far around now meetings are looked at: their nudges, and those of the digest's day, lie within. */
const aroundMs = 48 * 3_600_000;

/** What reminders are about. */
export interface RemindedWeek {
  meetings: RemindedMeeting[];
  digest: Digest;
  isAway: (day: LocalDay) => boolean;
}

/** Reads what there is to remind of around now: meetings with someone of the roster or the team, that stand. */
export async function readRemindedWeek(
  db: CoxswainDatabase,
  { facts, view, today }: Pick<ThisWeek, 'facts' | 'view' | 'today'>,
): Promise<RemindedWeek> {
  const { now, zone } = facts;
  const near = facts.meetings.filter((meeting) => isReminded(meeting, now)).toSorted((a, b) => a.startAt - b.startAt);
  const ids = near.map(({ id }) => id);
  const [records, items, overdue] = await Promise.all([
    recordsByIds(db, ids),
    itemsOfMeetings(db, ids),
    dueItems(db, today),
  ]);
  const recordOf = new Map(records.map((record) => [record.id, record]));
  const words = slotWordsOf(facts.words);
  const meetings = await Promise.all(
    near.map(async (meeting): Promise<RemindedMeeting> => {
      const { id: occurrence, rhythm, startAt, endAt } = meeting;
      const record = recordOf.get(occurrence) ?? null;
      const state = stateOfMeeting(meeting, findMeetingWord(words, meeting)?.word, now);
      const isSettled = state !== 'upcoming' && state !== 'unseen' && !heldStates.has(state);
      const isAhead = startAt > now;
      // What is over needs no agenda, what is to come no landing: neither is read in vain.
      const topics = isAhead
        ? await meetingAgenda(db, { occurrence, rhythm, startAt, endAt, landedAt: record?.landedAt }, [], now)
        : [];
      return {
        occurrence,
        startAt,
        endAt,
        isPrepared: isSettled || !isAhead || hasAgenda({ agenda: { topics }, record }),
        isSettled: isSettled || hasLanded({ items, occurrence, record }),
      };
    }),
  );
  const ahead = meetings.filter(({ startAt, endAt }) => endAt > now && localDayOf(startAt, zone) === today);
  const [first] = ahead;
  const digest: Digest = {
    meetings: ahead.length,
    ...(first === undefined ? {} : { first: { occurrence: first.occurrence, startAt: first.startAt } }),
    unprepared: ahead.filter(({ isPrepared }) => !isPrepared).length,
    toConfirm: view.outcomes.filter(({ state }) => state === 'held-presumed' || state === 'held-moved').length,
    overdue: overdue.filter(({ dueOn }) => dueOn !== undefined && dueOn < today).length,
    atRisk: view.adherence.atRisk,
  };
  const away = facts.absences.filter(
    ({ personId, reason, deletedAt }) => personId === undefined && reason !== 'ramping' && deletedAt === undefined,
  );
  return { meetings, digest, isAway: (day) => away.some((absence) => isInRange(day, absence)) };
}

function isReminded(meeting: Meeting, now: number): boolean {
  const { startAt, endAt, isAllDay, withTeam, personIds } = meeting;
  return (
    !isAllDay &&
    (withTeam || personIds.length > 0) &&
    endAt > now - aroundMs &&
    startAt < now + aroundMs &&
    isOn(meeting, personIds.length === 1 ? personIds[0] : undefined)
  );
}
