import type { VNode } from 'preact';
import type { AskBrief, MeetingBrief, NotOursBrief } from '../../lib/domain/brief';
import { useWords } from '../words';
import { Ask } from './ask';
import { MeetingPanel } from './meeting-panel';
import { MeetingFact } from './meeting-fact';
import { MeetingTitle } from './meeting-title';
import type { PanelActions } from './panel-actions';
import { useDraft, usePanel } from './panel-context';
import { PanelFrame } from './panel-frame';
import type { InFrame } from './panel-frame';
import { Pill } from './pill';
import { Press } from './press';
import { kindSign } from '../signs/kind-sign';
import { Sheet } from './sheet';

export type EventBrief = MeetingBrief | AskBrief | NotOursBrief;

function EventView({ brief, notice, isFolded, onFold }: InFrame<EventBrief>): VNode {
  const { t } = useWords();
  const { drafts } = usePanel();
  const [, setAsking] = useDraft('asking');
  const isAsking = brief.type === 'ask' || drafts['asking'] !== undefined;
  const fold = (): void => onFold(true);
  if (brief.type === 'not-ours' && !isAsking) {
    return (
      <Press as="pill ghost" sign="u-plus" onPress={() => setAsking('yes')}>
        {t('panel_is_it_yours')}
      </Press>
    );
  }
  if (isFolded) {
    return brief.type === 'meeting' ? (
      <Pill sign={kindSign(brief.kind)} name={<MeetingTitle brief={brief} />} onUnfold={() => onFold(false)}>
        <MeetingFact brief={brief} />
      </Pill>
    ) : (
      <Pill sign="u-info" name={t('panel_ask')} onUnfold={() => onFold(false)} />
    );
  }
  return (
    <Sheet>
      {brief.type === 'meeting' && !isAsking ? (
        <MeetingPanel brief={brief} notice={notice} onFold={fold} />
      ) : (
        <Ask brief={brief} notice={notice} onFold={fold} />
      )}
    </Sheet>
  );
}

/** The panel beside a calendar event: a meeting, a question, or the small way to say "this is one of mine". */
export const EventPanel = (props: { brief: EventBrief; actions: PanelActions }): VNode => (
  <PanelFrame {...props} view={EventView} />
);
