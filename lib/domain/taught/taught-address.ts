/** What an id looks like; what does not is no record (`/deals/create`, `/deals/import`). */
export const idShapes = ['digits', 'uuid', 'name'] as const;

export type IdShape = (typeof idShapes)[number];

/**
 * How a record's address is told. Templates are compared part by part and are no patterns of a regular expression:
 * `{id}` is the record's id (exactly one in an address), `{tenant}` whose data it is, `*` any one part, and `**` at the
 * end any more parts. What is not named in `query` and `hashQuery` may be anything.
 */
export interface TaughtAddress {
  /** `/crm/*` + `/deals/{id}`: parts of the path. */
  path: string;
  query?: Record<string, string>;
  /** Of what comes after `#`, up to its own `?`, `;` or `&`. Absent: not looked at. */
  hash?: string;
  hashQuery?: Record<string, string>;
  id: IdShape;
}

export interface AddressParts {
  path: string[];
  query: [string, string][];
  hash: string[];
  hashQuery: [string, string][];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    // A stray per cent sign: then it is what it says.
    if (error instanceof URIError) return text;
    throw error;
  }
}

const partsOf = (path: string): string[] =>
  path
    .split('/')
    .filter((part) => part !== '')
    .map(decoded);

const entriesOf = (text: string): [string, string][] =>
  text
    .split(/[&;?]/u)
    .filter((entry) => entry.includes('='))
    .map((entry) => {
      const at = entry.indexOf('=');
      return [decoded(entry.slice(0, at)), decoded(entry.slice(at + 1))];
    });

/** An address in the parts that templates are compared with. */
export function addressParts(url: URL): AddressParts {
  const hash = url.hash.replace(/^#!?/u, '');
  // `#id=12&model=crm.lead` has no path, `#crm/model/sale.opportunity/3;views=[10,11]` has both.
  const end = /^[^/?;&]*=/u.test(hash) ? 0 : hash.search(/[?;&]/u);
  return {
    path: partsOf(url.pathname),
    query: entriesOf(url.search.slice(1)),
    hash: partsOf(end === -1 ? hash : hash.slice(0, end)),
    hashQuery: end === -1 ? [] : entriesOf(hash.slice(end)),
  };
}

const shapes: Record<IdShape, RegExp> = {
  digits: /^\d{1,30}$/u,
  uuid: /^\{?[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}\}?$/iu,
  // With a figure, or long: words of the application itself are neither.
  name: /^(?=.{1,100}$)(?=.*\d|[a-z]+_\w{8})[\p{L}\p{N}_.~ -]+$/iu,
};

/** An id as records are compared by it; undefined when it does not look like one. */
export function findId(text: string, shape: IdShape): string | undefined {
  if (!shapes[shape].test(text)) return undefined;
  return shape === 'uuid' ? text.replace(/[{}]/gu, '').toLowerCase() : text;
}

export interface RecordAt {
  id: string;
  tenant?: string;
}

interface Match {
  id?: string;
  tenant?: string;
}

function matchPart(template: string, part: string | undefined, into: Match): boolean {
  if (part === undefined) return false;
  if (template === '{id}') into.id = part;
  else if (template === '{tenant}') into.tenant = part;
  else return template === '*' || template === part;
  return true;
}

function matchParts(template: string, parts: readonly string[], into: Match): boolean {
  const wanted = template.split('/').filter((part) => part !== '');
  const isOpen = wanted.at(-1) === '**';
  if (isOpen) wanted.pop();
  if (isOpen ? parts.length < wanted.length : parts.length !== wanted.length) return false;
  return wanted.every((part, at) => matchPart(part, parts[at], into));
}

const matchEntries = (
  wanted: Record<string, string> | undefined,
  entries: readonly [string, string][],
  into: Match,
): boolean =>
  Object.entries(wanted ?? {}).every(([name, template]) =>
    matchPart(template, entries.find(([key]) => key === name)?.[1], into),
  );

/** The record that an address names by one of the templates, or undefined when it names none. */
export function findRecordAt(addresses: readonly TaughtAddress[], url: URL): RecordAt | undefined {
  const parts = addressParts(url);
  for (const { path, query, hash, hashQuery, id: shape } of addresses) {
    const into: Match = {};
    const isSame =
      matchParts(path, parts.path, into) &&
      matchEntries(query, parts.query, into) &&
      (hash === undefined || matchParts(hash, parts.hash, into)) &&
      matchEntries(hashQuery, parts.hashQuery, into);
    const id = isSame && into.id !== undefined ? findId(into.id, shape) : undefined;
    if (id !== undefined) return { id, ...(into.tenant === undefined ? {} : { tenant: into.tenant }) };
  }
  return undefined;
}

/** `<site>:<host>[/<tenant>]:<id>` */
export function taughtRecordKey(site: string, addresses: readonly TaughtAddress[], url: URL): string | undefined {
  const found = findRecordAt(addresses, url);
  if (found === undefined) return undefined;
  const tenant = found.tenant === undefined ? url.host : `${url.host}/${found.tenant}`;
  return `${site}:${tenant}:${found.id}`;
}

/** How many `{id}` an address has; exactly one is right. */
export function countIds({ path, query, hash, hashQuery }: TaughtAddress): number {
  const templates = [
    ...path.split('/'),
    ...(hash ?? '').split('/'),
    ...Object.values(query ?? {}),
    ...Object.values(hashQuery ?? {}),
  ];
  return templates.filter((part) => part === '{id}').length;
}
