import type { Brief } from '../../lib/domain/brief';
import type { EventFacts } from '../../lib/domain/event';
import { occurrenceKey } from '../../lib/domain/event-key';
import { sendMessage } from '../../lib/messages/protocol';
import { link, type View } from '../../lib/page/link';
import type { Shown } from '../../lib/page/track-surface';
import { PageChangedError, type PageContext } from '../../lib/sites/site';

/** Pause after the last change inside a dialog before it is read again: its re-renders come in storms. */
const settleMs = 250;

export interface OpenedEvent {
  shown: (shown: Shown) => void;
  changed: (shown: NonNullable<Shown>) => void;
}

/**
 * Follows the event that is open in a dialog or on the edit page: shows the brief that was fetched ahead at once, tells
 * the background what the page says, and shows its answer. A dialog that is recycled for another event is another view.
 */
export function openedEvent(
  site: string,
  page: () => PageContext,
  briefs: Map<string, Brief>,
  show: (view: View | undefined) => void,
  failed: (surface: string, error: PageChangedError | undefined) => void,
): OpenedEvent {
  let now: NonNullable<Shown> | undefined;
  let openKey: string | undefined;
  let lastFacts = '';
  let lastId: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const read = (shown: NonNullable<Shown>): EventFacts | null => {
    if (shown.surface.reads !== 'event') return null;
    try {
      const facts = shown.surface.read(shown.root, page());
      if (facts !== null) failed(shown.surface.id, undefined);
      return facts;
    } catch (error) {
      if (!(error instanceof PageChangedError)) throw error;
      failed(shown.surface.id, error);
      return null;
    }
  };

  const viewOf = (shown: NonNullable<Shown>, key: string, brief: Brief): View => ({
    key,
    site,
    brief,
    card: shown.surface.reads === 'event' ? shown.surface.findCard?.(shown.root) : undefined,
    reread: async () => {
      lastFacts = '';
      const facts = read(shown);
      return facts === null ? null : await ask(shown, facts);
    },
  });

  const ask = async (shown: NonNullable<Shown>, facts: EventFacts): Promise<Brief | null> => {
    const key = occurrenceKey(facts.eventId);
    const brief = await sendMessage('event.opened', { facts, surface: shown.surface.id });
    if (brief === null) return null;
    briefs.set(key, brief);
    if (openKey === key && now === shown) show(viewOf(shown, key, brief));
    return brief;
  };

  const refresh = (shown: NonNullable<Shown>) => {
    const facts = read(shown);
    if (facts === null) {
      // Half rendered, or no event of a calendar: nothing of another event may stay beside it.
      if (openKey !== undefined) show(undefined);
      openKey = undefined;
      lastFacts = '';
      return;
    }
    const text = JSON.stringify(facts);
    if (text === lastFacts) return;
    const key = occurrenceKey(facts.eventId);
    if (key !== openKey) {
      openKey = key;
      const known = briefs.get(key);
      show(known === undefined ? undefined : viewOf(shown, key, known));
    }
    lastFacts = text;
    void ask(shown, facts);
  };

  return {
    shown: (shown) => {
      clearTimeout(timer);
      now = shown;
      lastId = shown?.root.getAttribute('data-eventid') ?? null;
      lastFacts = '';
      if (shown !== undefined) refresh(shown);
      else {
        openKey = undefined;
        show(undefined);
      }
    },
    changed: (shown) => {
      link().panel?.follow();
      const id = shown.root.getAttribute('data-eventid');
      clearTimeout(timer);
      // Another event in the same node must not wait: the panel would stand beside the wrong one.
      if (id !== null && id !== lastId) {
        lastId = id;
        refresh(shown);
      } else timer = setTimeout(() => refresh(shown), settleMs);
    },
  };
}
