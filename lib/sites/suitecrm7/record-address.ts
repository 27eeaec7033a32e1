import { folderOf, hostTenant } from '../../page/host-tenant';

/** Ids are GUIDs; those of sample data are words, 36 signs at most. */
const recordId = /^[\w-]{1,36}$/u;

/** AjaxUI keeps the address of what it loaded, encoded, behind this. */
const ajaxLocation = /^#ajaxUILoc=(?<address>.+)$/u;

function shownAddress(url: URL): URL | undefined {
  const inner = ajaxLocation.exec(url.hash)?.groups?.['address'];
  if (inner === undefined) return url;
  try {
    return new URL(decodeURIComponent(inner), url);
  } catch {
    return undefined;
  }
}

/** The opportunity of a detail view, by the parameters of its address in any order. */
export function findRecordAddress(url: URL): { tenant: string; id: string } | undefined {
  const shown = shownAddress(url);
  if (!shown || shown.origin !== url.origin || !/\/(?:index\.php)?$/u.test(shown.pathname)) return undefined;
  const { searchParams } = shown;
  if (searchParams.get('module') !== 'Opportunities' || searchParams.get('action') !== 'DetailView') return undefined;
  const id = searchParams.get('record') ?? '';
  return recordId.test(id) ? { tenant: hostTenant(url, folderOf(url)), id: id.toLowerCase() } : undefined;
}

export function findRecordKey(url: URL): string | undefined {
  const address = findRecordAddress(url);
  return address && `suitecrm7:${address.tenant}:${address.id}`;
}
