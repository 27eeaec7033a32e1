import { opportunityFacts } from '../../domain/opportunity-facts';
import type { OpportunityFacts } from '../../domain/opportunity';
import { formattingLocale } from '../../page/formatting-locale';
import { pageTexts } from '../../page/whole-values';
import { type PageContext, PageChangedError } from '../site';
import { findAmount, findState, findValue } from './read-field';
import { findRecordKey } from './record-address';
import { selectors } from './selectors';

/** The pane of the tab in front, when it holds the form of an opportunity. Windows over it are outside of the tabs. */
export function findPane(document: Document): Element | undefined {
  const pane = document.querySelector(selectors.activePane);
  return pane?.querySelector(selectors.mark) ? pane : undefined;
}

/** The number that the server gives each opportunity: what tells whose values stand in the form. */
export const findNumber = (root: Element): string | undefined => findValue(root, selectors.field('number'));

const outcomes = new Map<string, 'won' | 'lost'>([
  ['won', 'won'],
  ['lost', 'lost'],
]);

/**
 * Tryton writes dates by the user's language, and its one English writes the month first, unless an administrator
 * changed it: then a day above 12 in another date of the form tells.
 */
function localeOf(lang: string, texts: (string | undefined)[], root: Element): string | undefined {
  const locale = formattingLocale(lang, texts, () => pageTexts(root));
  return locale === 'en' ? 'en-US' : locale;
}

/**
 * The opportunity in a pane. Null while the form is still empty, and while the client waits for its server: the
 * address names the next record before its values have come.
 *
 * @throws PageChangedError when the form has no field for the description or the party.
 */
export function readOpportunity(root: Element, page: PageContext): OpportunityFacts | null {
  const key = findRecordKey(page.url);
  const processing = root.ownerDocument.querySelector(selectors.processing);
  if (key === undefined || (processing && page.isVisible(processing))) return null;
  for (const field of ['description', 'party']) {
    if (!root.querySelector(selectors.field(field))) throw new PageChangedError('tryton', 'record', `field ${field}`);
  }
  const number = findNumber(root);
  const account = findValue(root, selectors.field('party'));
  const name = findValue(root, selectors.field('description')) ?? account ?? number;
  if (name === undefined) return null;
  const state = findState(root);
  const closeDate = findValue(root, selectors.field('end_date'));
  const amount = findAmount(root);
  return opportunityFacts(key, {
    name,
    account,
    stage: state.words,
    amount,
    closeDate,
    owner: findValue(root, selectors.field('employee')),
    ownerAddress: undefined,
    nextStep: undefined,
    outcome: outcomes.get(state.key ?? ''),
    locale: localeOf(page.lang, [closeDate, amount, findValue(root, selectors.field('start_date'))], root),
  });
}
