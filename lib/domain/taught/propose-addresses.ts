import { addressParts, findId, idShapes, type AddressParts, type IdShape, type TaughtAddress } from './taught-address';

/** A way to read an address: which part of it may be the record's id. */
export interface AddressProposal {
  address: TaughtAddress;
  /** As it stands in the address. */
  id: string;
}

const mostProposals = 5;

/** The narrowest shape that fits: figures, a uuid, or a name with a figure in it. */
const shapeOf = (text: string): IdShape | undefined => idShapes.find((shape) => findId(text, shape) !== undefined);

/** A name that is a word and a number (`v2`, `index2.php`) is more often a part of the application. */
const isLikely = (text: string): boolean => {
  const shape = shapeOf(text);
  return (
    shape === 'uuid' || shape === 'digits' || (shape === 'name' && (text.length >= 8 || /^[a-z]{0,3}\d+$/iu.test(text)))
  );
};

/** Parameters that say what kind of page it is: words, without figures. Others come and go. */
const wordsIn = (entries: readonly [string, string][], but?: string): Record<string, string> =>
  Object.fromEntries(
    entries.filter(
      ([key, value]) => key !== but && /^[a-z][a-z._-]{1,40}$/iu.test(value) && !/^(?:true|false)$/u.test(value),
    ),
  );

/** How far a part is trusted to be the record's id: `id=` most, then parts of a path, then `recordId=` and the like. */
function trustOf(parameter: string | undefined): 0 | 1 | 2 | 3 {
  if (parameter === undefined) return 2;
  if (/^(?:id|record)$/iu.test(parameter)) return 3;
  return /(?:^|[_-])(?:id|record|key)$|[a-z]Id$|^record_?id$/u.test(parameter) ? 1 : 0;
}

const filled = (record: Record<string, string>): boolean => Object.keys(record).length > 0;

function addressWith(
  parts: AddressParts,
  place: { part: keyof AddressParts; at: number },
  shape: IdShape,
): TaughtAddress {
  const { part, at } = place;
  const path = (of: 'path' | 'hash') =>
    `/${parts[of].map((text, index) => (part === of && index === at ? '{id}' : text)).join('/')}`;
  const query = (of: 'query' | 'hashQuery'): Record<string, string> => {
    const key = part === of ? parts[of][at]?.[0] : undefined;
    return { ...wordsIn(parts[of], key), ...(key === undefined ? {} : { [key]: '{id}' }) };
  };
  // With its id before the hash, what comes after it is a tab or a dialog.
  const isInHash = part === 'hash' || part === 'hashQuery';
  const ofQuery = isInHash ? {} : query('query');
  const ofHash = isInHash ? query('hashQuery') : {};
  return {
    path: path('path'),
    ...(filled(ofQuery) ? { query: ofQuery } : {}),
    ...(isInHash && parts.hash.length > 0 ? { hash: path('hash') } : {}),
    ...(filled(ofHash) ? { hashQuery: part === 'hashQuery' ? ofHash : {} } : {}),
    id: shape,
  };
}

/**
 * The parts of an address that may be the id of the record on it, the likeliest first: what comes last is nearest to the
 * record, before it stand tenants and lists. Empty when the address names no record.
 */
export function proposeAddresses(url: URL): AddressProposal[] {
  const parts = addressParts(url);
  const all = [
    ...parts.hash.map((text, at) => ({ part: 'hash' as const, at, text })).toReversed(),
    ...parts.hashQuery.map(([, text], at) => ({ part: 'hashQuery' as const, at, text })),
    ...parts.path.map((text, at) => ({ part: 'path' as const, at, text })).toReversed(),
    ...parts.query.map(([, text], at) => ({ part: 'query' as const, at, text })),
  ];
  const nameOf = ({ part, at }: (typeof all)[number]) =>
    part === 'query' || part === 'hashQuery' ? parts[part][at]?.[0] : undefined;
  return (
    all
      .filter(({ text }) => isLikely(text))
      // A parameter is believed where its name says so: others are pages, views and times.
      .filter((each) => trustOf(nameOf(each)) > 0)
      .toSorted((a, b) => trustOf(nameOf(b)) - trustOf(nameOf(a)))
      .slice(0, mostProposals)
      .flatMap(({ part, at, text }) => {
        const shape = shapeOf(text);
        return shape === undefined ? [] : [{ address: addressWith(parts, { part, at }, shape), id: text }];
      })
  );
}
