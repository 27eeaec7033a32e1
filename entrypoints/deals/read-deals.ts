import { localDayOf } from '../../lib/domain/day-range';
import type { DealFilters } from '../../lib/domain/deal/deal-filters';
import { dealsSeen, type DealsSeen } from '../../lib/domain/deal/deals-seen';
import type { Settings } from '../../lib/domain/settings';
import type { Instant, Zone } from '../../lib/domain/time';
import type { CoxswainDatabase } from '../../lib/store/database';
import { readDealRows } from '../../lib/store/deal-rows';
import { isReadOnly } from '../../lib/store/open-database';
import { readAtOnce } from '../../lib/store/read-at-once';
import { getSettings } from '../../lib/store/settings';

/** What the page of deals shows: the model, and what of the settings the page itself follows. */
export interface DealsRead {
  model: DealsSeen;
  settings: Settings;
  isReadOnly: boolean;
}

/** Reads every deal that was seen; through Dexie alone, so that it can be followed live. */
export const readDeals = (
  db: CoxswainDatabase,
  filters: DealFilters,
  { now, machineZone }: { now: Instant; machineZone: Zone },
): Promise<DealsRead> =>
  readAtOnce(db, async () => {
    const [settings, opportunities, isNewer] = await Promise.all([
      getSettings(db),
      db.opportunities.toArray(),
      isReadOnly(db),
    ]);
    const zone = settings.homeZone ?? machineZone;
    const today = localDayOf(now, zone);
    const rows = await readDealRows(db, opportunities, { settings, now, today, zone });
    const { yearStart, dealGoal: goal } = settings;
    return { model: dealsSeen(rows, filters, { today, zone, yearStart, goal }), settings, isReadOnly: isNewer };
  });
