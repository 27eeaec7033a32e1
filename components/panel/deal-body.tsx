import { OpportunityPanel } from './opportunity-panel';
import type { PanelBody } from './panel-body';

/** The panel of an opportunity. */
export const DealBody: PanelBody = ({ brief, ...inside }) =>
  brief.type === 'opportunity' ? <OpportunityPanel brief={brief} {...inside} /> : null;
