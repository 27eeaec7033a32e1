import type { VNode } from 'preact';
import type { Brief } from '../../lib/domain/brief';
import type { PanelActions } from './panel-actions';
import type { PanelBody } from './panel-body';
import { PanelFrame } from './panel-frame';

/**
 * The panel of an event or an opportunity. Briefs of the same occurrence or record follow each other in one frame;
 * another one starts afresh.
 */
export const Panel = (props: { brief: Brief; actions: PanelActions; Body: PanelBody }): VNode => (
  <PanelFrame key={'occurrence' in props.brief ? props.brief.occurrence : props.brief.record} {...props} />
);
