import { localDayOf } from '../../domain/day-range';
import type { Settings } from '../../domain/settings';
import type { Instant, LocalDay } from '../../domain/time';
import { weekOf } from '../../domain/week';
import { weekView, type CadenceFacts, type WeekView } from '../../domain/week-view';
import { readCadenceFacts } from '../../store/cadence-facts';
import type { CoxswainDatabase } from '../../store/database';
import { getSettings } from '../../store/settings';
import { homeZone } from './reader';

/** The week in which we are, with what it was judged from. */
export interface ThisWeek {
  settings: Settings;
  today: LocalDay;
  /** With the zone, and the meetings of the weeks around. */
  facts: CadenceFacts;
  view: WeekView;
}

/** Judges the week of `now`, from a number of rows that does not grow with what is stored. */
export async function readThisWeek(db: CoxswainDatabase, now: Instant): Promise<ThisWeek> {
  const settings = await getSettings(db);
  const zone = homeZone(settings);
  const today = localDayOf(now, zone);
  const facts = await readCadenceFacts(db, weekOf(today, settings.weekStart), { now, machineZone: zone });
  return { settings, today, facts, view: weekView({ ...facts, weekOf: today }) };
}
