import { opportunityFacts } from '../../domain/opportunity-facts';
import type { OpportunityFacts } from '../../domain/opportunity';
import { closestHolding } from '../../page/closest-holding';
import { findFirst } from '../../page/find';
import { formattingLocale } from '../../page/formatting-locale';
import { parentOf } from '../../page/own-members';
import { findShownValue, findValueOrEmpty } from '../../page/shown-value';
import { pageTexts } from '../../page/whole-values';
import { type PageContext, PageChangedError } from '../site';
import { findRecordAddress, findRecordKey } from './record-address';
import { selectors } from './selectors';

/** The part of the page that holds the opportunity's form with its rows, or what is around the form if there are none. */
export function findDetailView(document: Document, page: PageContext): Element | undefined {
  const form = document.querySelector(`${selectors.form}:has(${selectors.module})`);
  if (!form) return undefined;
  const view = closestHolding(form, selectors.anyRow) ?? parentOf(form);
  return view && page.isVisible(view) ? view : undefined;
}

/** The name of a stage's key is not translated; these two close a record. */
const closingKeys = new Map<string, 'won' | 'lost'>([
  ['Closed Won', 'won'],
  ['Closed Lost', 'lost'],
]);

/**
 * The opportunity of a detail view. Null while AjaxUI still shows another record.
 *
 * @throws PageChangedError when the form stands there without any row, or no name can be read.
 */
export function readOpportunity(root: Element, page: PageContext): OpportunityFacts | null {
  const address = findRecordAddress(page.url);
  const key = findRecordKey(page.url);
  const shownId = root.querySelector<HTMLInputElement>(`${selectors.form} ${selectors.recordId}`)?.value;
  if (!address || !key || shownId?.toLowerCase() !== address.id) return null;
  if (!root.querySelector(selectors.anyRow)) throw new PageChangedError('suitecrm7', 'record', 'anyRow');

  const field = (name: string): Element | undefined => {
    const drawn = root.querySelector(selectors.row(name))?.querySelector(selectors.value(name));
    return drawn && !drawn.querySelector(selectors.editor) ? drawn : undefined;
  };
  const value = (name: string): string | undefined => findShownValue(field(name));
  const name = value('name') ?? findShownValue(findFirst(root.ownerDocument, selectors.title));
  if (name === undefined) throw new PageChangedError('suitecrm7', 'record', 'title');
  const [closeDate, amount] = [value('date_closed'), value('amount')];
  const stageKey = root.querySelector<HTMLInputElement>(selectors.stageKey)?.value;
  return opportunityFacts(key, {
    name,
    account: value('account_name'),
    stage: value('sales_stage'),
    amount,
    closeDate,
    owner: value('assigned_user_name'),
    ownerAddress: undefined,
    nextStep: findValueOrEmpty(field('next_step')),
    outcome: closingKeys.get(stageKey ?? ''),
    // `<html lang>` is `en_us` here; dates are in the user's own order, which other dates of the page may tell.
    locale: formattingLocale(page.lang, [closeDate, amount, value('date_entered'), value('date_modified')], () =>
      pageTexts(root),
    ),
  });
}
