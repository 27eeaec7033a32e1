import { salesforce } from '../../../lib/sites/salesforce/salesforce';
import type { PageContext } from '../../../lib/sites/site';
import { opportunityPage, type OpportunityPageOptions, recordPath } from './opportunity-page';
import { fernhill } from './page-records';
import { attachShadowRoots } from './shadow-markup';

export const host = 'https://acme.lightning.force.com';

export const surface = lightningSurface();

function lightningSurface() {
  const record = salesforce.surfaces.find(({ id }) => id === 'record');
  if (!record) throw new Error('the tests expect a surface for Lightning');
  return record;
}

/** Nothing has a layout here: what the shell marks as active is visible. */
const isVisible = (element: Element): boolean => {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.matches('.windowViewMode-normal:not(.active), .windowViewMode-maximized:not(.active)')) return false;
  }
  return true;
};

/** A page in a document without a window, at the address of a record: the shown one, or another that is on its way. */
export function openPage(
  options: OpportunityPageOptions = {},
  id = options.shown ?? options.records?.[0]?.id ?? fernhill.id,
) {
  const document = new DOMParser().parseFromString(opportunityPage(options), 'text/html');
  const closed = attachShadowRoots(document);
  const page: PageContext = {
    url: new URL(host + recordPath(id)),
    lang: document.documentElement.lang,
    isVisible,
    shadowRootOf: (element) => element.shadowRoot ?? closed.get(element) ?? null,
    today: '2026-11-22',
  };
  return { document, page, closed };
}

/** What the surface makes of a page: facts, null, or undefined without a root. */
export function readPage({ document, page }: Pick<ReturnType<typeof openPage>, 'document' | 'page'>) {
  const root = surface.findRoot(document, page);
  return root && surface.read(root, page);
}

/** What the page of Fernhill says in English. */
export const fernhillFacts = {
  record: 'salesforce:acme:006Dn00000ABCdEIAX',
  name: 'Fernhill Foods: plant rollout',
  account: 'Fernhill Foods',
  owner: 'Ana',
  stage: 'Proposal',
  amount: '€84,000.00',
  closeDate: '18/12/2026',
  nextStep: 'Plant visit with the line lead, 24 Nov',
  locale: 'en-GB',
};
