import type { EventFacts, SpanFacts } from '../domain/event';
import type { OpportunityReading } from '../domain/opportunity';
import type { RawEvent, RawSpan } from '../domain/raw-event';
import type { TaughtReading } from '../domain/taught/taught-site';

/** Where we stand: all of the environment that a reader may know. Readers use no globals. */
export interface PageContext {
  url: URL;
  /** `<html lang>` or the browser's language. */
  lang: string;
  /** Whether an element is rendered (has client rects); a pure reader cannot know, so the caller says. */
  isVisible: (element: Element) => boolean;
  /** Opens open and closed shadow roots where the browser lets a content script do so. */
  shadowRootOf?: (element: Element) => ShadowRoot | null;
  /** The day of the look in the page's zone, `YYYY-MM-DD`: pages leave the current year out. */
  today: string;
}

/** An assumption of ours about a page broke. Shown in the site's health light, never thrown into the page. */
export class PageChangedError extends Error {
  override readonly name = 'PageChangedError';
  constructor(
    readonly site: string,
    readonly surface: string,
    /** The table entry or node that was missing; never page text. */
    readonly what: string,
  ) {
    super(`${site}/${surface}: ${what}`);
  }
}

/** The facts that each type of surface yields. */
export interface FactsOf {
  event: EventFacts;
  span: SpanFacts;
  opportunity: OpportunityReading;
}

export type FactsType = keyof FactsOf;

/**
 * What each type of surface reads in the page. A calendar's week is hundreds of texts in the user's language: they leave
 * the page as they stand, and `Site.interpret` makes facts of them in the background. A CRM's are facts already.
 */
export interface RawOf {
  event: RawEvent;
  span: RawSpan;
  opportunity: OpportunityReading;
}

/** Makes facts of what was read, or null of what is none of ours. Pure: no DOM, no clock, the same of a copy. */
export type Interpret = { [T in FactsType]?: (raw: RawOf[T]) => FactsOf[T] | null };

/**
 * One kind of place in a site.
 * `read` has three outcomes and no fourth: what stands there; `null`, nothing here (yet); or `PageChangedError`. It goes
 * by structure alone where the site has an `interpret`.
 */
export interface Surface<T extends FactsType = FactsType> {
  id: string;
  reads: T;
  /** Whether this surface may apply at this address; the DOM then says when. */
  mayApply: (url: URL) => boolean;
  /** The smallest stable root, or undefined when it is not (visibly) there. Must be cheap: it runs on each mutation. */
  findRoot: (document: Document, page: PageContext) => Element | undefined;
  read: (root: Element, page: PageContext) => RawOf[T] | null;
  /**
   * The address of this surface changes before or after its values, and no node says whose values stand there: what is
   * read is believed only after it stood still for `forMs` milliseconds (lib/page/believe-facts.ts).
   */
  settles?: {
    forMs: number;
    /** The address always changes before the values, never after them. */
    isAddressFirst?: true;
    /**
     * Every value is drawn as text, so that none changes without a mutation: looked at only for a while after one.
     * Absent: values of controls are set by script, which no observer sees, and are looked at as long as they are shown.
     */
    isDrawn?: true;
    /** A value that no other record shares, such as its number; absent: all facts together tell one from another. */
    findSign?: (root: Element, page: PageContext) => string | undefined;
  };
  /** The shadow roots that values lie in: an observer of the root does not see into them. */
  shadowsOf?: (root: Element, page: PageContext) => ShadowRoot[];
  /** The element that a panel stands beside (a dialog's card); absent: the panel docks at the inline end. */
  findCard?: (root: Element) => Element | undefined;
}

export type AnySurface = { [T in FactsType]: Surface<T> }[FactsType];

/** An address that is, or is not, a surface of the site. Addresses with the same `record` are one record. */
export interface Sample {
  url: string;
  surface: string | null;
  record?: string;
}

/** A web application we read. File name = fixture folder = `id`. */
export interface Site {
  id: string;
  name: string;
  /** The narrowest match patterns. */
  matches: string[];
  samples: Sample[];
  surfaces: AnySurface[];
  /** Where what is read is no facts yet, by type of surface; for the background and tests, never in a page's script. */
  interpret?: Interpret;
  /** Runs on hosts of its users' own, besides `matches`: an address counts only once the user has added its host. */
  isSelfHosted?: true;
  /** Whether a document is a page of this application; asked where the host does not say so. Cheap: ids and classes. */
  fingerprint?: (document: Document) => boolean;
  /** Ships as data that nobody has proven on a live page: read by the one script of all taught sites. */
  taught?: TaughtReading;
  /** For CRM sites: the key of the record at this address, `<crm>:<tenant>:<normalised id>`, or undefined. */
  recordKey?: (url: URL) => string | undefined;
  /** The tenant in those keys that a host's pages can show, where the host says it. */
  tenantOf?: (url: URL) => string | undefined;
}
