import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../lib/domain/human-date';
import { parseMoney } from '../../../lib/domain/money';
import { findOpportunityId } from '../../../lib/sites/salesforce/record-id';
import { salesforce } from '../../../lib/sites/salesforce/salesforce';
import { type PageContext, PageChangedError } from '../../../lib/sites/site';
import { opportunityPage, type OpportunityPageOptions, recordPath } from './opportunity-page';
import { fernhill, fernhillInGerman, fernhillInJapanese, harbour } from './page-records';
import { german, japanese } from './page-words';
import { attachShadowRoots } from './shadow-markup';

const surface = onlySurface();
const host = 'https://acme.lightning.force.com';

function onlySurface() {
  const [record, ...others] = salesforce.surfaces;
  if (!record || others.length > 0) throw new Error('the tests expect one surface');
  return record;
}

/** Nothing has a layout here: what the shell marks as active is visible. */
const isVisible = (element: Element): boolean => {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.matches('.windowViewMode-normal:not(.active), .windowViewMode-maximized:not(.active)')) return false;
  }
  return true;
};

function openPage(options: OpportunityPageOptions = {}, id = options.shown ?? options.records?.[0]?.id ?? fernhill.id) {
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

function readPage({ document, page }: Pick<ReturnType<typeof openPage>, 'document' | 'page'>) {
  const root = surface.findRoot(document, page);
  return root && surface.read(root, page);
}

const fernhillFacts = {
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

describe('an opportunity page is read in full', () => {
  test.each<[string, OpportunityPageOptions]>([
    ['from the page layout', {}],
    ['from Dynamic Forms', { layout: 'dynamic-forms' }],
    ['in open shadow roots', { shadow: 'native' }],
    ['in closed shadow roots', { shadow: 'native-closed' }],
    ['from Dynamic Forms in shadow roots', { layout: 'dynamic-forms', shadow: 'native' }],
    ['when the header is cut short', { cutHeader: true }],
    ['with another extension in the page', { otherExtension: true }],
    ['in a console', { shell: 'console', records: [fernhill, harbour] }],
    ['beside records that were open before', { records: [harbour, fernhill], alive: 'all', shown: fernhill.id }],
    ['without links to its own related lists', { ownLinks: false }],
  ])('%s', (_, options) => {
    expect(readPage(openPage(options))).toEqual(fernhillFacts);
  });

  test('in German, by a locale that parses what it says', () => {
    const facts = readPage(openPage({ records: [fernhillInGerman], words: german }));
    expect(facts).toMatchObject({ stage: 'Angebot', account: 'Fernhill Foods', owner: 'Ana', locale: 'de' });
    expect(parseMoney(facts?.amount ?? '', facts ?? {})).toEqual({ amount: '84000', currency: 'EUR' });
    expect(parseDate(facts?.closeDate ?? '', { locale: facts?.locale })).toEqual({ on: '2026-12-18' });
  });

  test('in Japanese, by a locale that parses what it says', () => {
    const facts = readPage(openPage({ records: [fernhillInJapanese], words: japanese, shadow: 'native' }));
    expect(facts).toMatchObject({
      name: 'ファーンヒル食品：工場展開',
      account: 'ファーンヒル食品',
      owner: 'アナ',
      stage: '提案',
    });
    expect(parseMoney(facts?.amount ?? '', facts ?? {})).toEqual({ amount: '12000000', currency: 'JPY' });
    expect(parseDate(facts?.closeDate ?? '', { locale: facts?.locale })).toEqual({ on: '2026-12-18' });
  });
});

describe('with Details not yet drawn', () => {
  test('header and path give what they show, and there is no next step', () => {
    const { nextStep: _, ...rest } = fernhillFacts;
    for (const shadow of ['synthetic', 'native', 'native-closed'] as const) {
      expect(readPage(openPage({ details: 'undrawn', shadow }))).toEqual(rest);
    }
  });

  test('values that the header cuts are left out rather than stored', () => {
    const facts = readPage(openPage({ details: 'undrawn', cutHeader: true }));
    expect(facts).toEqual({
      record: fernhillFacts.record,
      name: fernhillFacts.name,
      account: 'Fernhill Foods',
      owner: 'Ana',
      stage: 'Proposal',
      locale: 'en',
    });
  });

  test('the title gives the name when the header has none, without its translated words', () => {
    const opened = openPage({ details: 'undrawn' });
    opened.document.querySelector('records-highlights2 h1')?.remove();
    expect(readPage(opened)).toMatchObject({ name: 'Fernhill Foods: plant rollout' });
    opened.document.title = 'A | B | Opportunity | Salesforce';
    expect(readPage(opened)).toMatchObject({ name: 'A | B' });
  });
});

describe('values', () => {
  test('an empty field is absent', () => {
    expect(readPage(openPage({ records: [harbour] }))).not.toHaveProperty('nextStep');
  });

  test('a field that is being edited falls back to the header, or is absent', () => {
    const facts = readPage(openPage({ editing: ['Amount', 'NextStep'] }));
    expect(facts).toMatchObject({ amount: '€84,000.00' });
    expect(facts).not.toHaveProperty('nextStep');
  });

  test('the step of the path that is only being looked at is not the stage', () => {
    const opened = openPage({ details: 'undrawn' });
    expect(opened.document.querySelector('.slds-is-active')?.textContent).toBe('Qualify');
    expect(readPage(opened)).toMatchObject({ stage: 'Proposal' });
  });

  test('a closed record says whether it was won, in any language', () => {
    const won = { ...fernhill, stageKey: 'Closed Won', fields: { ...fernhill.fields, StageName: 'Gewonnen' } };
    const lost = { ...fernhill, fields: { ...fernhill.fields, StageName: 'Closed Lost' } };
    expect(readPage(openPage({ records: [won], words: german }))).toMatchObject({ stage: 'Gewonnen', outcome: 'won' });
    expect(readPage(openPage({ records: [lost] }))).toMatchObject({ outcome: 'lost' });
    expect(readPage(openPage())).not.toHaveProperty('outcome');
  });

  test.each([
    ['18/12/2026', 'en-GB'],
    ['12/18/2026', 'en-US'],
    ['03/04/2026', 'en'],
    ['03.04.2026', 'en'],
  ])('an English page with %s is to be parsed as %s: its language is not its date order', (closeDate, locale) => {
    const record = { ...fernhill, fields: { ...fernhill.fields, CloseDate: closeDate } };
    expect(readPage(openPage({ records: [record] }))).toMatchObject({ closeDate, locale });
  });
});

describe('which record is meant', () => {
  test('of several alive records it is the active one', () => {
    const both = { records: [fernhill, harbour], alive: 'all' as const };
    for (const shell of ['standard', 'console'] as const) {
      expect(readPage(openPage({ ...both, shell, shown: harbour.id }))).toMatchObject({ name: harbour.fields.Name });
      expect(readPage(openPage({ ...both, shell, shown: fernhill.id }))).toMatchObject({ name: fernhill.fields.Name });
    }
  });

  test('without marks of the shell it is the visible one, and none when two are visible', () => {
    const opened = openPage({ records: [fernhill, harbour], alive: 'all', ownLinks: false });
    for (const container of opened.document.querySelectorAll('.windowViewMode-normal'))
      container.removeAttribute('class');
    const [first, second] = opened.document.querySelectorAll('one-record-home-flexipage2');
    expect(surface.findRoot(opened.document, { ...opened.page, isVisible: (element) => element === second })).toBe(
      second,
    );
    expect(surface.findRoot(opened.document, { ...opened.page, isVisible: (element) => element === first })).toBe(
      first,
    );
    expect(surface.findRoot(opened.document, { ...opened.page, isVisible: () => true })).toBeUndefined();
  });

  test('values of the record before are never given to the new address', () => {
    for (const shadow of ['synthetic', 'native', 'native-closed'] as const) {
      expect(readPage(openPage({ shadow }, harbour.id))).toBeNull();
    }
  });

  test('nor are those of a record of another object', () => {
    const opened = openPage({ ownLinks: false });
    for (const field of opened.document.querySelectorAll('[data-target-selection-name]')) {
      field.setAttribute('data-target-selection-name', 'sfdc:RecordField.Account.Name');
    }
    expect(readPage(opened)).toBeNull();
  });

  test('a link to another opportunity, or to the related list of an account, is no sign of another record', () => {
    const opened = openPage();
    opened.document
      .querySelector('[data-own]')
      ?.insertAdjacentHTML(
        'afterend',
        `<a href="${recordPath(harbour.id)}">Harbour</a><a href="/lightning/r/Account/001Dn00000ABCdEIAX/related/Contacts/view">x</a>`,
      );
    expect(readPage(opened)).toEqual(fernhillFacts);
  });
});

describe('the outcomes of a reading', () => {
  test('nothing is found on an unrelated page, nor on the record page of another address', () => {
    const { document, page } = openPage();
    const list = new URL(`${host}/lightning/o/Opportunity/list?filterName=Recent`);
    expect(surface.findRoot(document, { ...page, url: list })).toBeUndefined();
    const empty = new DOMParser().parseFromString('<p>Setup</p>', 'text/html');
    expect(surface.findRoot(empty, page)).toBeUndefined();
    expect(surface.read(empty.body, page)).toBeNull();
  });

  test('a container that is still empty is null, even with a title', () => {
    const { document, page } = openPage();
    const home = document.querySelector('one-record-home-flexipage2');
    home?.replaceChildren(document.createElement('records-lwc-highlights-panel'));
    expect(readPage({ document, page })).toBeNull();
  });

  test('drawn values without any name are a changed page', () => {
    const { document, page } = openPage();
    document.title = 'Lightning Experience | Salesforce';
    for (const name of document.querySelectorAll('h1, [data-target-selection-name$=".Name"]')) name.remove();
    expect(() => readPage({ document, page })).toThrow(PageChangedError);
    expect(() => readPage({ document, page })).toThrow('salesforce/record: headerName');
  });

  test('reading twice gives the same and leaves the page as it was', () => {
    const { document, page } = openPage({ shell: 'console', records: [fernhill, harbour] });
    const before = document.documentElement.outerHTML;
    const first = readPage({ document, page });
    expect(readPage({ document, page })).toEqual(first);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('record keys', () => {
  test.each(salesforce.samples)(
    '$url',
    ({ url, surface: id, record }: { url: string; surface: string | null; record?: string }) => {
      expect(salesforce.recordKey(new URL(url))).toBe(record);
      expect(surface.mayApply(new URL(url)) ? surface.id : null).toBe(id);
    },
  );

  test('the longer form of an id is made from the shorter, and its case restored', () => {
    expect(findOpportunityId('006Dn00000ABCdE')).toBe('006Dn00000ABCdEIAX');
    expect(findOpportunityId('006dn00000abcdeiax')).toBe('006Dn00000ABCdEIAX');
    expect(findOpportunityId('006Dn00000ABCde')).toBe('006Dn00000ABCdeIAH');
    expect(findOpportunityId('006DN00000ABCDEIAX')).toBe('006Dn00000ABCdEIAX');
  });

  test.each([
    '001Dn00000ABCdEIAX',
    '006Dn00000ABCd',
    '006Dn00000ABCdEIA',
    '006Dn00000ABCdEIA9',
    '006Dn00000ABCdE555',
    '',
  ])('%j is no id of an opportunity', (id) => {
    expect(findOpportunityId(id)).toBeUndefined();
  });
});
