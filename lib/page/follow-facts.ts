import type { Brief } from '../domain/brief';
import { PageChangedError, type FactsOf, type FactsType, type PageContext } from '../sites/site';
import { link, type View } from './link';
import type { Shown } from './track-surface';

/** Pause after the last change inside a root before it is read again: re-renders come in storms. */
const settleMs = 250;

/** What follows from facts of one type; the asking is the caller's, who knows the messages. */
export interface Follower<T extends FactsType> {
  site: string;
  reads: T;
  page: () => PageContext;
  /** What the facts are about: an occurrence or a record. */
  keyOf: (facts: FactsOf[T]) => string;
  /** Briefs that were fetched ahead, by key. */
  briefs: Map<string, Brief>;
  ask: (facts: FactsOf[T], surface: string) => Promise<Brief | null>;
  show: (view: View | undefined) => void;
  /** How reading went: what was missing, or undefined. */
  failed: (surface: string, what: string | undefined) => void;
}

export interface Following {
  shown: (shown: Shown) => void;
  changed: (shown: NonNullable<Shown>) => void;
}

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
  let lastId: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const read = ({ surface, root }: NonNullable<Shown>): FactsOf[T] | null => {
    if (surface.reads !== follower.reads) return null;
    try {
      const facts = surface.read(root, page()) as FactsOf[T] | null;
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
      reread: async () => {
        const facts = now === shown ? read(shown) : null;
        return facts === null ? null : await ask(shown, facts);
      },
    });

  const ask = async (shown: NonNullable<Shown>, facts: FactsOf[T]): Promise<Brief | null> => {
    const key = keyOf(facts);
    const brief = await follower.ask(facts, shown.surface.id);
    if (brief === null) return null;
    briefs.set(key, brief);
    if (openKey === key && now === shown) showBrief(shown, key, brief);
    return brief;
  };

  const leave = () => {
    if (openKey !== undefined) show(undefined);
    openKey = undefined;
    lastFacts = '';
  };

  const refresh = (shown: NonNullable<Shown>) => {
    const facts = read(shown);
    if (facts === null) {
      leave();
      return;
    }
    const text = JSON.stringify(facts);
    if (text === lastFacts) return;
    lastFacts = text;
    const key = keyOf(facts);
    if (key !== openKey) {
      leave();
      openKey = key;
      lastFacts = text;
      const known = briefs.get(key);
      if (known !== undefined) showBrief(shown, key, known);
    }
    void ask(shown, facts);
  };

  return {
    shown: (shown) => {
      clearTimeout(timer);
      now = shown;
      lastId = shown?.root.getAttribute('data-eventid') ?? null;
      lastFacts = '';
      if (shown === undefined) leave();
      else refresh(shown);
    },
    changed: (shown) => {
      link().panel?.follow();
      clearTimeout(timer);
      const id = shown.root.getAttribute('data-eventid');
      // Another event in the same node must not wait: the panel would stand beside the wrong one.
      if (id === lastId && openKey !== undefined) timer = setTimeout(() => refresh(shown), settleMs);
      else {
        lastId = id;
        refresh(shown);
      }
    },
  };
}
