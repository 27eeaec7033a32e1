import { opportunityFacts } from '../../domain/opportunity-facts';
import type { OpportunityFacts } from '../../domain/opportunity';
import { formattingLocale } from '../../page/formatting-locale';
import { findText } from '../../page/text';
import { pageTexts } from '../../page/whole-values';
import { type PageContext, PageChangedError } from '../site';
import { findField, findMoney, findStage } from './read-field';
import { findRecordKey } from './record-address';
import { selectors } from './selectors';

/** The visible form of an opportunity, which is not in a dialog over another record. */
export function findForm(document: Document, page: PageContext): Element | undefined {
  return [...document.querySelectorAll(selectors.form)].find(
    (form) => !form.closest(selectors.dialog) && page.isVisible(form),
  );
}

/** Won or lost, by the ribbon's colour: its words are translated. */
function findOutcome(root: Element): 'won' | 'lost' | undefined {
  if (root.querySelector(selectors.wonRibbon)) return 'won';
  return root.querySelector(selectors.lostRibbon) ? 'lost' : undefined;
}

/**
 * The opportunity in a form. Null while the form has no fields yet, for a new record without a name, and for a lead,
 * which shares form and addresses with opportunities but has neither stages nor a revenue.
 *
 * @throws PageChangedError when there are fields and the one for the name is not among them.
 */
export function readOpportunity(root: Element, page: PageContext): OpportunityFacts | null {
  const key = findRecordKey(page.url);
  if (key === undefined || !root.querySelector(selectors.anyField)) return null;
  if (!root.querySelector(selectors.field('name'))) throw new PageChangedError('odoo', 'record', 'field name');
  if (!root.querySelector(`${selectors.stages}, ${selectors.field('expected_revenue')}`)) return null;
  const name = findField(root, 'name');
  if (name === undefined) return null;
  const closeDate = findField(root, 'date_deadline');
  const amount = findMoney(root, 'expected_revenue');
  return opportunityFacts(key, {
    name,
    account: findField(root, 'partner_id'),
    stage: findStage(root),
    amount,
    closeDate,
    owner: findField(root, 'user_id'),
    ownerAddress: undefined,
    nextStep: findText(root.querySelector(selectors.activity) ?? undefined),
    outcome: findOutcome(root),
    locale: formattingLocale(page.lang, [closeDate, amount], () => pageTexts(root)),
  });
}
