/**
 * `<org>.crm.dynamics.com`, with a number for the region (2 to 21, H 2026-11); the last three are the government's and
 * China's (L).
 */
const orgHost =
  /^(?<org>[a-z0-9-]+)\.crm(?:(?:[2-9]|1\d|2[01])?\.dynamics\.com|\.microsoftdynamics\.us|\.appsplatform\.us|\.dynamics\.cn)$/u;

/** The organisation that a host serves. */
export const findOrg = (url: URL): string | undefined => orgHost.exec(url.hostname)?.groups?.['org'];

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/**
 * `dynamics:<org>:<guid>` of the opportunity whose form is at an address. Parameters come in any order; the id may be in
 * braces and in capitals, and the page type may be missing. Ids are unique everywhere, so that the region adds nothing.
 */
export function findRecordKey(url: URL): string | undefined {
  const org = findOrg(url);
  const query = url.searchParams;
  if (!org || url.protocol !== 'https:' || url.pathname !== '/main.aspx') return undefined;
  if ((query.get('pagetype') ?? 'entityrecord') !== 'entityrecord' || query.get('etn') !== 'opportunity')
    return undefined;
  const id = (query.get('id') ?? '').replace(/^\{(.*)\}$/u, '$1').toLowerCase();
  return guid.test(id) ? `dynamics:${org}:${id}` : undefined;
}
