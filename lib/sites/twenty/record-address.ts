import { hostTenant } from '../../page/host-tenant';

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const recordPath = new RegExp(`^/object/opportunity/(?<id>${uuid})/?$`, 'iu');

/** The id of the opportunity whose page is at an address, on any host: Twenty is run by its users. H, its source 2026-11 */
export function findRecordId(url: URL): string | undefined {
  if (!/^https?:$/u.test(url.protocol)) return undefined;
  return recordPath.exec(url.pathname)?.groups?.['id']?.toLowerCase();
}

/** `twenty:<host>:<uuid>`; the host with its port is the tenant, since there is nothing else to tell workspaces by. */
export function findRecordKey(url: URL): string | undefined {
  const id = findRecordId(url);
  return id && `twenty:${hostTenant(url, '')}:${id}`;
}

/** Whether a field's label carries the id of some record: no other application's labels do. */
export const isFieldLabel = (id: string): boolean => new RegExp(`^label-.*?${uuid}-\\w+$`, 'iu').test(id);
