import { allInFlatTree, findInFlatTree, flatTreeText } from '../../page/flat-tree-text';
import { type RenderedRecord, queryAll } from './rendered-record';
import { selectors } from './selectors';

/** Fields of an opportunity by their API names. */
export type FieldApi = 'Name' | 'AccountId' | 'StageName' | 'Amount' | 'CloseDate' | 'OwnerId' | 'NextStep';

/** A value, or undefined for what Lightning writes into an empty field. */
export const orAbsent = (text: string | undefined): string | undefined =>
  text === undefined || /^[-–—]*$/u.test(text) ? undefined : text;

/** Header values are cut by format, not only by style: "EUR 1,517,..." must not become a fact. */
export const orWhole = (text: string | undefined): string | undefined =>
  text && /(?:…|\.\.\.)$/u.test(text) ? undefined : text;

/** The full value of a field in the record's details, by the page layout's mark, then by that of Dynamic Forms. */
export function findFieldText(record: RenderedRecord, api: FieldApi): string | undefined {
  const fields = [...queryAll(record, selectors.field(api)), ...queryAll(record, selectors.dynamicField(api))];
  for (const field of fields) {
    const text = findValueText(record, field);
    if (text) return text;
  }
  return undefined;
}

/** The same, or `''` where the field is drawn and empty; undefined where it is not drawn or is being edited. */
export function findFieldTextOrEmpty(record: RenderedRecord, api: FieldApi): string | undefined {
  const fields = [...queryAll(record, selectors.field(api)), ...queryAll(record, selectors.dynamicField(api))];
  return findFieldText(record, api) ?? (fields.some((field) => findValueNode(record, field)) ? '' : undefined);
}

function findValueText(record: RenderedRecord, field: Element): string | undefined {
  const value = findValueNode(record, field);
  return value && orAbsent(findLinkText(record, value) ?? drawnText(record, value));
}

/** Without a value node a field is being edited, or drawn in a way that we do not know: its text would hold a label. */
function findValueNode(record: RenderedRecord, field: Element): Element | undefined {
  const { shadowRootOf } = record;
  const value = findInFlatTree(field, selectors.fieldValue, shadowRootOf);
  return value && !findInFlatTree(value, [selectors.editor], shadowRootOf) ? value : undefined;
}

/** The text of the first lookup link that has one: an owner's photo is a link without text. */
export function findLinkText(record: RenderedRecord, value: Element, idPrefix = ''): string | undefined {
  for (const link of allInFlatTree(value, selectors.recordLink, record.shadowRootOf)) {
    const text = drawnText(record, link);
    if (text && isLinkTo(link.getAttribute('href') ?? '', idPrefix)) return text;
  }
  return undefined;
}

/** Whether an address is that of a record whose id begins so: 001 accounts, 005 users. */
function isLinkTo(href: string, idPrefix: string): boolean {
  return new RegExp(`/lightning/r/(?:[A-Za-z]\\w*/)?${idPrefix}\\w{12}`).test(href);
}

/** What is drawn for an element, without the words for screen readers and without buttons. */
export function drawnText(record: RenderedRecord, element: Element): string | undefined {
  const text = flatTreeText(element, record.shadowRootOf, (inner) => inner.matches(selectors.notValue));
  return text === '' ? undefined : text;
}
