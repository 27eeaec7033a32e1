import { popupModel, type PopupModel } from '../../components/popup/popup-model';
import type { WeekAhead } from '../../components/popup/next-action';
import { addDays, localDayOf, spanOfDays, type DayRange } from '../../lib/domain/day-range';
import type { Meeting } from '../../lib/domain/meeting';
import type { Settings } from '../../lib/domain/settings';
import { suggestCadence } from '../../lib/domain/suggest-cadence';
import type { Instant, LocalDay, Zone } from '../../lib/domain/time';
import { weekOf } from '../../lib/domain/week';
import { weekView, type CadenceFacts } from '../../lib/domain/week-view';
import { readCadenceFacts } from '../../lib/store/cadence-facts';
import type { CoxswainDatabase } from '../../lib/store/database';
import { dueItems } from '../../lib/store/items';
import { meetingsInRange } from '../../lib/store/meetings';
import { isReadOnly } from '../../lib/store/open-database';
import { recordsByIds } from '../../lib/store/records';
import { getSettings } from '../../lib/store/settings';
import { topicsOfRhythm } from '../../lib/store/topics';

/** What the popup page shows: the model, and what of the settings the page itself follows. */
export interface PopupRead {
  model: PopupModel;
  theme: Settings['theme'];
  isReadOnly: boolean;
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
export async function readPopup(db: CoxswainDatabase, question: PopupQuestion): Promise<PopupRead> {
  const { now, machineZone } = question;
  const settings = await getSettings(db);
  const zone = settings.homeZone ?? machineZone;
  const today = localDayOf(now, zone);
  const shown = weekOf(question.weekOf ?? today, settings.weekStart);
  const range: DayRange = {
    from: shown.from < today ? shown.from : today,
    until: shown.until > addDays(today, 7) ? shown.until : addDays(today, 7),
  };
  const [facts, items, isNewer] = await Promise.all([
    readCadenceFacts(db, range, { now, machineZone }),
    dueItems(db, shown.until > today ? shown.until : today),
    isReadOnly(db),
  ]);
  const ahead = facts.meetings.filter((meeting) => meeting.isStanding && meeting.endAt > now);
  const prepared = ahead.filter((meeting) => isPrepared(meeting, facts, today));
  const rhythms = [...new Set(prepared.map(({ rhythm }) => rhythm))];
  const [records, topics, offer] = await Promise.all([
    recordsByIds(
      db,
      prepared.map(({ id }) => id),
    ),
    Promise.all(rhythms.map((rhythm) => topicsOfRhythm(db, rhythm))),
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
    ...(next === undefined ? {} : { ahead: next }),
    ...(offer === undefined ? {} : { offer }),
  });
  return { model, theme: settings.theme, isReadOnly: isNewer };
}

/** Meetings whose agenda the popup speaks of: those of today, and those with a manager of mine. */
function isPrepared(meeting: Meeting, { people, zone }: CadenceFacts, today: LocalDay): boolean {
  if (localDayOf(meeting.startAt, zone) === today) return true;
  return people.some(({ id, relation }) => relation === 'manager' && meeting.personIds.includes(id));
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
