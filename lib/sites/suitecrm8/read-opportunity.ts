import { opportunityFacts } from '../../domain/opportunity-facts';
import type { OpportunityFacts } from '../../domain/opportunity';
import { closestHolding } from '../../page/closest-holding';
import { formattingLocale } from '../../page/formatting-locale';
import { findShownValue, findValueOrEmpty } from '../../page/shown-value';
import { pageTexts } from '../../page/whole-values';
import { type PageContext, PageChangedError } from '../site';
import { findRecordKey } from './record-address';
import { selectors } from './selectors';

/** What holds the visible record's name and fields; undefined until both are there. */
export function findRecordView(document: Document, page: PageContext): Element | undefined {
  const shown = (selector: string) =>
    [...document.querySelectorAll(selector)].find((element) => page.isVisible(element));
  const title = shown(selectors.title);
  if (title) return closestHolding(title, selectors.anyField);
  const field = shown(selectors.field('name')) ?? shown(selectors.anyField);
  return field && closestHolding(field, selectors.field('sales_stage'));
}

/** An untranslated stage says whether a record is won or lost; its key is not in the page. */
const closingStages = new Map<string, 'won' | 'lost'>([
  ['Closed Won', 'won'],
  ['Closed Lost', 'lost'],
]);

/**
 * The opportunity of a record page.
 *
 * @throws PageChangedError when there are fields and no name among them or above them.
 */
export function readOpportunity(root: Element, page: PageContext): OpportunityFacts | null {
  const key = findRecordKey(page.url);
  if (key === undefined || !root.querySelector(selectors.anyField)) return null;
  const value = (name: string) => findShownValue(root.querySelector(selectors.field(name)) ?? undefined);
  const title = root.querySelector(selectors.title);
  const name = findShownValue(title ?? undefined) ?? value('name');
  // The heading is there, still empty, while a record loads.
  if (name === undefined && title) return null;
  if (name === undefined) throw new PageChangedError('suitecrm8', 'record', 'title');
  const stage = value('sales_stage');
  const [closeDate, amount] = [value('date_closed'), value('amount')];
  return opportunityFacts(key, {
    name,
    account: value('account_name'),
    stage,
    amount,
    closeDate,
    owner: value('assigned_user_name'),
    ownerAddress: undefined,
    nextStep: findValueOrEmpty(root.querySelector(selectors.field('next_step')) ?? undefined),
    outcome: closingStages.get(stage ?? ''),
    locale: formattingLocale(page.lang, [closeDate, amount, value('date_entered'), value('date_modified')], () =>
      pageTexts(root),
    ),
  });
}
