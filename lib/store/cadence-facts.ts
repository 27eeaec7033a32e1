import type { Frequency } from '../domain/cadence';
import { addDays, spanOfDays, type DayRange } from '../domain/day-range';
import { slotsOf } from '../domain/slots';
import { ownCalendars } from '../domain/feed';
import type { Settings } from '../domain/settings';
import type { Instant, Zone } from '../domain/time';
import type { CadenceFacts } from '../domain/week-view';
import { listAbsences } from './absences';
import { listCommitments } from './commitments';
import { coverageInRange } from './coverage';
import type { CoxswainDatabase } from './database';
import { listFeeds } from './feeds';
import { meetingsInRange } from './meetings';
import { listPeople } from './people';
import { getSettings } from './settings';
import { listFewWords, wordsAbout } from './words';

const unitDays: Record<Frequency['unit'], number> = { week: 7, month: 31, quarter: 92 };

/**
 * All that the domain needs to judge a range of days, from a number of rows that depends on the range and the longest
 * period of the cadence, not on how much is stored: the periods that touch the range, and their neighbours.
 * @param range The days, or what they are by the settings: to ask for those first would be a way more to the database.
 * @param machineZone Decides days where the settings name no home zone.
 */
export async function readCadenceFacts(
  db: CoxswainDatabase,
  range: DayRange | ((settings: Settings) => DayRange),
  { now, machineZone }: { now: Instant; machineZone: Zone },
): Promise<CadenceFacts> {
  const [settings, commitments, people, absences, feeds, fewWords] = await Promise.all([
    getSettings(db),
    listCommitments(db),
    listPeople(db),
    listAbsences(db),
    listFeeds(db),
    listFewWords(db),
  ]);
  const zone = settings.homeZone ?? machineZone;
  const { weekStart, yearStart } = settings;
  const { from, until } = typeof range === 'function' ? range(settings) : range;
  const longest = Math.max(7, ...commitments.map(({ frequency: { every, unit } }) => every * unitDays[unit]));
  const wide = { from: addDays(from, -2 * longest), until: addDays(until, 2 * longest) };
  const span = spanOfDays(wide, zone);
  const [meetings, coverage] = await Promise.all([
    meetingsInRange(db, span.fromAt, span.untilAt),
    coverageInRange(db, span.fromAt, span.untilAt),
  ]);
  const words = await wordsAbout(db, fewWords, {
    slots: slotsOf(commitments, people, wide, { weekStart, yearStart }).map(({ id }) => id),
    meetings: meetings.map(({ id }) => id),
  });
  return {
    commitments,
    people,
    meetings,
    absences,
    coverage,
    words,
    calendars: ownCalendars(settings.me, feeds),
    weekStart,
    yearStart,
    now,
    zone,
  };
}
