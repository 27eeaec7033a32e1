import { askSafely } from '../../lib/messages/ask-safely';
import { isAlive } from '../../lib/messages/is-alive';
import { sendMessage } from '../../lib/messages/protocol';
import { panelCalls } from '../../lib/messages/panel-calls';
import { reportSurface } from '../../lib/messages/report-surface';
import { confirmSite } from '../../lib/page/confirm-site';
import { followFacts } from '../../lib/page/follow-facts';
import type { View } from '../../lib/page/link';
import { findLife, startEachVisit } from '../../lib/page/live-while';
import { pageContext } from '../../lib/page/page-context';
import { showPanel } from '../../lib/page/show-panel';
import { trackSurface } from '../../lib/page/track-surface';
import type { Site } from '../../lib/sites/site';
import { hearBackground } from '../watchers/hear-background';

type Watched = Pick<Site, 'id' | 'surfaces' | 'fingerprint'>;

/** What the script of every CRM does; each has its own, so that a page carries the reader of its site alone. */
export const startCrm = (site: Watched): void => startEachVisit(window, () => watchCrm(site));

function watchCrm(site: Watched): void {
  const life = findLife(site.id, isAlive, document);
  if (life === undefined) return;
  const { signal } = life;
  const safely = askSafely(site.id, life);
  const load = () => safely(sendMessage('panel.load', null));
  const callsOf = (view: View) => panelCalls(() => ({ ...view, key: { record: view.key } }));
  const failed = reportSurface(site.id, signal);
  const surfaces = confirmSite(site, document, pageContext, failed, signal);
  const following = followFacts({
    site: site.id,
    reads: 'opportunity',
    page: pageContext,
    keyOf: (facts) => facts.record,
    briefs: new Map(),
    ask: async (facts) => (await safely(sendMessage('opportunity.opened', { facts, site: site.id }))) ?? null,
    show: (view) => showPanel(view, { load, callsOf }),
    failed,
    signal,
  });
  const tracker = trackSurface(surfaces, pageContext, document, { ...following, mutated: life.check }, signal);
  hearBackground(life);
  for (const type of ['popstate', 'hashchange']) window.addEventListener(type, tracker.look, { signal });
}
