import { popupModel, type PopupModel } from '../../components/popup/popup-model';
import type { WeekAhead } from '../../components/popup/next-action';
import { addDays, localDayOf, spanOfDays, type DayRange } from '../../lib/domain/day-range';
import { findFileWeeks } from '../../lib/domain/file-reminder';
import type { Meeting } from '../../lib/domain/meeting';
import type { Settings } from '../../lib/domain/settings';
import { suggestCadence } from '../../lib/domain/suggest-cadence';
import type { Instant, LocalDay, Zone } from '../../lib/domain/time';
import { weekOf } from '../../lib/domain/week';
import type { Topic } from '../../lib/domain/topic';
import { weekView, type CadenceFacts } from '../../lib/domain/week-view';
import { meetingAgenda } from '../../lib/messages/handlers/meeting-topics';
import { readCadenceFacts } from '../../lib/store/cadence-facts';
import { areCopiesHalted } from '../../lib/store/copies/halted-copies';
import type { CoxswainDatabase } from '../../lib/store/database';
import { readFileFacts } from '../../lib/store/file-facts';
import { listHealth } from '../../lib/store/health';
import { dueItems } from '../../lib/store/items';
import { meetingsInRange } from '../../lib/store/meetings';
import { isReadOnly } from '../../lib/store/open-database';
import { readAtOnce } from '../../lib/store/read-at-once';
import { recordsByIds } from '../../lib/store/records';
import { getSettings } from '../../lib/store/settings';

/** What the popup page shows: the model, and what of the settings the page itself follows. */
export interface PopupRead {
  model: PopupModel;
  theme: Settings['theme'];
  isReadOnly: boolean;
  /** Weeks without a saved file, when it is time to say so. */
  fileWeeks: number | undefined;
  /** No copies are made, as some rows cannot be read. */
  areCopiesHalted: boolean;
}

/** Which week, and when and where this is asked. */
export interface PopupQuestion {
  /** A day of the week to show; absent: today's. */
  weekOf?: LocalDay;
  now: Instant;
  machineZone: Zone;
}

/** A rhythm is suggested from what was seen in the last eight weeks, and from what stands in the next four. */
const seenDays = { before: 56, after: 28 };

/** Reads the popup's model; through Dexie alone, so that it can be followed live. */
export const readPopup = (db: CoxswainDatabase, question: PopupQuestion): Promise<PopupRead> =>
  readAtOnce(db, () => readInside(db, question));

/** What day it is, which week is shown, and the days that are spoken of: both, and the week ahead. */
function daysOf({ homeZone, weekStart }: Settings, { weekOf: wanted, now, machineZone }: PopupQuestion) {
  const today = localDayOf(now, homeZone ?? machineZone);
  const shown = weekOf(wanted ?? today, weekStart);
  const inAWeek = addDays(today, 7);
  const range: DayRange = {
    from: shown.from < today ? shown.from : today,
    until: shown.until > inAWeek ? shown.until : inAWeek,
  };
  return { today, shown, range };
}

async function readDueItems(db: CoxswainDatabase, question: PopupQuestion) {
  const { today, shown } = daysOf(await getSettings(db), question);
  return dueItems(db, shown.until > today ? shown.until : today);
}

async function readInside(db: CoxswainDatabase, question: PopupQuestion): Promise<PopupRead> {
  const { now, machineZone } = question;
  const [settings, facts, items, health, isNewer, files, isHalted] = await Promise.all([
    getSettings(db),
    readCadenceFacts(db, (read) => daysOf(read, question).range, { now, machineZone }),
    readDueItems(db, question),
    listHealth(db),
    isReadOnly(db),
    readFileFacts(db),
    areCopiesHalted(db),
  ]);
  const { today, shown } = daysOf(settings, question);
  const prepared = preparedMeetings(facts, today);
  const [records, topics, offer] = await Promise.all([
    recordsByIds(
      db,
      prepared.map(({ id }) => id),
    ),
    Promise.all(prepared.map((meeting) => readTopics(db, meeting, now))),
    readOffer(db, settings, facts, today),
  ]);
  const week = weekView({ ...facts, weekOf: shown.from });
  const next = findWeekAhead(facts, week.adherence.upcoming, addDays(shown.until, 1));
  const model = popupModel({
    ...facts,
    week,
    records,
    items,
    topics: topics.flat(),
    settings,
    health,
    ...(next === undefined ? {} : { ahead: next }),
    ...(offer === undefined ? {} : { offer }),
  });
  const fileWeeks = findFileWeeks(files, { weeks: settings.fileWeeks, now });
  return { model, theme: settings.theme, isReadOnly: isNewer, fileWeeks, areCopiesHalted: isHalted };
}

/** Meetings whose agenda the popup speaks of: what is left of today, and the next with a manager of mine. */
function preparedMeetings({ meetings, people, now, zone }: CadenceFacts, today: LocalDay): Meeting[] {
  const ahead = meetings
    .filter((meeting) => meeting.isStanding && !meeting.isCancelled && meeting.endAt > now)
    .toSorted((a, b) => a.startAt - b.startAt);
  const managers = people.filter(({ relation }) => relation === 'manager').map(({ id }) => id);
  const next = ahead.find(({ personIds }) => personIds.some((id) => managers.includes(id)));
  return ahead.filter((meeting) => meeting === next || localDayOf(meeting.startAt, zone) === today);
}

/** What the panel would show on its agenda: its own topics, and those that wait for it or were left open before. */
async function readTopics(db: CoxswainDatabase, meeting: Meeting, now: Instant): Promise<Topic[]> {
  const { id: occurrence, rhythm, startAt, endAt } = meeting;
  const topics = await meetingAgenda(db, { occurrence, rhythm, startAt, endAt }, [], now);
  return topics.map((topic) => ({ ...topic, occurrence, rhythm }));
}

async function readOffer(
  db: CoxswainDatabase,
  settings: Settings,
  { commitments, people, zone }: CadenceFacts,
  today: LocalDay,
) {
  if (commitments.length > 0 || settings.cadenceDeclinedAt !== undefined) return undefined;
  const span = spanOfDays({ from: addDays(today, -seenDays.before), until: addDays(today, seenDays.after) }, zone);
  return suggestCadence(await meetingsInRange(db, span.fromAt, span.untilAt), people, { me: settings.me, zone });
}

/** Next week is worth a line once nothing of this one is to come. */
function findWeekAhead(facts: CadenceFacts, upcoming: number, from: LocalDay): WeekAhead | undefined {
  if (upcoming > 0) return undefined;
  const { adherence, outcomes } = weekView({ ...facts, weekOf: from });
  return {
    planned: adherence.planned,
    withoutEvent: outcomes.filter(({ occurrence }) => occurrence === undefined).length,
  };
}
