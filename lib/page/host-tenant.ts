/**
 * The tenant of an application on a host of its users' own: the host with its port, and the folder that the application
 * is in. The scheme does not count: many answer to both.
 *
 * @param folder The path's part before what the application itself adds; its slashes at the ends do not count.
 */
export function hostTenant(url: URL, folder: string): string {
  const inner = folder.replace(/^\/+|\/+$/gu, '');
  return inner === '' ? url.host : `${url.host}/${inner}`;
}

/** The folder of an address such as `/crm/index.php`, `/crm/index.html` or `/crm/`. */
export const folderOf = (url: URL): string => url.pathname.replace(/[^/]*\.(?:php|html)$/u, '');
