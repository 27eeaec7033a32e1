import type { OpportunityFacts } from '../../domain/opportunity';
import { opportunityFacts } from '../../domain/opportunity-facts';
import { findFirst } from '../../page/find';
import { formattingLocale } from '../../page/formatting-locale';
import { findShownValue } from '../../page/shown-value';
import { findText } from '../../page/text';
import { pageTexts } from '../../page/whole-values';
import { PageChangedError, type PageContext } from '../site';
import { findCurrencySign } from './currency-icon';
import { findRecordId, findRecordKey } from './record-address';
import { type Field, selectors } from './selectors';

/**
 * The opportunity of the address; null until labels with its id are drawn, so that the values of a record before it can
 * never pass for its own.
 *
 * @throws PageChangedError when its fields are drawn but no route leads to the name.
 */
export function readOpportunity(root: Element, page: PageContext): OpportunityFacts | null {
  const id = findRecordId(page.url);
  const key = findRecordKey(page.url);
  if (!id || !key) return null;
  const fields = (['amount', 'closeDate', 'stage', 'company', 'owner', 'name'] as const).map((field) =>
    findValueNode(root, id, field),
  );
  if (fields.every((field) => field === undefined)) return null;
  const [amount, closeDate, stage, company, owner, nameField] = fields;
  const name = findDrawn(nameField) ?? findTitleName(root);
  if (name === undefined) throw new PageChangedError('twenty', 'record', 'title');

  const [date, money] = [findNumeric(closeDate), findAmount(amount)];
  return opportunityFacts(key, {
    name,
    account: findShownValue(company && findFirst(company, selectors.company)) ?? findDrawn(company),
    stage: findDrawn(stage),
    amount: money,
    closeDate: date,
    owner: findDrawn(owner),
    locale: formattingLocale(page.lang, [date, money], () => pageTexts(root)),
  });
}

/** The node after a field's label; not while the field is edited. */
function findValueNode(root: Element, id: string, field: Field): Element | undefined {
  const node = root.querySelector(selectors.label(id, field))?.nextElementSibling;
  return node && !node.querySelector(selectors.editor) ? node : undefined;
}

/** The text of a chip or tag; "Empty", translated, is drawn in plain boxes. */
function findDrawn(node: Element | undefined): string | undefined {
  return node?.querySelector(selectors.drawn) ? findShownValue(node) : undefined;
}

/** A text with a digit in any script; the word for "empty" has none. */
function findNumeric(node: Element | undefined): string | undefined {
  const text = findShownValue(node);
  return text !== undefined && /\p{Nd}/u.test(text) ? text : undefined;
}

function findAmount(node: Element | undefined): string | undefined {
  const number = findNumeric(node);
  const sign = findCurrencySign(node?.querySelector(selectors.currencyIcon) ?? null);
  return number && sign && /^[-−]?\p{Nd}/u.test(number) ? `${sign} ${number}` : number;
}

/** Between the object's name, translated, and the place in the list. */
function findTitleName(root: Element): string | undefined {
  const text = findText(findFirst(root, [selectors.title])) ?? '';
  return /^[^/]+\/\s*(?<name>.+?)\s*(?:\(\p{Nd}+\s*\/\s*\p{Nd}+\))?$/u.exec(text)?.groups?.['name'];
}

// See it at <your host>/objects/opportunities: open a record as a page.
