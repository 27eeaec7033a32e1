import { drawBadge, type ShownBadge } from '../../components/draw-badge';
import type { Brief } from '../../lib/domain/brief';
import { occurrenceKey } from '../../lib/domain/event-key';
import { sendMessage } from '../../lib/messages/protocol';
import { keepBadges, type ChipBadges } from '../../lib/page/chip-badges';
import { keepBrief } from '../../lib/page/keep-brief';
import { pageTheme } from '../../lib/page/page-theme';
import { decodeEventId } from '../../lib/sites/google-calendar/event-id';
import { selectors } from '../../lib/sites/google-calendar/selectors';

/** How many decoded ids are kept: a month has a thousand chips. */
const mostKeys = 3_000;

export interface CalendarBadges extends ChipBadges {
  /** The brief of an event changed: those of its rhythm are asked for again, as an item counts on each of their chips. */
  again: (occurrence: string) => void;
}

/** Badges on the chips of the events that there are briefs of. */
export function calendarBadges(
  briefs: Map<string, Brief>,
  safely: <T>(asked: Promise<T>) => Promise<T | undefined>,
  report: (surface: string, what: string | undefined) => void,
  signal: AbortSignal,
): CalendarBadges {
  const keys = new Map<string, string>();
  const keyOf = (encoded: string): string => {
    let key = keys.get(encoded);
    if (key === undefined) {
      if (keys.size > mostKeys) keys.clear();
      const id = decodeEventId(encoded);
      key = id === undefined ? '' : occurrenceKey(id.eventId);
      keys.set(encoded, key);
    }
    return key;
  };

  const badges = keepBadges<ShownBadge>(
    document,
    {
      // Not the agenda's rows: their label is an attribute, in whose place a screen reader hears nothing that stands
      // inside, and how they are laid out is not known (facts 1.1).
      selector: selectors.chip[0],
      begin: () => {
        const theme = pageTheme(document);
        return (chip) => {
          const brief = briefs.get(keyOf(chip.getAttribute('data-eventid') ?? ''));
          if (brief?.type !== 'meeting' || brief.badge === undefined) return undefined;
          return { ...brief.badge, theme: brief.reader.theme === 'system' ? theme : brief.reader.theme };
        };
      },
      draw: drawBadge,
      report: (isStanding) => report('badges', isStanding ? undefined : 'removed by the page'),
    },
    signal,
  );

  const askAgain = async (brief: Brief & { occurrence: string }) => {
    const fresh = await safely(sendMessage('brief.again', { occurrence: brief.occurrence }));
    if (fresh === undefined) return;
    if (fresh === null) briefs.delete(brief.occurrence);
    // Why it was recognised is known to the page alone.
    else keepBrief(briefs, fresh.type === 'meeting' && brief.type === 'meeting' ? { ...fresh, why: brief.why } : fresh);
    badges.refresh();
  };

  return {
    ...badges,
    again: (occurrence) => {
      const changed = briefs.get(occurrence);
      badges.refresh();
      if (changed?.type !== 'meeting') return;
      for (const brief of briefs.values()) {
        if (brief.type === 'meeting' && brief.rhythm === changed.rhythm) void askAgain(brief);
      }
    },
  };
}
