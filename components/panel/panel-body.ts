import type { ComponentType, VNode } from 'preact';
import type { Brief } from '../../lib/domain/brief';

/** What fills a panel; which briefs come is known by its page, so that a calendar carries nothing of the CRMs. */
export type PanelBody = ComponentType<{
  brief: Brief;
  /** What is not saved; absent: everything is. */
  notice: VNode | undefined;
  onFold: () => void;
}>;
