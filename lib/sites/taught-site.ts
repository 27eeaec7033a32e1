import type { OpportunityReading } from '../domain/opportunity';
import { opportunityFacts } from '../domain/opportunity-facts';
import { findRecordAt, taughtRecordKey } from '../domain/taught/taught-address';
import { fieldsOf, type TaughtField, type TaughtReading } from '../domain/taught/taught-site';
import { findField, findPlace, type FoundField } from '../page/taught/find-place';
import { formattingLocale } from '../page/formatting-locale';
import { PageChangedError, type PageContext, type Sample, type Site, type Surface } from './site';

/** Longest texts that a message takes, by field; what is longer is no such value. */
const longest: Record<TaughtField, number> = {
  name: 2_000,
  account: 2_000,
  stage: 500,
  amount: 200,
  closeDate: 200,
  owner: 500,
  nextStep: 5_000,
};

/** What a taught site is made of, and the site's id. */
export interface TaughtParts extends TaughtReading {
  id: string;
}

/** What each taught field says, those that are not found left out; and how many stand there at all. */
function readFields({ fields }: TaughtReading, root: Element, page: PageContext, id: string) {
  const found = new Map<TaughtField, FoundField>();
  let standing = 0;
  for (const field of fieldsOf({ fields })) {
    const read = findField(root.ownerDocument, fields[field] ?? [], id, page);
    if (read !== undefined) standing += 1;
    if (typeof read === 'object' && (read.text?.length ?? 0) <= longest[field]) found.set(field, read);
  }
  return { found, standing };
}

/**
 * The opportunity on a taught page: null while nothing of it stands there, or its first field is empty.
 * A field that is not found, or means two that differ, is named in `unread`: it is not the same as empty.
 * @param isBeingTyped Whether someone types into an element: what is typed is not yet what the record says.
 * @throws PageChangedError when the first of the taught fields is not found and others are.
 */
function readTaught(
  parts: TaughtParts,
  root: Element,
  page: PageContext,
  isBeingTyped: (element: Element) => boolean,
): OpportunityReading | null {
  const at = findRecordAt(parts.addresses, page.url);
  const key = taughtRecordKey(parts.id, parts.addresses, page.url);
  if (at === undefined || key === undefined) return null;
  const { found, standing } = readFields(parts, root, page, at.id);
  const fields = fieldsOf(parts);
  const [first] = fields;
  // One alone may be of any page: a heading is everywhere.
  if (first === undefined || standing < Math.min(2, fields.length)) return null;
  if (!found.has(first)) throw new PageChangedError(parts.id, 'record', first);
  if (found.get(first)?.text === undefined) return null;
  const isTyped = (field: TaughtField) => {
    const read = found.get(field);
    return read !== undefined && isBeingTyped(read.element);
  };
  const textOf = (field: TaughtField) => (isTyped(field) ? undefined : found.get(field)?.text);
  const unread = fields.filter((field) => !found.has(field));
  const closeDate = textOf('closeDate');
  const facts = opportunityFacts(key, {
    name: textOf('name'),
    account: textOf('account'),
    stage: textOf('stage'),
    amount: textOf('amount'),
    closeDate,
    owner: textOf('owner'),
    // Drawn and empty is said, for no next step is news.
    nextStep: found.has('nextStep') && !isTyped('nextStep') ? (textOf('nextStep') ?? '') : undefined,
    ownerAddress: undefined,
    outcome: undefined,
    locale: formattingLocale(page.lang, [closeDate]),
  });
  return unread.length === 0 ? facts : { ...facts, unread };
}

/** The one surface of a taught site. */
export function taughtSurface(
  parts: TaughtParts,
  isBeingTyped: (element: Element) => boolean = () => false,
): Surface<'opportunity'> {
  const findAny = (of: Document, page: PageContext): Element | undefined => {
    const id = findRecordAt(parts.addresses, page.url)?.id;
    if (id === undefined) return undefined;
    for (const field of fieldsOf(parts)) {
      for (const place of parts.fields[field] ?? []) {
        const [found] = findPlace(of, place, id, page);
        if (found !== undefined && found.localName !== 'title') return found;
      }
    }
    return undefined;
  };
  return {
    id: 'record',
    reads: 'opportunity',
    mayApply: (url) => findRecordAt(parts.addresses, url) !== undefined,
    // Any field will do: the first may be the one that broke.
    findRoot: (document, page) => {
      const found = findAny(document, page);
      // Inside a shadow root nothing of these is around it.
      return found && (found.closest('main, [role="main"], form, body') ?? document.body);
    },
    read: (root, page) => readTaught(parts, root, page, isBeingTyped),
    // Nobody knows whether such a page changes its address before its values or after them, nor which node is whose.
    settles: { forMs: 500 },
  };
}

/** A taught site that ships, as a site like any other. */
export function taughtSite(
  parts: TaughtParts & { name: string; matches: string[]; samples: Sample[] } & Pick<
      Site,
      'isSelfHosted' | 'fingerprint'
    >,
): Site {
  const { id, name, matches, samples, addresses, fields, isSelfHosted, fingerprint } = parts;
  return {
    id,
    name,
    matches,
    samples,
    taught: { addresses, fields },
    surfaces: [taughtSurface(parts)],
    recordKey: (url) => taughtRecordKey(id, addresses, url),
    ...(isSelfHosted === undefined ? {} : { isSelfHosted }),
    ...(fingerprint === undefined ? {} : { fingerprint }),
  };
}
