import { folderOf, hostTenant } from '../../page/host-tenant';

/** The modes of a detail view that show the record itself; others show what belongs to it. */
const ownModes: ReadonlySet<string | null> = new Set([null, '', 'showDetailViewByMode']);

/** The opportunity of a detail view, by the parameters of its address in any order. */
export function findRecordAddress(url: URL): { tenant: string; id: string } | undefined {
  const { pathname, searchParams } = url;
  if (!/\/(?:index\.php)?$/u.test(pathname) || searchParams.get('module') !== 'Potentials') return undefined;
  if (searchParams.get('view') !== 'Detail' || !ownModes.has(searchParams.get('mode'))) return undefined;
  const id = searchParams.get('record') ?? '';
  return /^[1-9]\d*$/u.test(id) ? { tenant: hostTenant(url, folderOf(url)), id } : undefined;
}

export function findRecordKey(url: URL): string | undefined {
  const address = findRecordAddress(url);
  return address && `vtiger:${address.tenant}:${address.id}`;
}
