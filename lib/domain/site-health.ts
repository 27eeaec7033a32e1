import type { Instant } from './time';

/** How a surface of a site reads: the health light. */
export interface SurfaceHealth {
  /** `<site>/<surface>`; besides a site's surfaces `panel` and `badges` (ours in its pages), `language` and `events`. */
  id: string;
  state: 'reads' | 'partly' | 'changed';
  /**
   * What was missing: an entry of a selector table. Of `language` the tag of the page's language, also where it only is
   * unproven; of `events` how many of how many could not be read, `3/12`.
   */
  what?: string;
  /** Since when it is in this state. */
  sinceAt: Instant;
  lastSeenAt: Instant;
}

/** The light of one site. */
export interface SiteLight {
  site: string;
  /** The worst of its surfaces. */
  state: SurfaceHealth['state'];
  rows: SurfaceHealth[];
}

const order = ['reads', 'partly', 'changed'] as const;

/** One light for each site that was seen, the worst first. */
export function siteLights(rows: readonly SurfaceHealth[]): SiteLight[] {
  const bySite = Map.groupBy(rows, ({ id }) => id.slice(0, id.indexOf('/')));
  const badness = ({ state }: { state: SurfaceHealth['state'] }) => order.indexOf(state);
  return [...bySite]
    .map(([site, of]) => ({ site, state: order[Math.max(...of.map(badness))] ?? 'reads', rows: of }))
    .toSorted((a, b) => badness(b) - badness(a) || a.site.localeCompare(b.site));
}
