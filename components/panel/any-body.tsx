import { DealBody } from './deal-body';
import { EventBody } from './event-body';
import type { PanelBody } from './panel-body';

/** The panel of whatever it is, for pages of our own. */
export const AnyBody: PanelBody = (props) =>
  props.brief.type === 'opportunity' ? <DealBody {...props} /> : <EventBody {...props} />;
