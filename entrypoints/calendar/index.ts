import { defineUnlistedScript } from '#imports';
import type { Brief } from '../../lib/domain/brief';
import { occurrenceKey } from '../../lib/domain/event-key';
import { askSafely } from '../../lib/messages/ask-safely';
import { isAlive } from '../../lib/messages/is-alive';
import { sendMessage } from '../../lib/messages/protocol';
import { panelCalls } from '../../lib/messages/panel-calls';
import { reportSurface } from '../../lib/messages/report-surface';
import { followFacts } from '../../lib/page/follow-facts';
import { keepBrief } from '../../lib/page/keep-brief';
import { link, type View } from '../../lib/page/link';
import { findLife, startEachVisit } from '../../lib/page/live-while';
import { pageContext } from '../../lib/page/page-context';
import { showPanel } from '../../lib/page/show-panel';
import { trackSurface } from '../../lib/page/track-surface';
import { isHiddenInline, isRendered } from '../../lib/page/visibility';
import { details } from '../../lib/sites/google-calendar/details';
import { edit } from '../../lib/sites/google-calendar/edit';
import { grid } from '../../lib/sites/google-calendar/grid';
import { hearBackground } from '../watchers/hear-background';
import { calendarBadges } from './badges';
import { harvest } from './harvest';

/** Its closed dialogs stand in the document and hide themselves: telling so by a layout would cost one in each frame. */
const isShown = (element: Element): boolean => !isHiddenInline(element) && isRendered(element);

export default defineUnlistedScript(() => startEachVisit(window, startCalendar));

function startCalendar(): void {
  const site = 'google-calendar';
  const life = findLife(site, isAlive, document);
  if (life === undefined) return;
  const { signal } = life;
  const safely = askSafely(site, life);
  const briefs = new Map<string, Brief>();
  const load = () => safely(sendMessage('panel.load', null));
  const report = reportSurface(site, signal);
  const badges = calendarBadges(briefs, safely, report, signal);
  const callsOf = (view: View) =>
    panelCalls(() => ({
      ...view,
      key: { occurrence: view.key },
      keep: (fresh) => {
        view.keep(fresh);
        badges.again(view.key);
      },
    }));

  const reaper = harvest(
    pageContext,
    {
      seen: async (raw) => {
        const seen = await safely(sendMessage('span.seen', { raw }));
        for (const brief of seen ?? []) keepBrief(briefs, brief);
        badges.refresh();
        if (seen !== undefined && seen.length > 0 && link().panel === undefined) await load();
        return seen !== undefined;
      },
      failed: (what) => {
        report(grid.id, what);
        if (what === undefined) badges.refresh();
      },
    },
    signal,
  );
  // The site's surfaces one by one: sample addresses and what the words mean have no place in a page.
  const following = followFacts({
    site,
    reads: 'event',
    page: pageContext,
    keyOf: ({ eventId }) => occurrenceKey(eventId),
    briefs,
    ask: async (raw, surface) => {
      const brief = await safely(sendMessage('event.opened', { raw, surface }));
      badges.refresh();
      // Whom a series is with was perhaps learned just now, and holds for its other chips.
      if (brief?.type === 'meeting' && brief.isRecurring) {
        const before = briefs.get(brief.occurrence);
        if (before?.type !== 'meeting' || before.person?.id !== brief.person?.id) reaper.again();
      }
      return brief ?? null;
    },
    show: (view) => showPanel(view, { load, callsOf }),
    failed: report,
    signal,
  });
  const mutated = () => {
    reaper.touch();
    badges.touch();
  };
  // Asked once a frame: an orphan notices at the page's next change.
  const livePage = () => {
    life.check();
    return pageContext(isShown);
  };
  const on = { ...following, mutated };
  const tracker = trackSurface([details, edit], livePage, document, on, signal);

  hearBackground(life, {
    briefChanged: (key) => {
      if ('occurrence' in key) badges.again(key.occurrence);
    },
    settingsChanged: () => {
      briefs.clear();
      badges.refresh();
      reaper.again();
    },
  });
  window.addEventListener('popstate', tracker.look, { signal });
  signal.addEventListener('abort', () => briefs.clear());
}
