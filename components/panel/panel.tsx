import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Brief } from '../../lib/domain/brief';
import { useWords } from '../words';
import { Ask } from './ask';
import { Folded } from './folded';
import { MeetingPanel } from './meeting-panel';
import { NotSaved } from './not-saved';
import { OpportunityPanel } from './opportunity-panel';
import type { PanelActions } from './panel-actions';
import { PanelContext } from './panel-context';
import type { PanelState } from './panel-context';
import { handlePanelKey } from './panel-keys';
import { createTimes } from './times';
import { useSaving } from './use-saving';

const keyOf = (brief: Brief): string => ('occurrence' in brief ? brief.occurrence : brief.record);

const peopleOf = (brief: Brief): PanelState['people'] => {
  if (brief.type === 'opportunity') return brief.owner === undefined ? [] : [brief.owner];
  if (brief.type === 'not-ours') return [];
  return 'person' in brief && brief.person !== undefined ? [brief.person, ...brief.people] : brief.people;
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

function OpenPanel({ brief: given, actions }: { brief: Brief; actions: PanelActions }): VNode {
  const { t, locale } = useWords();
  const [brief, setAnswered] = useFreshest(given);
  const [drafts, setDrafts] = useState<PanelState['drafts']>({});
  const [said, say] = useState('');
  const [isFolded, setFolded] = useState(brief.reader.isFolded && !actions.isAlone);
  const { unsaved, save, tryAgain, forget } = useSaving(actions, setAnswered);
  const now = useNow(actions.now);
  const times = createTimes(locale, brief.reader.zone);
  const state: PanelState = {
    actions,
    reader: brief.reader,
    now,
    today: times.dayOf(now),
    times,
    people: peopleOf(brief),
    save,
    say,
    drafts,
    setDraft: (field, text) => setDrafts((all) => ({ ...all, [field]: text })),
  };
  const fold = (to: boolean): void => {
    setFolded(to);
    actions.fold(to);
  };
  const notice = <NotSaved unsaved={unsaved} onTryAgain={() => void tryAgain()} onForget={forget} />;
  const hasNotice = unsaved.length > 0;
  return (
    <PanelContext.Provider value={state}>
      <div class="cx" lang={locale} onKeyDown={(event) => handlePanelKey(event, actions.close)}>
        {isFolded || (brief.type === 'not-ours' && drafts['asking'] === undefined) ? (
          <Folded brief={brief} onUnfold={() => fold(false)} />
        ) : (
          <aside class={actions.isAlone ? 'panel alone' : 'panel'} aria-label={t('panel_label')}>
            {brief.type === 'meeting' && drafts['asking'] === undefined ? (
              <MeetingPanel brief={brief} notice={notice} hasNotice={hasNotice} onFold={() => fold(true)} />
            ) : brief.type === 'opportunity' ? (
              <OpportunityPanel brief={brief} notice={notice} hasNotice={hasNotice} onFold={() => fold(true)} />
            ) : (
              <Ask brief={brief} notice={notice} onFold={() => fold(true)} />
            )}
          </aside>
        )}
        <p class="hidden" role="status">
          {said}
        </p>
      </div>
    </PanelContext.Provider>
  );
}

/**
 * The panel beside an event or on an opportunity. What is being typed is kept as long as briefs of the same occurrence
 * or record follow each other; another one starts afresh.
 */
export function Panel({ brief, actions }: { brief: Brief; actions: PanelActions }): VNode {
  return <OpenPanel key={keyOf(brief)} brief={brief} actions={actions} />;
}
