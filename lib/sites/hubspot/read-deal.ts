import type { OpportunityFacts } from '../../domain/opportunity';
import { opportunityFacts } from '../../domain/opportunity-facts';
import { findAll } from '../../page/find';
import { formattingLocale } from '../../page/formatting-locale';
import { findFirstValue, findValueOrEmpty, orAbsent } from '../../page/shown-value';
import { textLeaves } from '../../page/text';
import { pageTexts } from '../../page/whole-values';
import { PageChangedError, type PageContext } from '../site';
import { dealKey, type DealAddress } from './record-address';
import { type Property, selectors } from './selectors';

/** The last stages of a new portal's pipeline, as English portals name them (H 2026-11); others can be called anything. */
const closingStages = new Map<string, 'won' | 'lost'>([
  ['closed won', 'won'],
  ['closed lost', 'lost'],
]);

/**
 * The deal that a record page or preview shows; null while nothing of it is drawn.
 *
 * @throws PageChangedError when values are drawn but no route leads to the name.
 */
export function readDeal(
  root: Element,
  page: PageContext,
  surface: string,
  address: DealAddress,
): OpportunityFacts | null {
  const preview = root.closest(selectors.preview.join(','));
  /** Of this record, not of a preview that lies over it. */
  const isOurs = (element: Element) => element.closest(selectors.preview.join(',')) === preview;
  const isOwnValue = (element: Element) =>
    isOurs(element) && !element.closest(selectors.association) && !element.querySelector(selectors.editor);
  const property = (name: Property) => findFirstValue(root, selectors.property(name), isOwnValue);

  const stage = findFirstValue(root, selectors.stage, isOwnValue) ?? property('dealstage');
  const closeDate = property('closedate');
  const values = {
    account: findFirstValue(root, selectors.company, isOurs),
    stage,
    amount: property('amount'),
    closeDate,
    owner: property('hubspot_owner_id') ?? findRowText(root, 'hubspot_owner_id', isOwnValue),
    nextStep:
      property('hs_next_step') ?? findValueOrEmpty(findAll(root, selectors.property('hs_next_step')).find(isOwnValue)),
  };
  const name = findFirstValue(root, selectors.name, isOwnValue);
  if (name === undefined) {
    if (Object.values(values).every((value) => !value)) return null;
    throw new PageChangedError('hubspot', surface, 'name');
  }
  return opportunityFacts(dealKey(address), {
    name,
    ...values,
    outcome: closingStages.get(stage?.toLowerCase() ?? ''),
    locale: formattingLocale(page.lang, [closeDate, values.amount], () => pageTexts(root)),
  });
}

/** The text after the label; a row with one text alone may be a label without a value. */
function findRowText(root: Element, name: Property, accepts: (row: Element) => boolean): string | undefined {
  for (const row of root.querySelectorAll(selectors.propertyRow(name))) {
    const leaves = accepts(row) ? textLeaves(row) : [];
    const text = leaves.length > 1 ? orAbsent(leaves.at(-1)) : undefined;
    if (text !== undefined) return text;
  }
  return undefined;
}

// See it at https://app.hubspot.com/contacts/<portal>/objects/0-3/views/all/board: the preview button of a card, then its
// record, with a company and with an associated deal.
