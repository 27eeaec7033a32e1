import { describe, expect, test } from 'vitest';
import { PageChangedError } from '../../../lib/sites/site';
import { fernhillFacts, host, openPage, readPage, surface } from './open-page';
import { recordPath } from './opportunity-page';
import { fernhill, harbour } from './page-records';

describe('which record is meant', () => {
  test('of several alive records it is the active one', () => {
    const both = { records: [fernhill, harbour], alive: 'all' as const };
    for (const shell of ['standard', 'console'] as const) {
      expect(readPage(openPage({ ...both, shell, shown: harbour.id }))).toMatchObject({ name: harbour.fields.Name });
      expect(readPage(openPage({ ...both, shell, shown: fernhill.id }))).toMatchObject({ name: fernhill.fields.Name });
    }
  });

  test('in a console it is the focused tab, not the workspace around it', () => {
    const { document, page } = openPage({ shell: 'console', records: [fernhill, harbour] });
    const root = surface.findRoot(document, page);
    expect(root?.querySelectorAll('one-record-home-flexipage2')).toHaveLength(1);
    expect(root?.matches('.windowViewMode-maximized.active')).toBe(true);
  });

  test('it is not a tab inside the record page, which has the same marks', () => {
    const { document, page } = openPage();
    for (const container of document.querySelectorAll('.windowViewMode-normal')) container.removeAttribute('class');
    expect(document.querySelector('section[role="tabpanel"].tabContent.active')).not.toBeNull();
    expect(surface.findRoot(document, page)?.localName).toBe('one-record-home-flexipage2');
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
