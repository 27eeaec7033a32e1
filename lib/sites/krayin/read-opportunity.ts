import { opportunityFacts } from '../../domain/opportunity-facts';
import type { OpportunityFacts } from '../../domain/opportunity';
import { closestHolding } from '../../page/closest-holding';
import { formattingLocale } from '../../page/formatting-locale';
import { orAbsent } from '../../page/shown-value';
import { findText } from '../../page/text';
import { pageTexts } from '../../page/whole-values';
import { type PageContext, PageChangedError } from '../site';
import { findRecordKey } from './record-address';
import { ownerLabel, selectors } from './selectors';

/** The part of the page that holds the lead's title and its stages; undefined until the stages are drawn. */
export function findLead(document: Document, page: PageContext): Element | undefined {
  const stage = [...document.querySelectorAll(selectors.stage)].find((each) => page.isVisible(each));
  return stage && (closestHolding(stage, selectors.title) ?? closestHolding(stage, selectors.label));
}

/** A number with a currency sign or code. */
const moneyShape = /^(?:[^\p{Nd}]{0,4}\p{Sc}|[A-Z]{3}\b).*\p{Nd}|\p{Nd}.*(?:\p{Sc}.{0,4}|\b[A-Z]{3})$/u;

/** A day with a four-digit year, numeric in any order or with a month's name. */
const dateShape =
  /^(?:\p{Nd}{4}\P{Nd}{1,3}\p{Nd}{1,2}\P{Nd}{1,3}\p{Nd}{1,2}|\p{Nd}{1,2}\P{Nd}{1,14}(?:\p{Nd}{1,2}\P{Nd}{1,3})?\p{Nd}{4})$/u;

interface Row {
  label: string;
  value: string;
}

function readRows(root: Element): Row[] {
  return [...root.querySelectorAll(selectors.label)].flatMap((label) => {
    const field = label.nextElementSibling ?? undefined;
    const value = orAbsent(
      findText(field?.matches(selectors.value) ? field : (field?.querySelector(selectors.value) ?? undefined)),
    );
    return value === undefined ? [] : [{ label: findText(label) ?? '', value }];
  });
}

/** The one value of that shape; none when there are two, as either may be meant. */
function onlyOne(rows: Row[], shape: RegExp): string | undefined {
  const found = rows.filter(({ value }) => shape.test(value));
  return found.length === 1 ? found[0]?.value : undefined;
}

const closingStages = new Map<string, 'won' | 'lost'>([
  ['Won', 'won'],
  ['Lost', 'lost'],
]);

/**
 * The lead (Krayin's word for an opportunity) of a view page.
 *
 * @throws PageChangedError when stages are drawn without a title.
 */
export function readOpportunity(root: Element, page: PageContext): OpportunityFacts | null {
  const key = findRecordKey(page.url);
  const stages = [...root.querySelectorAll(selectors.stage)];
  if (key === undefined || stages.length === 0) return null;
  const name = findText(root.querySelector(selectors.title) ?? undefined);
  if (name === undefined) throw new PageChangedError('krayin', 'record', 'title');
  const stage = findText(stages.findLast(({ classList }) => classList.contains(selectors.reachedClass)));
  const rows = readRows(root);
  return opportunityFacts(key, {
    name,
    account: undefined,
    stage,
    amount: onlyOne(rows, moneyShape),
    closeDate: onlyOne(rows, dateShape),
    owner: rows.find(({ label }) => label.replace(/[:*\s]+$/u, '') === ownerLabel)?.value,
    ownerAddress: undefined,
    nextStep: undefined,
    outcome: closingStages.get(stage ?? ''),
    locale: formattingLocale(
      page.lang,
      rows.map(({ value }) => value),
      () => pageTexts(root),
    ),
  });
}
