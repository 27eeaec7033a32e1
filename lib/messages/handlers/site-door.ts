import { MatchPattern } from '#imports';
import type { EventFacts, SpanFacts } from '../../domain/event';
import type { RawEvent, RawSpan } from '../../domain/raw-event';
import type { TaughtReading } from '../../domain/taught/taught-site';
import { findHost } from '../../store/hosts';
import { findTaughtSite, findTaughtSiteAt } from '../../store/taught-sites';
import type { Caller } from '../gate';
import type { HandlerContext } from './edit-context';

/** A site as far as messages depend on it: where its pages are, the names of its surfaces, and what their words mean. */
export interface SiteDoor {
  id: string;
  matches: readonly string[];
  surfaces: readonly { id: string }[];
  interpret?: {
    event?: (raw: RawEvent) => EventFacts | null;
    span?: (raw: RawSpan) => SpanFacts | null;
  };
  taught?: TaughtReading;
  isSelfHosted?: true;
  /** Whose records the pages of a host show, where the host says it; as record keys name it. */
  tenantOf?: (url: URL) => string | undefined;
}

type Place = Pick<Caller, 'origin'>;

const isMatched = (site: SiteDoor, origin: string): boolean =>
  site.matches.some((match) => new MatchPattern(match).includes(`${origin}/`));

/** Whether a caller stands on a page of this site: on its own hosts, or on one where the user says it runs. */
async function isOn(site: SiteDoor, { origin }: Place, { db }: Pick<HandlerContext, 'db'>): Promise<boolean> {
  // Where the user taught a reader of their own, a script of ours that was there before reads no more.
  if ((await findTaughtSiteAt(db, origin)) !== undefined) return false;
  return isMatched(site, origin) || (await findHost(db, origin))?.site === site.id;
}

/** Whether a caller may speak for a site, ours or one that the user taught. */
export async function speaksFor(
  siteId: string,
  caller: Place,
  context: Pick<HandlerContext, 'db'>,
  sites: readonly SiteDoor[],
): Promise<boolean> {
  const site = sites.find(({ id }) => id === siteId);
  if (site !== undefined) return isOn(site, caller, context);
  return (await findTaughtSite(context.db, siteId))?.origins.includes(caller.origin) === true;
}

/** What the script of taught sites reads on an origin: what the user taught there, else what ships for it. */
export async function findTaughtReading(
  caller: Place,
  context: Pick<HandlerContext, 'db'>,
  sites: readonly SiteDoor[],
): Promise<({ id: string } & TaughtReading) | null> {
  const own = await findTaughtSiteAt(context.db, caller.origin);
  if (own !== undefined) return { id: own.id, addresses: own.addresses, fields: own.fields };
  for (const site of sites) {
    if (site.taught !== undefined && (await isOn(site, caller, context))) return { id: site.id, ...site.taught };
  }
  return null;
}

/** Surfaces of a site, and our own panel and badges in its pages: no other names reach the health light. */
export const hasSurface = (site: SiteDoor | undefined, surface: string): boolean =>
  ['panel', 'badges', 'record'].includes(surface)
    ? surface !== 'record' || site === undefined || site.surfaces.some(({ id }) => id === surface)
    : site?.surfaces.some(({ id }) => id === surface) === true;
