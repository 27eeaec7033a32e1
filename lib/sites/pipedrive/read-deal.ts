import type { OpportunityFacts } from '../../domain/opportunity';
import { opportunityFacts } from '../../domain/opportunity-facts';
import { formattingLocale } from '../../page/formatting-locale';
import { findFirstValue } from '../../page/shown-value';
import { pageTexts } from '../../page/whole-values';
import { PageChangedError, type PageContext } from '../site';
import { readRows } from './read-rows';
import { dealKey, findCompany } from './record-address';
import { selectors } from './selectors';

/**
 * The deal in a page or drawer; null while nothing of it is drawn, and where its company cannot be told.
 *
 * @throws PageChangedError when fields are drawn but no route leads to the name.
 */
export function readDeal(root: Element, page: PageContext, surface: string, id: string): OpportunityFacts | null {
  const company = findCompany(page.url) ?? findCompanyInPage(root.ownerDocument);
  if (!company) return null;
  const { amount, closeDate, stage, owner, account } = readRows(root);
  const drawn = findFirstValue(root, selectors.name);
  if (!drawn && !root.querySelector(selectors.row)) return null;
  const name = drawn ?? (surface === 'record' ? findTitleName(root.ownerDocument.title) : undefined);
  if (name === undefined) throw new PageChangedError('pipedrive', surface, 'name');
  const locale = formattingLocale(page.lang, [closeDate, amount], () => pageTexts(root));
  return opportunityFacts(dealKey(company, id), { name, account, stage, amount, closeDate, owner, locale });
}

/** "<name> - <the rest, translated>". M, a time tracker 2026-11 */
function findTitleName(title: string): string | undefined {
  const end = title.lastIndexOf(' - ');
  return end > 0 ? title.slice(0, end).trim() || undefined : undefined;
}

/** The one company that links of the page name; of two, none. */
function findCompanyInPage(document: Document): string | undefined {
  const companies = new Set<string>();
  for (const link of document.querySelectorAll(selectors.ownHost)) {
    const href = link.getAttribute('href') ?? '';
    const company = URL.canParse(href) ? findCompany(new URL(href)) : undefined;
    if (company) companies.add(company);
  }
  return companies.size === 1 ? [...companies][0] : undefined;
}

// See it at https://<company>.pipedrive.com/pipeline: open a deal, in the drawer and as a page; one with an organization.
