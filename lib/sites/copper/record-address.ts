/** `/companies/<account>/app`; what is shown stands after the hash. H, live 2026-07 */
const appPath = /^\/companies\/(?<account>\d+)\/app\/?$/u;

/** The short form, which links use and which sends itself on to the other; `deal` and `opportunity` are one. H 2026-07 */
const shortHash = /^#\/(?:deal|opportunity)\/(?<id>\d+)\/?(?:\?|$)/u;

/** A record's panel slides over a list or board, whatever is browsed in it. H 2026-07 */
const browseHash = /^#\/browse\/[^?]*\?(?<query>.*)$/u;

/** `copper:<account>:<id>` of the opportunity whose panel is at an address. */
export function findRecordKey(url: URL): string | undefined {
  const account = appPath.exec(url.pathname)?.groups?.['account'];
  if (url.origin !== 'https://app.copper.com' || !account) return undefined;
  const id = shortHash.exec(url.hash)?.groups?.['id'] ?? findPanelId(url.hash);
  return id && `copper:${account}:${id}`;
}

function findPanelId(hash: string): string | undefined {
  const query = browseHash.exec(hash)?.groups?.['query'];
  const profile = query === undefined ? null : new URLSearchParams(query).get('fullProfile');
  return /^opportunities-(\d+)$/u.exec(profile ?? '')?.[1];
}
