import { findInFlatTree } from '../../page/flat-tree-text';
import { drawnText, findLinkText, orAbsent, orWhole } from './read-field';
import { type RenderedRecord, queryAll } from './rendered-record';
import { selectors } from './selectors';

/** What the header and the path say when Details was never opened (its tab is drawn on the first click). */
export interface HeaderFacts {
  name?: string | undefined;
  account?: string | undefined;
  owner?: string | undefined;
  amount?: string | undefined;
  closeDate?: string | undefined;
}

/** A day with a four-digit year, numeric in any order or with East Asian signs. */
const dateShape =
  /^(?:\p{Nd}{1,2}\P{Nd}{1,3}\p{Nd}{1,2}\P{Nd}{1,3}\p{Nd}{4}|\p{Nd}{4}\P{Nd}{1,3}\p{Nd}{1,2}\P{Nd}{1,3}\p{Nd}{1,2})\P{Nd}{0,3}$/u;

/** A number with a currency sign or code. */
const moneyShape = /^(?:[^\p{Nd}]{0,4}\p{Sc}|[A-Z]{3}\b).*\p{Nd}|\p{Nd}.*(?:\p{Sc}.{0,4}|\b[A-Z]{3})\)?$/u;

/**
 * The header's labels are translated and its items are what an administrator chose, so that links are told by the kind
 * of record they lead to and the rest by shape: and only where one single item has that shape.
 */
export function readHeader(record: RenderedRecord): HeaderFacts {
  const values = queryAll(record, selectors.headerItem).map((item) => ({
    item,
    text: orWhole(orAbsent(valueText(record, item))),
  }));
  const linkText = (prefix: string) => onlyOne(values.map(({ item }) => orWhole(findLinkText(record, item, prefix))));
  return {
    name: findHeaderName(record),
    account: linkText('001'),
    owner: linkText('005'),
    amount: onlyOne(values.map(({ text }) => (text && moneyShape.test(text) ? text : undefined))),
    closeDate: onlyOne(values.map(({ text }) => (text && dateShape.test(text) ? text : undefined))),
  };
}

function findHeaderName(record: RenderedRecord): string | undefined {
  for (const selector of selectors.headerName) {
    for (const element of queryAll(record, selector)) {
      const text = orWhole(orAbsent(drawnText(record, element)));
      if (text) return text;
    }
  }
  return undefined;
}

function valueText(record: RenderedRecord, item: Element): string | undefined {
  const value = findInFlatTree(item, selectors.headerValue, record.shadowRootOf);
  return value && drawnText(record, value);
}

function onlyOne(texts: (string | undefined)[]): string | undefined {
  const found = new Set(texts.filter((text) => text !== undefined));
  return found.size === 1 ? [...found][0] : undefined;
}

/** The current step of the path, in the page's language where it is written, else by its own name. */
export function findPathStage(record: RenderedRecord): string | undefined {
  for (const selector of selectors.pathCurrent) {
    const [step] = queryAll(record, selector);
    if (!step) continue;
    const title = findInFlatTree(step, selectors.pathTitle, record.shadowRootOf) ?? step;
    const text =
      orAbsent(drawnText(record, title)) ?? step.getAttribute('data-tab-name') ?? step.getAttribute('data-name');
    if (text) return text;
  }
  return undefined;
}

/** The standard stages that close a record, as the path's data and an untranslated page name them. */
export const closingStages = new Map<string, 'won' | 'lost'>([
  ['Closed Won', 'won'],
  ['Closed Lost', 'lost'],
]);

/** Won or lost, by the path's marks, else by a standard stage's name. */
export function findOutcome(record: RenderedRecord, stage: string | undefined): 'won' | 'lost' | undefined {
  if (queryAll(record, selectors.pathWon).length > 0) return 'won';
  if (queryAll(record, selectors.pathLost).length > 0) return 'lost';
  const [step] = selectors.pathCurrent.flatMap((selector) => queryAll(record, selector));
  const name = step?.getAttribute('data-tab-name') ?? step?.getAttribute('data-name');
  return closingStages.get(name ?? '') ?? closingStages.get(stage ?? '');
}
