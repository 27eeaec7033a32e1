import { type ShadowRootOf, type TreeScope, treeScopes } from '../../page/flat-tree-text';
import type { PageContext } from '../site';
import { findRecordAddress } from './record-address';
import { findOpportunityId } from './record-id';
import { selectors } from './selectors';

/** A container with all its shadow roots opened, for the time of one reading. */
export interface RenderedRecord {
  root: Element;
  scopes: TreeScope[];
  shadowRootOf: ShadowRootOf;
}

/** Lightning plays shadow by script in most orgs (plain selectors pierce it) and has real shadow roots in others. */
export function openRecord(root: Element, page: PageContext): RenderedRecord {
  const shadowRootOf = page.shadowRootOf ?? ((element: Element) => element.shadowRoot);
  return { root, shadowRootOf, scopes: treeScopes(root, shadowRootOf) };
}

/** All elements of a selector in any of the trees. The selector itself cannot cross a shadow boundary. */
export function queryAll({ scopes }: RenderedRecord, selector: string): Element[] {
  return scopes.flatMap((scope) => [...scope.querySelectorAll(selector)]);
}

/** The shadow roots of a container. */
export const shadowsOf = (root: Element, page: PageContext): ShadowRoot[] =>
  openRecord(root, page).scopes.filter((scope): scope is ShadowRoot => scope !== root);

/** The ids that the container's links name as its own; none on a page without related lists. */
const ownIds = (record: RenderedRecord): string[] =>
  queryAll(record, selectors.ownLink).flatMap((link) => findOwnId(link.getAttribute('href') ?? '') ?? []);

/** The id of the address where the container names it too: then these values are of this record and of no other. */
export function findOwnSign(root: Element, page: PageContext): string | undefined {
  const id = findRecordAddress(page.url)?.id;
  return id !== undefined && ownIds(openRecord(root, page)).includes(id) ? id : undefined;
}

/** Whether the container still shows another record: Lightning changes the address seconds before the values. */
export function showsAnother(record: RenderedRecord, id: string): boolean {
  const objects = new Set(queryAll(record, selectors.anyField).map(objectOf));
  if (objects.size > 0 && !objects.has('Opportunity')) return true;
  const own = ownIds(record);
  return own.length > 0 && !own.includes(id);
}

/** "sfdc:RecordField.Opportunity.Amount" → "Opportunity". */
const objectOf = (field: Element): string => field.getAttribute('data-target-selection-name')?.split('.')[1] ?? '';

/** The opportunity whose related list a link opens; cards of other records have such links of their own. */
function findOwnId(href: string): string | undefined {
  return findOpportunityId(/\/lightning\/r\/(?:\w+\/)?(\w{15,18})\/related\//.exec(href)?.[1] ?? '');
}
