import type { OpportunityFacts } from '../../domain/opportunity';
import { opportunityFacts } from '../../domain/opportunity-facts';
import { findFirst } from '../../page/find';
import { formattingLocale } from '../../page/formatting-locale';
import { findFirstValue, findShownValue, orAbsent } from '../../page/shown-value';
import { findText, plainText } from '../../page/text';
import { pageTexts } from '../../page/whole-values';
import { PageChangedError, type PageContext } from '../site';
import { findRecordKey } from './record-address';
import { selectors } from './selectors';

/** The numbers of the standard states and of their reasons (general knowledge, L 2026-11). */
const outcomeOfState = new Map<string, 'won' | 'lost'>([
  ['1', 'won'],
  ['2', 'lost'],
]);
const outcomeOfReason = new Map<string, 'won' | 'lost'>([
  ['3', 'won'],
  ['4', 'lost'],
  ['5', 'lost'],
]);

/**
 * The opportunity in its form; null while nothing of it is drawn. There is no column for a next step.
 *
 * @throws PageChangedError when controls are drawn but no name is.
 */
export function readOpportunity(root: Element, page: PageContext): OpportunityFacts | null {
  const key = findRecordKey(page.url);
  if (!key) return null;
  const isOurs = (element: Element) => element.closest(selectors.otherForm) === null;
  const value = (candidates: readonly string[]) => findFirstValue(root, candidates, isOurs);

  const closeDate = value(selectors.date('estimatedclosedate'));
  const amount = value(selectors.money('estimatedvalue'));
  const name = findTitle(root) ?? value(selectors.text('name'));
  if (name === undefined) {
    if (!root.querySelector(selectors.anyControl)) return null;
    throw new PageChangedError('dynamics', 'record', 'title');
  }
  return opportunityFacts(key, {
    name,
    account: value([...selectors.lookup('parentaccountid'), ...selectors.lookup('customerid')]),
    stage: findStage(root) ?? value([...selectors.text('stepname'), ...selectors.option('salesstage')]),
    amount,
    closeDate,
    owner: value(selectors.lookup('ownerid')),
    outcome: findOutcome(root),
    locale: formattingLocale(page.lang, [closeDate, amount], () => pageTexts(root)),
  });
}

/** The title's own text: "- Saved" and "- Unsaved" stand in an element inside it, in the user's language. */
function findTitle(root: Element): string | undefined {
  const title = findFirst(root, selectors.title);
  if (!title) return undefined;
  const own = [...title.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? '');
  return orAbsent(plainText(own.join(' ')) || findText(title.firstElementChild ?? undefined));
}

function findStage(root: Element): string | undefined {
  const stage = findFirst(root, selectors.activeStage);
  return stage && findShownValue(findFirst(stage, selectors.stageName));
}

function findOutcome(root: Element): 'won' | 'lost' | undefined {
  const state = root.querySelector<HTMLSelectElement>(selectors.state)?.value ?? '';
  const reason = root.querySelector<HTMLSelectElement>(selectors.stateReason)?.value ?? '';
  return outcomeOfState.get(state) ?? outcomeOfReason.get(reason);
}

// See it at https://<org>.crm.dynamics.com/main.aspx?pagetype=entitylist&etn=opportunity: open an opportunity; one that is
// won, one on another tab than the summary.
