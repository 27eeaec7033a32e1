import type { Brief } from '../domain/brief';
import { PageChangedError, type FactsType, type RawOf } from '../sites/site';
import { believeFacts } from './believe-facts';
import { keepBrief } from './keep-brief';
import type { Follower, Following } from './follower';
import { link } from './link';
import { lookAgain } from './look-again';
import type { Shown } from './track-surface';

/**
 * Pause after the last change inside a root before it is read again, as re-renders come in storms; and how long the words
 * of a node that was another event's must stand still before they are believed, whatever is drawn anew meanwhile.
 */
const settleMs = 250;

/**
 * Follows what is open on a page: shows the brief that was fetched ahead at once, asks for a fresh one with what the
 * page says, and shows that. A node that is recycled for another event or record is another view; while it is half
 * rendered nothing stands beside it.
 */
export function followFacts<T extends FactsType>(follower: Follower<T>): Following {
  const { site, page, keyOf, briefs, show, failed } = follower;
  let now: NonNullable<Shown> | undefined;
  let openKey: string | undefined;
  let lastFacts = '';
  let lastId = '';
  let asked = 0;
  let answered = 0;
  let isUnanswered = false;
  /** What a node says that was another event's, until it stood still. */
  let doubted = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Nodes that were shown before: the same one is filled again for the next event. */
  const roots = new WeakSet<Element>();
  const settling = new Map<string, ReturnType<typeof believeFacts>>();

  const read = ({ surface, root }: NonNullable<Shown>): RawOf[T] | null => {
    if (surface.reads !== follower.reads) return null;
    try {
      const facts = surface.read(root, page()) as RawOf[T] | null;
      if (facts !== null) failed(surface.id, undefined);
      return facts;
    } catch (error) {
      if (!(error instanceof PageChangedError)) throw error;
      failed(surface.id, error.what);
      return null;
    }
  };

  const showBrief = (shown: NonNullable<Shown>, key: string, brief: Brief) =>
    show({
      key,
      site,
      brief,
      card: shown.surface.findCard?.(shown.root),
      keep: (fresh) => keepBrief(briefs, fresh),
      reread: async () => {
        const facts = now === shown ? read(shown) : null;
        // What has not settled may be another record's.
        if (shown.surface.settles !== undefined && JSON.stringify(facts) !== lastFacts) return null;
        return facts === null ? null : await ask(shown, facts);
      },
    });

  const ask = async (shown: NonNullable<Shown>, facts: RawOf[T]): Promise<Brief | null> => {
    const key = keyOf(facts);
    const turn = (asked += 1);
    const brief = await follower.ask(facts, shown.surface.id);
    if (brief === null) {
      // Asked again with the next change, whether or not the facts change with it.
      if (openKey === key) isUnanswered = true;
      return null;
    }
    // An answer to an earlier question may come last, about facts that were half rendered.
    if (turn < answered) return brief;
    answered = turn;
    keepBrief(briefs, brief);
    if (openKey === key && now === shown) showBrief(shown, key, brief);
    return brief;
  };

  /** Which event or record a node is filled with, as far as that is told without reading it. */
  const idOf = ({ root }: NonNullable<Shown>): string => {
    const marked = root.hasAttribute('data-eventid') ? root : root.querySelector('[data-eventid]');
    return `${page().url.href} ${marked?.getAttribute('data-eventid') ?? ''}`;
  };

  const leave = () => {
    clearTimeout(timer);
    doubted = '';
    if (openKey !== undefined) show(undefined);
    openKey = undefined;
    lastFacts = '';
  };

  /** Whether facts may be shown now; until then nothing stands beside values that may be another record's. */
  const isSettled = ({ surface, root }: NonNullable<Shown>, facts: RawOf[T] | null, text: string): boolean => {
    if (surface.settles === undefined) return true;
    const believes = settling.get(surface.id) ?? believeFacts(surface.settles);
    settling.set(surface.id, believes);
    const key = facts === null ? '' : keyOf(facts);
    const sign = surface.settles.findSign?.(root, page()) ?? text.replace(JSON.stringify(key), '');
    return believes(facts === null ? null : { key, sign, text }, performance.now());
  };

  /**
   * @param isWhole The node is no other event's that is being filled anew: then its words may still be those of the
   *   event before, and only its key is believed until they stood still.
   */
  const refresh = (shown: NonNullable<Shown>, isWhole: boolean) => {
    const facts = read(shown);
    const text = JSON.stringify(facts);
    const isBelieved = isSettled(shown, facts, text);
    if (facts === null || (!isBelieved && keyOf(facts) !== openKey)) leave();
    if (facts === null || !isBelieved) return;
    const key = keyOf(facts);
    if (key !== openKey) {
      leave();
      openKey = key;
      const known = briefs.get(key);
      if (known !== undefined) showBrief(shown, key, known);
    }
    if (!isWhole) {
      if (text !== doubted) refreshWhenQuiet(shown);
      doubted = text;
      return;
    }
    doubted = '';
    if (text === lastFacts && !isUnanswered) return;
    isUnanswered = false;
    lastFacts = text;
    void ask(shown, facts);
  };

  const refreshWhenQuiet = (shown: NonNullable<Shown>) => {
    clearTimeout(timer);
    timer = setTimeout(() => refresh(shown, true), settleMs);
  };

  follower.signal.addEventListener('abort', () => {
    clearTimeout(timer);
    now = undefined;
    openKey = undefined;
  });

  /** Without asking again for what stayed unanswered. */
  const startLooking = lookAgain((shown) => {
    if (now !== shown) return false;
    const wasUnanswered = isUnanswered;
    isUnanswered = false;
    if (shown.surface.mayApply(page().url)) refresh(shown, true);
    else leave();
    isUnanswered ||= wasUnanswered;
    return true;
  });

  return {
    shown: (shown) => {
      clearTimeout(timer);
      doubted = '';
      now = shown;
      lastId = shown === undefined ? '' : idOf(shown);
      lastFacts = '';
      if (shown === undefined) leave();
      else if (shown.surface.settles !== undefined) startLooking(shown);
      else {
        refresh(shown, !roots.has(shown.root));
        roots.add(shown.root);
      }
    },
    changed: (shown) => {
      link().panel?.follow();
      if (shown.surface.settles !== undefined) {
        startLooking(shown);
        if (!isUnanswered) return;
      }
      const id = idOf(shown);
      // Another event in the same node must not wait: the panel would stand beside the wrong one.
      if (id === lastId && openKey !== undefined && doubted === '') refreshWhenQuiet(shown);
      else {
        lastId = id;
        refresh(shown, false);
      }
    },
  };
}
