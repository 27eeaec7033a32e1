const companyHost = /^(?<company>[a-z0-9][a-z0-9-]*)\.pipedrive\.com$/u;

/** Hosts of Pipedrive that are no company's. H 2026-11; the last four L */
const serviceHosts = new Set(['api', 'oauth', 'www', 'developers', 'app', 'support', 'marketplace', 'login', 'cdn']);

/** The company whose pages a host serves; `app.` sends on to it and says nothing itself. */
export function findCompany(url: URL): string | undefined {
  const company = companyHost.exec(url.hostname)?.groups?.['company'];
  return url.protocol === 'https:' && company && !serviceHosts.has(company) ? company : undefined;
}

const isOurs = (url: URL): boolean => findCompany(url) !== undefined || url.origin === 'https://app.pipedrive.com';

/** The number of the deal whose page is at an address. */
export function findDealId(url: URL): string | undefined {
  return isOurs(url) ? /^\/deal\/(\d+)\/?$/u.exec(url.pathname)?.[1] : undefined;
}

/** A board or list of deals, beside which a drawer may stand. */
export const isDealsIndex = (url: URL): boolean => isOurs(url) && /^\/(?:pipeline|deals)(?:\/|$)/u.test(url.pathname);

/** The deal that a board's address names while its drawer is open. M, one integration 2026-11 */
export function findDrawerId(url: URL): string | undefined {
  const id = url.searchParams.get('selectedDeal') ?? url.searchParams.get('dealId') ?? '';
  return isDealsIndex(url) && /^\d+$/u.test(id) ? id : undefined;
}

export const dealKey = (company: string, id: string): string => `pipedrive:${company}:${id}`;

/**
 * `pipedrive:<company>:<id>`. Deals are counted in each company from 1, so an address of `app.` alone has no key: the
 * reader finds the company in the page.
 */
export function findRecordKey(url: URL): string | undefined {
  const company = findCompany(url);
  const id = findDealId(url) ?? findDrawerId(url);
  return company && id ? dealKey(company, id) : undefined;
}
