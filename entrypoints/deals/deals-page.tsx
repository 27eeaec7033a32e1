import { useEffect, useState } from 'preact/hooks';
import { BoardFrame } from '../../components/board/board-frame';
import { dealFiltersHash, parseDealFilters } from '../../components/deals/deal-filters-hash';
import type { DealsActions } from '../../components/deals/deals-scope';
import { DealsView } from '../../components/deals/deals-view';
import { usePageFacts } from '../../components/use-live';
import type { CoxswainDatabase } from '../../lib/store/database';
import { saveSettings } from '../../lib/store/settings';
import type { BoardPlace } from '../own-pages/board-place';
import { readDeals } from './read-deals';

/** The board of deals on a store: reads it live by the filters of its address, writes the goal alone. */
export function DealsPage(props: {
  db: CoxswainDatabase;
  place: BoardPlace;
  now: () => number;
  machineZone: string;
  report: (where: string, error: unknown) => void;
}) {
  const { db, place, now, machineZone, report } = props;
  const [hash, setHash] = useState(place.hash);
  const [at] = useState(now);
  const [isNotSaved, setNotSaved] = useState(false);
  useEffect(() => place.onMove(() => setHash(place.hash())), [place]);
  const filters = parseDealFilters(hash);
  const value = usePageFacts(() => readDeals(db, parseDealFilters(hash), { now: at, machineZone }), [hash, at]);
  const theme = value?.settings.theme;
  useEffect(() => {
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
  }, [theme]);
  if (value === undefined) return <BoardFrame />;
  const leave = (going: Promise<unknown>): void => void going.catch((reason: unknown) => report('deals', reason));
  const actions: DealsActions = {
    show: (next) => {
      place.go(dealFiltersHash(next));
      setHash(dealFiltersHash(next));
    },
    saveGoal: (dealGoal) =>
      void saveSettings(db, { dealGoal }, now()).then(
        () => setNotSaved(false),
        (reason: unknown) => {
          report('deals', reason);
          setNotSaved(true);
        },
      ),
    openBoard: () => leave(place.board()),
    openSettings: () => leave(place.settings()),
    download: place.download,
    copyAddress: () => place.copy(place.address()),
    print: place.print,
  };
  const { yearStart, dealGoal: goal } = value.settings;
  const scope = { model: value.model, filters, actions, yearStart, goal, isReadOnly: value.isReadOnly };
  return <DealsView scope={scope} isNotSaved={isNotSaved} />;
}
