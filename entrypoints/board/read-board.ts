import { boardModel, type BoardModel } from '../../components/board/board-model';
import { boardSpan } from '../../components/board/board-span';
import type { Filters } from '../../components/board/filters';
import { addDays, localDayOf } from '../../lib/domain/day-range';
import type { Settings } from '../../lib/domain/settings';
import type { Instant, Zone } from '../../lib/domain/time';
import { listAllOpenItems } from '../../lib/store/board-facts';
import { readCadenceFacts } from '../../lib/store/cadence-facts';
import type { CoxswainDatabase } from '../../lib/store/database';
import { isReadOnly } from '../../lib/store/open-database';
import { readAtOnce } from '../../lib/store/read-at-once';
import { getSettings } from '../../lib/store/settings';

/** What the board page shows: the model, and what of the settings the page itself follows. */
export interface BoardRead {
  model: BoardModel;
  theme: Settings['theme'];
  isReadOnly: boolean;
}

/** What stands on the calendar around today, in days; longer rhythms reach further by themselves. */
const around = { before: 56, after: 28 };

/** Reads the board's model; through Dexie alone, so that it can be followed live, and bounded by the view's period. */
export const readBoard = (
  db: CoxswainDatabase,
  filters: Filters,
  moment: { now: Instant; machineZone: Zone },
): Promise<BoardRead> => readAtOnce(db, () => readInside(db, filters, moment));

async function readInside(
  db: CoxswainDatabase,
  filters: Filters,
  { now, machineZone }: { now: Instant; machineZone: Zone },
): Promise<BoardRead> {
  const settings = await getSettings(db);
  const today = localDayOf(now, settings.homeZone ?? machineZone);
  const { range } = boardSpan(filters, today, settings);
  const circumstances = { now, machineZone };
  const near = { from: addDays(today, -around.before), until: addDays(today, around.after) };
  const [facts, current, items, isNewer] = await Promise.all([
    readCadenceFacts(db, range, circumstances),
    readCadenceFacts(db, near, circumstances),
    listAllOpenItems(db),
    isReadOnly(db),
  ]);
  return {
    model: boardModel({ facts, current, items, settings }, filters),
    theme: settings.theme,
    isReadOnly: isNewer,
  };
}
