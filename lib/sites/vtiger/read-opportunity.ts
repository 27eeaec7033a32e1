import { opportunityFacts } from '../../domain/opportunity-facts';
import type { OpportunityFacts } from '../../domain/opportunity';
import { closestHolding } from '../../page/closest-holding';
import { formattingLocale } from '../../page/formatting-locale';
import { orAbsent } from '../../page/shown-value';
import { plainText } from '../../page/text';
import { pageTexts } from '../../page/whole-values';
import { type PageContext, PageChangedError } from '../site';
import { findDay, findField, findFieldOrEmpty, findMoney, findRawField } from './read-field';
import { findRecordAddress, findRecordKey } from './record-address';
import { selectors } from './selectors';

const anyValue = [selectors.anyField, selectors.anyRaw, selectors.summary].join(',');

const shownIds = (root: ParentNode): Set<string> =>
  new Set(Array.from(root.querySelectorAll<HTMLInputElement>(selectors.recordId), ({ value }) => value));

/**
 * The part of the page around the hidden id of the record that the address names, with its values. A detail view that
 * slides over the page has an id and values of its own: what holds those too is not ours to read.
 */
export function findDetailView(document: Document, page: PageContext): Element | undefined {
  const id = findRecordAddress(page.url)?.id;
  for (const input of document.querySelectorAll<HTMLInputElement>(selectors.recordId)) {
    if (input.value !== id) continue;
    const view = closestHolding(input, anyValue) ?? closestHolding(input, selectors.recordLabel);
    if (view && shownIds(view).size === 1 && page.isVisible(view)) return view;
  }
  return undefined;
}

/** Stages by their stored names, which are not translated. */
const closingStages = new Map<string, 'won' | 'lost'>([
  ['Closed Won', 'won'],
  ['Closed Lost', 'lost'],
]);

/**
 * The opportunity of a detail view, on its full or its summary tab. Null on a tab that shows neither.
 *
 * @throws PageChangedError when values are there without a name.
 */
export function readOpportunity(root: Element, page: PageContext): OpportunityFacts | null {
  const address = findRecordAddress(page.url);
  const key = findRecordKey(page.url);
  if (!address || !key || !shownIds(root).has(address.id) || !root.querySelector(anyValue)) return null;
  const label = root.ownerDocument.querySelector(selectors.recordLabel)?.getAttribute('title');
  const name = findField(root, 'potentialname') ?? orAbsent(plainText(label ?? ''));
  if (name === undefined) throw new PageChangedError('vtiger', 'record', 'recordLabel');
  const [closeDate, amount] = [findDay(root, 'closingdate'), findMoney(root, 'amount')];
  return opportunityFacts(key, {
    name,
    account: findField(root, 'related_to'),
    stage: findField(root, 'sales_stage'),
    amount,
    closeDate,
    owner: findField(root, 'assigned_user_id'),
    ownerAddress: undefined,
    nextStep: findFieldOrEmpty(root, 'nextstep'),
    outcome: closingStages.get(findRawField(root, 'sales_stage') ?? ''),
    locale: formattingLocale(page.lang, [closeDate, amount, findField(root, 'createdtime')], () => pageTexts(root)),
  });
}
