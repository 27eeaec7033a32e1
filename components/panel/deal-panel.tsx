import type { VNode } from 'preact';
import type { OpportunityBrief } from '../../lib/domain/brief';
import { useWords } from '../words';
import { OpportunityPanel } from './opportunity-panel';
import type { PanelActions } from './panel-actions';
import { PanelFrame } from './panel-frame';
import type { InFrame } from './panel-frame';
import { OverFact, Pill } from './pill';
import { Name } from './said';
import { Sheet } from './sheet';

function DealView({ brief, notice, isFolded, onFold }: InFrame<OpportunityBrief>): VNode {
  const { t } = useWords();
  if (isFolded) {
    const name = <Name text={brief.facts.name ?? t('panel_opportunity')} most={28} />;
    return (
      <Pill sign="k-deal-review" name={name} onUnfold={() => onFold(false)}>
        <OverFact items={brief.items} />
      </Pill>
    );
  }
  return (
    <Sheet>
      <OpportunityPanel brief={brief} notice={notice} onFold={() => onFold(true)} />
    </Sheet>
  );
}

/** The panel on an opportunity's page. */
export const DealPanel = (props: { brief: OpportunityBrief; actions: PanelActions }): VNode => (
  <PanelFrame {...props} view={DealView} />
);
