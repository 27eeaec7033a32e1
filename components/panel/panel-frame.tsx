import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Brief } from '../../lib/domain/brief';
import { useWords } from '../words';
import { NotSaved } from './not-saved';
import type { PanelActions } from './panel-actions';
import type { PanelBody } from './panel-body';
import { PanelContext } from './panel-context';
import type { PanelState } from './panel-context';
import { handlePanelKey } from './panel-keys';
import { PanelView } from './panel-view';
import { timesOf } from './times';
import { useKeptDrafts } from './use-kept-drafts';
import { useSaving } from './use-saving';

const peopleOf = (brief: Brief): PanelState['people'] => {
  const one =
    'person' in brief ? brief.person : brief.type === 'opportunity' ? (brief.owner ?? brief.manager) : undefined;
  const all = 'people' in brief ? brief.people : [];
  return one === undefined ? all : [one, ...all.filter(({ id }) => id !== one.id)];
};

/** The clock of the panel; look.md asks for minutes, so a look every 20 s is fine enough. */
function useNow(now: () => number): number {
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), 20_000);
    return () => clearInterval(timer);
  }, [now]);
  return Math.max(at, now());
}

/** Of what was answered to the last edit and what came from outside since, the fresher. */
function useFreshest(brief: Brief): [Brief, (answered: Brief) => void] {
  const [answer, setAnswer] = useState<{ brief: Brief; over: Brief }>();
  const current = useRef(brief);
  current.current = brief;
  const isFresher = answer !== undefined && (answer.over === brief || answer.brief.reader.now > brief.reader.now);
  return [isFresher ? answer.brief : brief, (answered) => setAnswer({ brief: answered, over: current.current })];
}

/** What all panels share: saving, drafts, the clock, keys, folding. */
export function PanelFrame(props: { brief: Brief; actions: PanelActions; Body: PanelBody }): VNode {
  const { locale } = useWords();
  const { actions } = props;
  const [brief, setAnswered] = useFreshest(props.brief);
  const [said, say] = useState('');
  const [isFolded, setFolded] = useState(brief.reader.isFolded && !actions.isAlone);
  const typed = useKeptDrafts(actions, isFolded);
  const { unsaved, save, tryAgain, forget } = useSaving(actions, setAnswered);
  const now = useNow(actions.now);
  const times = timesOf(locale, brief.reader.zone);
  const state: PanelState = {
    actions,
    reader: brief.reader,
    now,
    today: times.dayOf(now),
    times,
    people: peopleOf(brief),
    save: async (edit, words, onSaved) => {
      const isSaved = await save(edit, onSaved);
      if (isSaved && words !== undefined) say(words);
      return isSaved;
    },
    say,
    ...typed,
  };
  return (
    <PanelContext.Provider value={state}>
      <div class="cx" onKeyDown={(event) => handlePanelKey(event, actions.close)}>
        <PanelView
          brief={brief}
          Body={props.Body}
          notice={
            unsaved.length > 0 ? (
              <NotSaved unsaved={unsaved} onTryAgain={() => void tryAgain()} onForget={forget} />
            ) : undefined
          }
          isFolded={isFolded}
          onFold={(to) => {
            setFolded(to);
            actions.fold(to);
          }}
        />
        <p class="hidden" role="status">
          {said}
        </p>
      </div>
    </PanelContext.Provider>
  );
}
