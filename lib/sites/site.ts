import type { EventFacts, SpanFacts } from '../domain/event';
import type { OpportunityFacts } from '../domain/opportunity';

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
  opportunity: OpportunityFacts;
}

export type FactsType = keyof FactsOf;

/**
 * One kind of place in a site.
 * `read` has three outcomes and no fourth: facts; `null`, nothing here (yet); or it throws `PageChangedError`.
 */
export interface Surface<T extends FactsType = FactsType> {
  id: string;
  reads: T;
  /** Whether this surface may apply at this address; the DOM then says when. */
  mayApply: (url: URL) => boolean;
  /** The smallest stable root, or undefined when it is not (visibly) there. Must be cheap: it runs on each mutation. */
  findRoot: (document: Document, page: PageContext) => Element | undefined;
  read: (root: Element, page: PageContext) => FactsOf[T] | null;
  /**
   * The address of this surface changes before or after its values, and no node says whose values stand there: what is
   * read is believed only after it stood still for `forMs` milliseconds (lib/page/believe-facts.ts).
   */
  settles?: {
    forMs: number;
    /** A value that no other record shares, such as its number; absent: all facts together tell one from another. */
    findSign?: (root: Element) => string | undefined;
  };
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
  /** Runs on hosts of its users' own, besides `matches`: an address counts only once the user has added its host. */
  isSelfHosted?: true;
  /** Whether a document is a page of this application; asked where the host does not say so. Cheap: ids and classes. */
  fingerprint?: (document: Document) => boolean;
  /** For CRM sites: the key of the record at this address, `<crm>:<tenant>:<normalised id>`, or undefined. */
  recordKey?: (url: URL) => string | undefined;
}
