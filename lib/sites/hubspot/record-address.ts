/** `app.hubspot.com` and the same application in other data centres: `app-eu1.`, `app-na2.`, `app-ap1.` (H 2026-11). */
const appHost = /^app(?:-[a-z]{2}\d)?\.hubspot\.com$/u;

/** `/contacts/<portal>/record/0-3/<id>`, 0-3 being deals, and the older `/contacts/<portal>/deal/<id>` (H 2026-11). */
const recordPath = /^\/contacts\/(?<portal>\d+)\/(?:record\/0-3|deal)\/(?<id>\d+)(?:\/(?:view(?:\/.*)?)?)?$/u;

/** A board or list of deals; a preview stands beside it while the address names no record (H 2026-11). */
const indexPath = /^\/contacts\/(?<portal>\d+)\/objects\/0-3\/views\/[^/]+\/(?:board|list)(?:\/|$)/u;

/** The id of a deal and the portal it lies in, as both stand in addresses. */
export interface DealAddress {
  portal: string;
  id: string;
}

const groupsIn = (url: URL, path: RegExp) =>
  url.protocol === 'https:' && appHost.test(url.hostname) ? path.exec(url.pathname)?.groups : undefined;

/** The deal whose record page is at an address. */
export function findDealAddress(url: URL): DealAddress | undefined {
  const { portal, id } = groupsIn(url, recordPath) ?? {};
  return portal && id ? { portal, id } : undefined;
}

/** The portal whose deals a board or list shows. */
export const findIndexPortal = (url: URL): string | undefined => groupsIn(url, indexPath)?.['portal'];

/** `hubspot:<portal>:<id>`; a portal lies in one data centre, so that the host adds nothing. */
export const dealKey = ({ portal, id }: DealAddress): string => `hubspot:${portal}:${id}`;

export function findRecordKey(url: URL): string | undefined {
  const address = findDealAddress(url);
  return address && dealKey(address);
}
