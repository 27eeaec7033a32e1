import type { VNode } from 'preact';
import type { Brief } from '../../lib/domain/brief';
import { DealPanel } from './deal-panel';
import { EventPanel } from './event-panel';
import type { PanelActions } from './panel-actions';

/** Either panel, by what the brief is of. A script for one kind of page takes `EventPanel` or `DealPanel` alone. */
export const Panel = ({ brief, actions }: { brief: Brief; actions: PanelActions }): VNode =>
  brief.type === 'opportunity' ? (
    <DealPanel brief={brief} actions={actions} />
  ) : (
    <EventPanel brief={brief} actions={actions} />
  );
