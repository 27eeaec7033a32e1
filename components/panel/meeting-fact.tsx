import type { VNode } from 'preact';
import type { MeetingBrief } from '../../lib/domain/brief';
import { useWords } from '../words';
import { usePanel } from './panel-context';
import { phaseOf } from './phase';
import { Fact, OverFact } from './pill';

/** The one fact of a folded meeting: not landed, landed, promises over their day, ready or not. */
export function MeetingFact({ brief }: { brief: MeetingBrief }): VNode {
  const { t } = useWords();
  const { now } = usePanel();
  const phase = phaseOf(brief, now);
  if (phase === 'after') {
    return (
      <Fact sign="s-notlanded">
        {t('panel_not_landed')}
      </Fact>
    );
  }
  if (phase === 'landed') {
    return (
      <Fact sign="s-landed">
        {t('panel_landed')}
      </Fact>
    );
  }
  const isReady = brief.record?.preparedAt !== undefined;
  return (
    <OverFact items={brief.items}>
      <Fact sign={isReady ? 's-ready' : 's-noagenda'}>
        {t(isReady ? 'panel_ready' : 'panel_not_ready')}
      </Fact>
    </OverFact>
  );
}
