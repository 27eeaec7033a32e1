import { describe, expect, it } from 'vitest';
import { sites } from '../../lib/sites/registry';
import type { AnySurface, PageContext, Site } from '../../lib/sites/site';
import { PageChangedError } from '../../lib/sites/site';

/** A page that one surface of a site reads. */
export interface ConformancePage {
  name: string;
  url: string;
  html: string;
  /** The surface that reads it. */
  surface: string;
  lang?: string;
  today?: string;
  /** Each of these, with all that match taken out alone, must give a `PageChangedError`. */
  required?: string[];
}

/**
 * What a reader knows of a test page. Nothing has a layout here, so what counts as closed is what says so itself:
 * `hidden`, or `display:none` in a style attribute, on the element or around it.
 */
export function contextOf(page: { url: string; lang?: string; today?: string }): PageContext {
  return {
    url: new URL(page.url),
    lang: page.lang ?? 'en',
    today: page.today ?? '2026-11-22',
    isVisible: (element) => element.closest('[hidden], [style*="display:none"], [style*="display: none"]') === null,
  };
}

/** A document that belongs to no window. */
export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** What a surface reads in a document, as it leaves the page: raw where its site interprets, else facts. */
function readRaw(surface: AnySurface, document: Document, context: PageContext): unknown {
  const root = surface.findRoot(document, context);
  return root ? surface.read(root, context) : null;
}

/** The facts in what was read, as the background makes them; a site without an `interpret` reads facts. */
function interpreted(surface: AnySurface, raw: unknown): unknown {
  const interpret = sites.find(({ surfaces }) => surfaces.includes(surface))?.interpret?.[surface.reads];
  return raw === null || interpret === undefined ? raw : interpret(raw as never);
}

/** What becomes of a document: facts or null, read by the surface and interpreted by its site. */
export function readWith(surface: AnySurface, document: Document, context: PageContext): unknown {
  return interpreted(surface, readRaw(surface, document, context));
}

/** The same, with all that it holds frozen. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

function surfaceOf(site: Site, id: string): AnySurface {
  const surface = site.surfaces.find((each) => each.id === id);
  if (!surface) throw new Error(`${site.id} has no surface ${id}`);
  return surface;
}

const unrelated = `<!doctype html><html><body><main><h1>Minutes</h1><div role="dialog"><h2>Subscribe?</h2><input><button>Yes</button></div>
<table><tr><td>3pm to 4pm, Review, Ana</td></tr></table><form><label>Name <input value="Ana"></label></form></main></body></html>`;

/** `https://*.example.com/path*` against an address; enough for the patterns that sites have. */
function isMatched(pattern: string, url: URL): boolean {
  const [, scheme = '', host = '', path = ''] = /^(\*|https?):\/\/([^/]+)(\/.*)$/u.exec(pattern) ?? [];
  const isHost = host.startsWith('*.')
    ? url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1))
    : host === '*' || host === url.hostname;
  const asRegExp = path.split('*').map((part) => part.replace(/[\\^$.+?()[\]{}|/]/gu, '\\$&'));
  const isPath = new RegExp(`^${asRegExp.join('.*')}$`, 'u').test(url.pathname + url.search);
  return (scheme === '*' || `${scheme}:` === url.protocol) && isHost && isPath;
}

/** The tests that every site passes, over the pages it brings. */
export function conformance(site: Site, pages: readonly ConformancePage[]): void {
  describe(`${site.id} conforms`, () => {
    it('brings a page for each of its surfaces', () => {
      const read = new Set(pages.map(({ surface }) => surface));
      expect(site.surfaces.map(({ id }) => id).filter((id) => !read.has(id))).toEqual([]);
    });

    describe.each(pages)('on $name', (page) => {
      const surface = surfaceOf(site, page.surface);
      const context = contextOf(page);

      it('may apply at its address', () => {
        expect(surface.mayApply(context.url)).toBe(true);
      });

      it('reads facts, the same when read twice, and leaves the document as it was', () => {
        const document = parsePage(page.html);
        const before = document.documentElement.outerHTML;
        const first = readWith(surface, document, context);
        expect(first).not.toBeNull();
        expect(readWith(surface, document, context)).toEqual(first);
        expect(document.documentElement.outerHTML).toBe(before);
      });

      it('yields only what survives a message', () => {
        const facts = readWith(surface, parsePage(page.html), context);
        const raw = readRaw(surface, parsePage(page.html), context);
        for (const each of [raw, facts]) expect(JSON.parse(JSON.stringify(each))).toStrictEqual(each);
      });

      it('is interpreted by what was read alone: the same of a frozen copy, and twice', () => {
        const raw = readRaw(surface, parsePage(page.html), context);
        const first = interpreted(surface, raw);
        const copy: unknown = frozen(JSON.parse(JSON.stringify(raw)));
        expect(interpreted(surface, copy)).toStrictEqual(first);
        expect(interpreted(surface, raw)).toStrictEqual(first);
        expect(copy).toStrictEqual(raw);
      });

      it('has no root on an unrelated page, or reads null there', () => {
        expect(readWith(surface, parsePage(unrelated), context)).toBeNull();
        expect(readWith(surface, parsePage(''), context)).toBeNull();
      });

      it.each(page.required ?? [])('says that the page changed when %s is gone', (selector) => {
        const document = parsePage(page.html);
        const root = surface.findRoot(document, context);
        const nodes = Array.from(document.querySelectorAll(selector));
        expect(nodes.length).toBeGreaterThan(0);
        for (const node of nodes) node.remove();
        expect(() => root && surface.read(root, context)).toThrow(PageChangedError);
      });
    });

    it.each(site.samples.filter(({ surface }) => surface !== null))('takes $url as its $surface', (sample) => {
      const url = new URL(sample.url);
      expect(surfaceOf(site, sample.surface ?? '').mayApply(url)).toBe(true);
      expect(site.isSelfHosted === true || site.matches.some((pattern) => isMatched(pattern, url))).toBe(true);
    });

    it.each(site.samples.filter(({ surface }) => surface === null))('leaves $url alone', ({ url }) => {
      expect(site.surfaces.filter((surface) => surface.mayApply(new URL(url))).map(({ id }) => id)).toEqual([]);
    });

    it.runIf(site.isSelfHosted)('knows its own pages from others, since its hosts cannot be known', () => {
      const { fingerprint } = site;
      expect(pages.filter(({ html }) => fingerprint?.(parsePage(html)) !== true).map(({ name }) => name)).toEqual([]);
      expect(fingerprint?.(parsePage(unrelated))).toBe(false);
    });

    it('shares no address with another site', () => {
      const taken = site.samples.flatMap(({ url }) =>
        sites
          .filter(({ id }) => id !== site.id)
          .filter((other) => other.surfaces.some((surface) => surface.mayApply(new URL(url))))
          .map(({ id }) => `${id}: ${url}`),
      );
      expect(taken).toEqual([]);
    });

    it('gives one key to the addresses of one record, and none twice', () => {
      const keys = new Map<string, Set<string | undefined>>();
      for (const { record, url } of site.samples) {
        if (record === undefined) continue;
        keys.set(record, (keys.get(record) ?? new Set()).add(site.recordKey?.(new URL(url))));
      }
      const all = [...keys.values()].map((found) => [...found]);
      expect(all.filter((found) => found.length !== 1 || found[0] === undefined)).toEqual([]);
      expect(new Set(all.flat()).size).toBe(all.length);
    });
  });
}
