import { findWeekTrend, trendWeeks, type WeekTrend } from '../../components/popup/week-trend';
import { addDays, localDayOf } from '../../lib/domain/day-range';
import type { Instant, Zone } from '../../lib/domain/time';
import { weekOf } from '../../lib/domain/week';
import { weeksView } from '../../lib/domain/week-view';
import { readCadenceFacts } from '../../lib/store/cadence-facts';
import type { CoxswainDatabase } from '../../lib/store/database';
import { readAtOnce } from '../../lib/store/read-at-once';
import { getSettings } from '../../lib/store/settings';

/** The last twelve weeks and the twelve before them; undefined while they say nothing. */
export const readTrend = (
  db: CoxswainDatabase,
  { now, machineZone }: { now: Instant; machineZone: Zone },
): Promise<WeekTrend | undefined> =>
  readAtOnce(db, async () => {
    const { homeZone, weekStart } = await getSettings(db);
    const { from, until } = weekOf(localDayOf(now, homeZone ?? machineZone), weekStart);
    const first = addDays(from, -7 * (2 * trendWeeks - 1));
    const facts = await readCadenceFacts(db, { from: first, until }, { now, machineZone });
    return findWeekTrend(weeksView({ ...facts, from: first, count: 2 * trendWeeks }));
  });
