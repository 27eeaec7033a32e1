import type { PageRecord } from './page-records';
import type { PageWords } from './page-words';

/** What the page's own script offers to tests in a browser. */
export interface OpportunityPageWindow extends Window {
  /**
   * Opens a record in place as Lightning does: the address changes at once, title and values `after` milliseconds
   * later (300), in the same nodes. In a console the record's own tab becomes active instead.
   */
  __openRecord: (id: string, after?: number) => void;
  /** Writes one value of the shown record without a change of address, as an inline edit does. */
  __setValue: (field: string, text: string) => void;
}

/** The script as text. Records become data of the script; `<` is escaped so that no value can end it. */
export function pageScript(records: PageRecord[], words: PageWords): string {
  const data = JSON.stringify({ records, entity: words.entity }).replaceAll('<', '\\u003c');
  return `(${runPage.toString()})(${data});`;
}

/** Runs in the page, from its own text: uses nothing from outside. */
function runPage({ records, entity }: { records: PageRecord[]; entity: string }): void {
  const closedRoots = new Map<Element, ShadowRoot>();
  const attachRoots = (within: ParentNode): void => {
    const marked = 'template[data-shadow], template[shadowrootmode]';
    for (const template of within.querySelectorAll<HTMLTemplateElement>(marked)) {
      const host = template.parentElement;
      if (!host) continue;
      const isClosed = template.hasAttribute('data-shadow');
      const root = host.attachShadow({ mode: isClosed ? 'closed' : 'open' });
      root.append(template.content);
      template.remove();
      if (isClosed) closedRoots.set(host, root);
      // A closed root shows its inner path to its own listeners only.
      if (isClosed) root.addEventListener('click', onClick);
      attachRoots(root);
    }
  };

  const all = (within: ParentNode, selector: string): Element[] => {
    const found = [...within.querySelectorAll(selector)];
    for (const host of within.querySelectorAll('*')) {
      const root = host.shadowRoot ?? closedRoots.get(host);
      if (root) found.push(...all(root, selector));
    }
    return found;
  };
  const homes = (): Element[] => [...document.querySelectorAll('one-record-home-flexipage2')];
  const isShown = (home: Element): boolean => home.getClientRects().length > 0;
  const insideOf = (home: Element): ParentNode => home.shadowRoot ?? closedRoots.get(home) ?? home;

  const write = (home: Element, field: string, text: string): void => {
    for (const value of all(insideOf(home), '[data-v="' + field + '"]')) value.textContent = text || '--';
  };
  const show = (record: PageRecord): void => {
    document.title = record.fields.Name + ' | ' + entity + ' | Salesforce';
    const own = homes().find((home) => home.getAttribute('data-home') === record.id);
    const holder = own?.closest('.windowViewMode-maximized, .windowViewMode-normal');
    if (own && holder) {
      for (const home of homes()) {
        const isOwn = home === own;
        home.closest('.windowViewMode-maximized, .windowViewMode-normal')?.classList.toggle('active', isOwn);
        home.closest('section.tabContent')?.classList.toggle('active', isOwn);
      }
      for (const tab of document.querySelectorAll('[data-open]')) {
        tab.parentElement?.classList.toggle('active', tab.getAttribute('data-open') === record.id);
      }
      return;
    }
    const home = homes().find(isShown);
    if (!home) return;
    home.setAttribute('data-home', record.id);
    for (const [field, text] of Object.entries(record.fields)) write(home, field, text);
    for (const link of all(insideOf(home), '[data-href]')) {
      const isOwner = link.getAttribute('data-href') === 'Owner';
      const path = isOwner ? 'User/' + record.ownerId : 'Account/' + record.accountId;
      link.setAttribute('href', '/lightning/r/' + path + '/view');
    }
    for (const link of all(insideOf(home), '[data-own]')) {
      link.setAttribute('href', '/lightning/r/Opportunity/' + record.id + '/related/OpenActivities/view');
    }
  };
  const showLater = (id: string, after: number): void => {
    const record = records.find((one) => one.id === id);
    if (record) setTimeout(() => show(record), after);
  };
  const open = (id: string, after = 300): void => {
    history.pushState({}, '', '/lightning/r/Opportunity/' + id + '/view');
    showLater(id, after);
  };

  addEventListener('popstate', () => showLater(location.pathname.split('/')[4] ?? '', 50));
  function onClick(event: Event): void {
    const path = event.composedPath().filter((node): node is Element => node instanceof Element);
    const tab = path.find((element) => element.hasAttribute('data-open'));
    if (tab) {
      event.preventDefault();
      open(tab.getAttribute('data-open') ?? '', 100);
    }
    const details = path.find((element) => element.getAttribute('data-tab') === 'details');
    const root = details?.getRootNode();
    const isTree = root instanceof Document || root instanceof ShadowRoot;
    const template =
      isTree && details ? details.closest('.card')?.querySelector<HTMLTemplateElement>('template[data-details]') : null;
    if (template) {
      template.replaceWith(template.content);
      const home = homes().find(isShown);
      if (home) attachRoots(insideOf(home));
      details?.setAttribute('aria-selected', 'true');
      details?.previousElementSibling?.setAttribute('aria-selected', 'false');
    }
  }
  attachRoots(document);
  document.addEventListener('click', onClick);
  Object.assign(window, {
    __openRecord: open,
    __setValue: (field: string, text: string) => {
      const home = homes().find(isShown);
      if (home) write(home, field, text);
    },
  });
}
