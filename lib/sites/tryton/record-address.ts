import { folderOf, hostTenant } from '../../page/host-tenant';

/** `#<database>/model/sale.opportunity/<id>;…`; what comes after the semicolon is in the user's language. */
const recordHash = /^#(?<database>[^/;#]+)\/model\/sale\.opportunity\/(?<id>[1-9]\d*)(?:;|$)/u;

/** `tryton:<host, folder and database>:<id>`; one server has many databases, each with its own numbers. */
export function findRecordKey(url: URL): string | undefined {
  const found = recordHash.exec(url.hash)?.groups;
  if (found?.['id'] === undefined) return undefined;
  return `tryton:${hostTenant(url, `${folderOf(url)}/${found['database']}`)}:${found['id']}`;
}
