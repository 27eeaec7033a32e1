import { findOpportunityId } from './record-id';

/**
 * Hosts that serve one and the same org; the label before them is the My Domain, with `--sandbox` in sandboxes.
 * Source: host list of a public org inspector, read 2026-11 (H); sandbox., develop. and the like may stand between.
 */
const orgHost =
  /^(?<myDomain>[a-z0-9-]+)(?:\.[a-z-]+)?\.(?:lightning\.force\.com|my\.salesforce\.com|lightning\.(?:force|crmforce)\.mil|(?:(?:lightning|my)\.)?sfcrm(?:apps|products)\.cn)(?:\.mcas\.ms)?$/;

/** The org that a host serves. */
export const findOrg = (url: URL): string | undefined => orgHost.exec(url.hostname)?.groups?.['myDomain'];

/** `/lightning/r/Opportunity/<id>/view`; the object's name may be absent, so the id's prefix decides. */
const lightningPath = /^\/lightning\/r\/(?:\w+\/)?(?<id>\w{15,18})\/view\/?$/;

/** `/one/one.app#/sObject/<id>/view`, the address of older bookmarks and mails. */
const oneAppHash = /^#\/sObject\/(?<id>\w{15,18})(?:\/view)?(?:\?|$)/;

/** Classic, and what mails and reports link to. */
const classicPath = /^\/(?<id>\w{15}|\w{18})$/;

/** Where Classic shows a record; Lightning sends such an address on to its own. */
export const isClassicPath = (url: URL): boolean => classicPath.test(url.pathname);

/** The opportunity at an address: the record page only, not its edit or related lists. `?ws=` is a parent tab's. */
export function findRecordAddress(url: URL): { tenant: string; id: string } | undefined {
  const tenant = findOrg(url);
  if (!tenant || url.protocol !== 'https:') return undefined;
  const match =
    url.pathname === '/one/one.app'
      ? oneAppHash.exec(url.hash)
      : (lightningPath.exec(url.pathname) ?? classicPath.exec(url.pathname));
  const id = findOpportunityId(match?.groups?.['id'] ?? '');
  return id ? { tenant, id } : undefined;
}

/** `salesforce:<My Domain[--sandbox]>:<18-character id>`, the same on every host that serves the org. */
export function findRecordKey(url: URL): string | undefined {
  const address = findRecordAddress(url);
  return address && `salesforce:${address.tenant}:${address.id}`;
}
