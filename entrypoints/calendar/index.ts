import { browser, defineUnlistedScript } from '#imports';
import type { Brief } from '../../lib/domain/brief';
import { occurrenceKey } from '../../lib/domain/event-key';
import { onMessage, sendMessage } from '../../lib/messages/protocol';
import { reportSurface } from '../../lib/messages/report-surface';
import { followFacts } from '../../lib/page/follow-facts';
import { link } from '../../lib/page/link';
import { liveWhile, takeOver } from '../../lib/page/live-while';
import { pageContext } from '../../lib/page/page-context';
import { showPanel } from '../../lib/page/show-panel';
import { trackSurface } from '../../lib/page/track-surface';
import { details } from '../../lib/sites/google-calendar/details';
import { edit } from '../../lib/sites/google-calendar/edit';
import { grid } from '../../lib/sites/google-calendar/grid';
import { harvest } from './harvest';

export default defineUnlistedScript(() => {
  takeOver(document);
  const life = liveWhile(() => browser.runtime?.id !== undefined, document);
  const { signal } = life;
  const site = 'google-calendar';
  const briefs = new Map<string, Brief>();
  const load = () => sendMessage('panel.load', null);
  const report = reportSurface(site);

  const reaper = harvest(
    grid,
    pageContext,
    {
      seen: async (facts) => {
        const seen = await sendMessage('span.seen', { facts });
        for (const brief of seen) if ('occurrence' in brief) briefs.set(brief.occurrence, brief);
        if (seen.length > 0 && link().panel === undefined) await load();
      },
      failed: (what) => report(grid.id, what),
    },
    signal,
  );
  // The site's surfaces one by one: its list of sample addresses is for tests and has no place in a page.
  const following = followFacts({
    site,
    reads: 'event',
    page: pageContext,
    keyOf: (facts) => occurrenceKey(facts.eventId),
    briefs,
    ask: (facts, surface) => sendMessage('event.opened', { facts, surface }),
    show: (view) => showPanel(view, load),
    failed: report,
  });
  const on = { ...following, mutated: reaper.touch };
  const tracker = trackSurface([details, edit], pageContext, document, on, signal);

  onMessage('brief.changed', ({ data }) => {
    if ('occurrence' in data) briefs.delete(data.occurrence);
    void link().waiting?.reread();
  });
  onMessage('panel.focus', () => link().panel?.focus());
  window.addEventListener('popstate', tracker.look, { signal });
  signal.addEventListener('abort', () => {
    link().panel?.hide();
    link().panel = undefined;
  });
});
