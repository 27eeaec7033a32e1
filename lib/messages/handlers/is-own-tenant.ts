import type { Caller } from '../gate';
import { keysShown } from '../shown';
import type { SiteDoor } from './site-door';

/** `<tenant>` of `<site>:<tenant>:<id>`; a tenant may have colons, as a port has one, an id has none. */
const tenantIn = (record: string, siteId: string): string =>
  record.slice(siteId.length + 1, Math.max(siteId.length + 1, record.lastIndexOf(':')));

/**
 * Whether a record is of the tenant whose page tells of it: one host's page is given nothing of another host's deals.
 * Where users run the application themselves, and on taught sites, the tenant is the caller's host, with a folder or not;
 * elsewhere what the site tells by the host. Of hosts that serve all tenants (HubSpot, Copper), a page is given one
 * tenant's, until it is left.
 *
 * @param site Undefined: one that the user taught.
 */
export async function isOwnTenant(
  record: string,
  siteId: string,
  caller: Pick<Caller, 'tabId' | 'origin'>,
  site: SiteDoor | undefined,
): Promise<boolean> {
  if (!record.startsWith(`${siteId}:`) || !URL.canParse(caller.origin)) return false;
  const url = new URL(caller.origin);
  const tenant = tenantIn(record, siteId);
  if (tenant === '') return false;
  if (site === undefined || site.isSelfHosted === true || site.taught !== undefined)
    return tenant === url.host || tenant.startsWith(`${url.host}/`);
  const own = site.tenantOf?.(url);
  if (own !== undefined) return tenant === own;
  const prefix = `opportunity:${siteId}:`;
  const shown = (await keysShown(caller)).filter((key) => key.startsWith(prefix));
  return shown.every((key) => tenantIn(key, prefix.slice(0, -1)) === tenant);
}
