import type { Brief } from '../domain/brief';
import type { PanelCalls } from '../messages/protocol';

/** What the watcher tells the panel script to show. */
export interface View {
  /** Tells one showing from the next: event or record key. */
  key: string;
  site: string;
  brief: Brief;
  /** The card to stand beside; undefined: dock at the inline end. */
  card: Element | undefined;
  /** Asks the page again and answers with what it says now, for edits that change what a meeting is. */
  reread: () => Promise<Brief | null>;
  /** Takes the brief that came of an edit, for when the same is shown again. */
  keep: (brief: Brief) => void;
}

/** A view with all that the panel needs of the page and of the watcher. */
export interface FullView extends View {
  /** How the page looks now. */
  theme: () => 'light' | 'dark';
  calls: PanelCalls;
}

/** What the panel script offers to the watcher. */
export interface PanelEnd {
  show: (view: FullView) => void;
  /** The card may have moved. Cheap; called at most once a frame. */
  follow: () => void;
  hide: () => void;
  focus: () => void;
}

/**
 * What the scripts of one frame share: guard, watcher and panel run in one isolated world, which the page cannot see.
 */
export interface Link {
  /** Our host, while it is in the page; events aimed at it are stopped by the guard. */
  host?: Element | undefined;
  /** Takes a trusted event that the guard stopped. */
  take?: ((event: Event) => void) | undefined;
  /** Takes every trusted event of pointer and keys, wherever it is aimed, while a page is taught; true keeps it from the page. */
  grab?: ((event: Event) => boolean) | undefined;
  panel?: PanelEnd | undefined;
  /** The guard listens; twice would hand each event in twice. */
  isGuarded: boolean;
  /** What to show as soon as the panel script is there. */
  waiting?: FullView | undefined;
  /** The lives of the watchers in this world, by site, which a second copy must not double. */
  lives: Map<string, AbortController>;
}

declare global {
  var coxswainLink: Link | undefined;
}

/** The one link of this frame. */
export const link = (): Link => (globalThis.coxswainLink ??= { isGuarded: false, lives: new Map() });
