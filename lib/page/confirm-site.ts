import type { AnySurface, PageContext, Site } from '../sites/site';

/** How long a page may take to become recognisable, in milliseconds: applications draw themselves after they loaded. */
const patienceMs = 5_000;

/**
 * The surfaces of a site on a host that the user named: nothing on a page is read before the page has shown, once, that
 * it is of the application. When an address of the application stays unconfirmed, the health light is told.
 */
export function confirmSite(
  { surfaces, fingerprint }: Pick<Site, 'surfaces' | 'fingerprint'>,
  document: Document,
  page: () => PageContext,
  failed: (surface: string, what: string) => void,
  signal: AbortSignal,
): AnySurface[] {
  if (fingerprint === undefined) return surfaces;
  let isConfirmed = false;
  const confirm = (): boolean => (isConfirmed ||= fingerprint(document));
  const sayUnconfirmed = () => {
    const surface = surfaces.find(({ mayApply }) => mayApply(page().url));
    if (surface !== undefined && !confirm()) failed(surface.id, 'fingerprint');
  };
  const timer = setTimeout(sayUnconfirmed, patienceMs);
  signal.addEventListener('abort', () => clearTimeout(timer));
  return surfaces.map((surface) => ({
    ...surface,
    findRoot: (of: Document, context: PageContext) => (confirm() ? surface.findRoot(of, context) : undefined),
  }));
}
