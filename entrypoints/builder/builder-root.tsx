import { useEffect, useMemo, useState } from 'preact/hooks';
import { BuilderPage, type BuilderWays } from '../../components/builder/builder-page';
import { stepOf } from '../../components/builder/builder-steps';
import { useWords } from '../../components/words';
import { addDays, localDayOf } from '../../lib/domain/day-range';
import { englishTexts } from '../../lib/domain/templates/english-texts';
import { templateTextsLoader } from '../../lib/messages/template-texts-loader';
import { readCadenceFacts } from '../../lib/store/cadence-facts';
import type { CoxswainDatabase } from '../../lib/store/database';
import { getSettings } from '../../lib/store/settings';
import { draftUrl } from '../own-pages/draft-url';
import { openTemplateReader } from './open-template-reader';

/** What stands on the calendar around today, in days; longer rhythms reach further by themselves. */
const around = { before: 56, after: 28 };

/** The builder on a store, its step in the address so that Back leads to the step before. */
export function BuilderRoot(props: {
  db: CoxswainDatabase;
  machineZone: string;
  openTab: (url: string) => void;
  report: (reason: unknown) => void;
}) {
  const { db, machineZone, openTab, report } = props;
  const words = useWords();
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const moved = () => {
      setHash(location.hash);
      scrollTo(0, 0);
    };
    window.addEventListener('hashchange', moved);
    return () => window.removeEventListener('hashchange', moved);
  }, []);
  const ways: BuilderWays = {
    share: () => openTab('/share.html'),
    board: () => openTab('/board.html'),
    settings: () => openTab('/options.html'),
    putIn: (line, personId) => {
      const wish = { kind: line.kind, line, personId, isSeries: true };
      draftUrl({ db, words, now: Date.now(), machineZone }, wish).then(openTab, report);
    },
  };
  const readTemplates = useMemo(() => openTemplateReader(db, Date.now, templateTextsLoader(englishTexts)), [db]);
  const readCalendar = async () => {
    const now = Date.now();
    const { homeZone } = await getSettings(db);
    const today = localDayOf(now, homeZone ?? machineZone);
    const range = { from: addDays(today, -around.before), until: addDays(today, around.after) };
    return readCadenceFacts(db, range, { now, machineZone });
  };
  return <BuilderPage step={stepOf(hash)} ways={ways} readCalendar={readCalendar} readTemplates={readTemplates} />;
}
