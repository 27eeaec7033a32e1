import type { OpportunityFacts } from '../../domain/opportunity';
import { opportunityFacts } from '../../domain/opportunity-facts';
import { findFirst } from '../../page/find';
import { formattingLocale } from '../../page/formatting-locale';
import { findFirstValue, findShownValue } from '../../page/shown-value';
import { pageTexts } from '../../page/whole-values';
import { PageChangedError, type PageContext } from '../site';
import { findRecordKey } from './record-address';
import { type Field, selectors } from './selectors';

/**
 * The opportunity in its reading view; null until a cell is drawn. There is no field for a next step.
 *
 * @throws PageChangedError when cells are drawn but no route leads to the name.
 */
export function readOpportunity(root: Element, page: PageContext): OpportunityFacts | null {
  const key = findRecordKey(page.url);
  if (!key || !root.querySelector(selectors.anyCell)) return null;
  const field = (name: Field) => findField(root, name);
  const text = (name: Field) => findShownValue(field(name));
  const linked = (name: Field, link: readonly string[]) => {
    const node = field(name);
    return node && (findFirstValue(node, link) ?? findShownValue(node));
  };

  const name = text('name') ?? findHeader(root);
  if (name === undefined) {
    // A quick glance between two records: cells stand there with dots in them.
    if (!field('stage') && !field('amount')) return null;
    throw new PageChangedError('espocrm', 'record', 'name');
  }
  const [closeDate, amount] = [text('closeDate'), text('amount')];
  return opportunityFacts(key, {
    name,
    account: linked('account', selectors.accountLink),
    stage: text('stage'),
    amount,
    closeDate,
    owner: linked('assignedUser', selectors.userLink),
    outcome: findOutcome(field('stage'), text('probability')),
    locale: formattingLocale(page.lang, [closeDate, amount], () => pageTexts(root)),
  });
}

/** A field that shows a value; not one that is empty, loading or being edited. */
function findField(root: Element, name: Field): Element | undefined {
  const node = findFirst(root, selectors.field(name));
  return node && !node.querySelector(selectors.notValue) ? node : undefined;
}

/** The header stands beside the record, not in it; a quick view has one too. */
function findHeader(root: Element): string | undefined {
  const isOurs = (element: Element) => element.closest(selectors.modal) === null;
  return findFirstValue(root.ownerDocument, selectors.header, isOurs);
}

/** Styles can be given to any stage and a probability be set by hand: only where both say so. */
function findOutcome(stage: Element | undefined, probability: string | undefined): 'won' | 'lost' | undefined {
  const chance = /^\p{Nd}+/u.exec(probability ?? '')?.[0];
  if (chance === '100' && stage?.querySelector(selectors.success)) return 'won';
  if (chance === '0' && stage?.querySelector(selectors.danger)) return 'lost';
  return undefined;
}

// See it at <your host>/#Opportunity: open a record; one whose stage is closed; then a quick view over the list.
