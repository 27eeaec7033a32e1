import { type ShadowRootOf, type TreeScope, treeScopes } from '../../page/flat-tree-text';
import type { PageContext } from '../site';
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

/** Whether the container still shows another record: Lightning changes the address seconds before the values. */
export function showsAnother(record: RenderedRecord, id: string): boolean {
  const objects = new Set(queryAll(record, selectors.anyField).map(objectOf));
  if (objects.size > 0 && !objects.has('Opportunity')) return true;
  const own = queryAll(record, selectors.ownLink).flatMap((link) => findOwnId(link.getAttribute('href') ?? '') ?? []);
  return own.length > 0 && !own.includes(id);
}

/** "sfdc:RecordField.Opportunity.Amount" → "Opportunity". */
const objectOf = (field: Element): string => field.getAttribute('data-target-selection-name')?.split('.')[1] ?? '';

/** The opportunity whose related list a link opens; cards of other records have such links of their own. */
function findOwnId(href: string): string | undefined {
  return findOpportunityId(/\/lightning\/r\/(?:\w+\/)?(\w{15,18})\/related\//.exec(href)?.[1] ?? '');
}
