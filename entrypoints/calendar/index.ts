import { browser, defineUnlistedScript } from '#imports';
import type { Brief } from '../../lib/domain/brief';
import { onMessage, sendMessage } from '../../lib/messages/protocol';
import { reportSurface } from '../../lib/messages/report-surface';
import { link } from '../../lib/page/link';
import { liveWhile, takeOver } from '../../lib/page/live-while';
import { pageContext } from '../../lib/page/page-context';
import { showPanel } from '../../lib/page/show-panel';
import { trackSurface } from '../../lib/page/track-surface';
import { googleCalendar } from '../../lib/sites/google-calendar';
import type { Surface } from '../../lib/sites/site';
import { harvest } from './harvest';
import { openedEvent } from './opened-event';

export default defineUnlistedScript(() => {
  takeOver(document);
  const life = liveWhile(() => browser.runtime?.id !== undefined, document);
  const { signal } = life;
  const site = googleCalendar.id;
  const briefs = new Map<string, Brief>();
  const load = () => sendMessage('panel.load', null);
  const report = reportSurface(site);

  const grid = googleCalendar.surfaces.find((surface): surface is Surface<'span'> => surface.reads === 'span');
  const events = googleCalendar.surfaces.filter((surface) => surface.reads === 'event');
  const opened = openedEvent(site, pageContext, briefs, (view) => showPanel(view, load), report);
  const tracker = trackSurface(events, pageContext, document, opened, signal);

  if (grid !== undefined) {
    const reaper = harvest(
      grid,
      pageContext,
      {
        seen: async (facts) => {
          const seen = await sendMessage('span.seen', { facts });
          for (const brief of seen) if ('occurrence' in brief) briefs.set(brief.occurrence, brief);
          if (seen.length > 0 && link().panel === undefined) await load();
        },
        failed: (error) => report(grid.id, error),
      },
      signal,
    );
    new MutationObserver(reaper.touch).observe(document.body, { childList: true, subtree: true });
  }

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
