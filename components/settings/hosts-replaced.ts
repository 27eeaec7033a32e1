import type { OwnHost } from '../../lib/domain/own-host';
import type { TaughtSite } from '../../lib/domain/taught/taught-site';
import type { SettingsSite } from './site-access';

/** Whether a match pattern of ours, which names a host or all below one, takes in an origin. */
function isIn(match: string, origin: string): boolean {
  const [, below = '', name = ''] = /^[^:]+:\/\/(\*\.)?([^/]+)\//u.exec(match) ?? [];
  const { host, hostname } = new URL(origin);
  return name === host || name === hostname || (below !== '' && hostname.endsWith(`.${name}`));
}

/**
 * The hosts whose pages something reads now, and would be read by a taught site of a file instead: its own where they are
 * known, and those of the taught site that has its id.
 */
export function hostsReplaced(
  { id, origins }: Pick<TaughtSite, 'id' | 'origins'>,
  known: { sites: readonly TaughtSite[]; hosts: readonly OwnHost[]; shipped: readonly SettingsSite[] },
): string[] {
  const isKnown = (origin: string): boolean =>
    known.sites.some((site) => site.origins.includes(origin)) ||
    known.hosts.some((host) => host.id === origin) ||
    known.shipped.some((site) => site.origins.some((match) => isIn(match, origin)));
  const same = known.sites.filter((site) => site.id === id).flatMap((site) => site.origins);
  return [...new Set([...origins.filter((origin) => isKnown(origin)), ...same])].map((origin) => new URL(origin).host);
}
