import { useEffect, useState } from 'preact/hooks';
import type { BoardActions } from '../../components/board/board-actions';
import { BoardFrame } from '../../components/board/board-frame';
import { BoardView, type BoardTrouble } from '../../components/board/board-view';
import { filtersHash, parseFilters } from '../../components/board/filters';
import { usePageFacts } from '../../components/use-live';
import { useWords } from '../../components/words';
import type { CoxswainDatabase } from '../../lib/store/database';
import { NewerDataError } from '../../lib/store/newer-data-error';
import { saveSettings } from '../../lib/store/settings';
import { sayWord, takeBackWord } from '../../lib/store/words';
import { draftUrl } from '../own-pages/draft-url';
import type { BoardPlace } from '../own-pages/board-place';
import { readBoard } from './read-board';

/** The board on a store: reads it live by the filters of its address, writes what is asked for. */
export function BoardPage(props: {
  db: CoxswainDatabase;
  place: BoardPlace;
  now: () => number;
  machineZone: string;
  report: (where: string, error: unknown) => void;
}) {
  const { db, place, now, machineZone, report } = props;
  const words = useWords();
  const [hash, setHash] = useState(place.hash);
  const [at, setAt] = useState(now);
  const [trouble, setTrouble] = useState<BoardTrouble>();
  useEffect(() => place.onMove(() => setHash(place.hash())), [place]);
  useEffect(() => {
    const minutes = setInterval(() => setAt(now()), 5 * 60_000);
    return () => clearInterval(minutes);
  }, [now]);
  const filters = parseFilters(hash);
  const value = usePageFacts(() => readBoard(db, parseFilters(hash), { now: at, machineZone }), [hash, at]);
  const theme = value?.theme;
  useEffect(() => {
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
  }, [theme]);
  if (value === undefined) return <BoardFrame />;

  const save = (change: Promise<unknown>): void =>
    void change.then(
      () => setTrouble(undefined),
      (reason: unknown) => {
        report('board', reason);
        setTrouble(reason instanceof NewerDataError ? 'newer-data' : 'not-saved');
      },
    );
  const leave = (going: Promise<unknown>): void => void going.catch((reason: unknown) => report('board', reason));
  const actions: BoardActions = {
    show: (next) => {
      place.go(filtersHash(next));
      setHash(filtersHash(next));
    },
    openMeeting: (occurrence) => leave(place.meeting(occurrence)),
    openCalendar: () => leave(place.calendar()),
    openDeals: () => leave(place.deals()),
    openSettings: (section) => leave(section === 'cadence' ? place.builder() : place.settings(section)),
    putIn: (line, personId, isSeries) =>
      leave(
        draftUrl({ db, words, now: now(), machineZone }, { kind: line.kind, line, personId, isSeries }).then(
          place.createEvent,
        ),
      ),
    say: ({ slotId, ...said }) => save(sayWord(db, { id: slotId, ...said, saidAt: now(), updatedAt: now() })),
    takeBack: (slotId) => save(takeBackWord(db, slotId, now())),
    savePledge: (text) => save(saveSettings(db, { pledge: text === '' ? undefined : text }, now())),
    download: place.download,
    copyAddress: () => place.copy(place.address()),
    print: place.print,
  };
  return (
    <BoardView
      model={value.model}
      filters={filters}
      actions={actions}
      trouble={value.isReadOnly ? 'newer-data' : trouble}
    />
  );
}
