import type { OpportunityFacts } from '../../domain/opportunity';
import { opportunityFacts } from '../../domain/opportunity-facts';
import { formattingLocale } from '../../page/formatting-locale';
import { findFirstValue } from '../../page/shown-value';
import { pageTexts } from '../../page/whole-values';
import { PageChangedError, type PageContext } from '../site';
import { findRecordKey } from './record-address';
import { selectors } from './selectors';

/**
 * The opportunity in its panel; null while it loads.
 *
 * @throws PageChangedError when fields are drawn but neither one of them nor the title gives the name.
 */
export function readOpportunity(root: Element, page: PageContext): OpportunityFacts | null {
  const key = findRecordKey(page.url);
  if (!key || isLoading(root, page)) return null;
  const isOurs = (element: Element) => element.closest(selectors.activity) === null;
  const value = (candidates: readonly string[]) => findFirstValue(root, candidates, isOurs);

  const hasFields = [...root.querySelectorAll(selectors.anyField)].some(isOurs);
  if (!hasFields) return null;
  const name = value(selectors.name) ?? findTitleName(root.ownerDocument.title);
  if (name === undefined) throw new PageChangedError('copper', 'panel', 'name');
  const [closeDate, amount] = [value(selectors.closeDate), value(selectors.value)];
  return opportunityFacts(key, {
    name,
    account: value(selectors.company),
    stage: value(selectors.stage),
    amount,
    closeDate,
    owner: value(selectors.owner),
    locale: formattingLocale(page.lang, [closeDate, amount], () => pageTexts(root)),
  });
}

function isLoading(root: Element, page: PageContext): boolean {
  return [...root.querySelectorAll(selectors.spinner)].some(
    (spinner) => !spinner.closest(selectors.activity) && page.isVisible(spinner),
  );
}

/** The document's title mirrors the record's name (H 2026-07), with or without the application's after it (L). */
function findTitleName(title: string): string | undefined {
  const name = title.replace(/(?:^|\s+[-–|·]\s+)Copper(?: CRM)?$/u, '').trim();
  return name === '' ? undefined : name;
}

// See it at https://app.copper.com/companies/<account>/app#/browse/board/opportunities/default: open a card.
