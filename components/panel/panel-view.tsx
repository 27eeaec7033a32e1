import type { VNode } from 'preact';
import type { Brief } from '../../lib/domain/brief';
import { useWords } from '../words';
import { Ask } from './ask';
import { MeetingPanel } from './meeting-panel';
import { OpportunityPanel } from './opportunity-panel';
import { useDraft } from './panel-context';
import { Pill } from './pill';
import { Press } from './press';

/**
 * What stands for a brief: a meeting, an opportunity, a question, the pill of either, or the small way to say "this is
 * one of mine".
 */
export function PanelView(props: {
  brief: Brief;
  /** What is not saved; absent: everything is. */
  notice: VNode | undefined;
  isFolded: boolean;
  onFold: (isFolded: boolean) => void;
}): VNode {
  const { t } = useWords();
  const [asking, setAsking] = useDraft('asking');
  const { brief, notice } = props;
  if (brief.type === 'not-ours' && asking === '') {
    return (
      <Press as="pill ghost" sign="u-plus" onPress={() => setAsking('yes')}>
        {t('panel_is_it_yours')}
      </Press>
    );
  }
  if (props.isFolded) return <Pill brief={brief} onUnfold={() => props.onFold(false)} />;
  const inside = { notice, onFold: () => props.onFold(true) };
  return (
    <aside class="panel" aria-label={t('panel_label')}>
      {brief.type === 'opportunity' ? (
        <OpportunityPanel brief={brief} {...inside} />
      ) : brief.type === 'meeting' && asking === '' ? (
        <MeetingPanel brief={brief} {...inside} />
      ) : (
        <Ask brief={brief} {...inside} />
      )}
    </aside>
  );
}
