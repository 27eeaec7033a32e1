import { folderOf, hostTenant } from '../../page/host-tenant';

/** `#/opportunities/record/<id>`, with or without `?mode=detail`. Ids are GUIDs; those of sample data are words. */
const recordHash = /^#\/opportunities\/record\/(?<id>[\w-]{1,36})\/?(?:\?|$)/u;

/** `suitecrm8:<host and folder>:<id>` of the record page at an address; its form for editing is none. */
export function findRecordKey(url: URL): string | undefined {
  const id = recordHash.exec(url.hash)?.groups?.['id'];
  if (id === undefined || /[?&]mode=(?!detail)/u.test(url.hash)) return undefined;
  return `suitecrm8:${hostTenant(url, folderOf(url))}:${id.toLowerCase()}`;
}
