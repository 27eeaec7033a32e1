import { folderOf, hostTenant } from '../../page/host-tenant';

/** 17 hexadecimal signs, or a UUID where the administrator chose so. H, its source 2026-11 */
const recordHash =
  /^#Opportunity\/view\/(?<id>[0-9a-f]{17}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/related\/.*)?(?:[?&].*)?$/iu;

/**
 * `espocrm:<tenant>:<id>` of the opportunity at an address, on any host: EspoCRM is run by its users. The tenant is the
 * host with its port, and the folder where it does not lie at the top: two may share a host.
 */
export function findRecordKey(url: URL): string | undefined {
  if (!/^https?:$/u.test(url.protocol)) return undefined;
  const id = recordHash.exec(url.hash)?.groups?.['id']?.toLowerCase();
  return id && `espocrm:${hostTenant(url, folderOf(url))}:${id}`;
}
