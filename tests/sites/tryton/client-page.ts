import { type Deal, escapeHtml, handBuiltPage, otherExtension } from '../sample-deals';

/** One opportunity in the client; its state by raw name. */
export interface ClientDeal extends Deal {
  number: string;
  state: string;
  /** What the client writes beside the amount, and the plain number. */
  symbol: string;
  symbolSide: 'start' | 'end';
  plainAmount: string;
  startDate: string;
}

export interface ClientPageOptions {
  /** Forms of opportunities in tabs, of which one is in front. */
  tabs: ClientDeal[];
  front?: number;
  /** A window over the tabs with another opportunity's form. */
  window?: ClientDeal;
  /** The client waits for its server. */
  isProcessing?: boolean;
  hasOtherExtension?: boolean;
  currency?: string;
}

const states = ['lead', 'opportunity', 'converted', 'won', 'cancelled', 'lost'];

/** One form. Values are written as attributes here; the real client sets them as properties. */
function form(deal: ClientDeal): string {
  const input = (name: string, value: string) =>
    `<div class="form-char"><input type="text" class="form-control input-sm mousetrap" name="${name}" value="${escapeHtml(value)}"></div>`;
  const symbol = (side: 'start' | 'end') =>
    `<span class="input-group-addon symbol symbol-${side}">${deal.symbolSide === side ? deal.symbol : ''}</span>`;
  const options = states.map((state) => {
    const words = state === deal.state ? deal.stage : state;
    return `<option value="&quot;${state}&quot;">${escapeHtml(words)}</option>`;
  });
  return `<div class="form"><div class="form-container">${input('party', deal.account)}${input('number', deal.number)}${input('description', deal.name)}
    <div class="form-numeric"><div class="input-group">${symbol('start')}<input type="text" name="amount" value="${escapeHtml(deal.amount)}"><input type="number" name="amount" style="display:none" value="${deal.plainAmount}">${symbol('end')}</div></div>
    <input type="text" name="conversion_probability" value="50"><input type="number" name="conversion_probability" style="display:none" value="50.00">
    ${input('employee', deal.owner)}${input('start_date', deal.startDate)}${input('end_date', deal.closeDate)}<textarea name="comment"></textarea>
    <select name="state" class="form-control" data-state="${deal.state}">${options.join('')}</select></div></div>`;
}

/** Chooses the states as the client does, by property: happy-dom 21 loses `selected` in lists of such values. */
export function chooseStates(document: Document): void {
  for (const list of document.querySelectorAll('select')) list.value = `"${list.dataset['state']}"`;
}

/** The web client with its tabs, as Tryton 6.0 draws it where that matters to a reader. */
export function clientPage(options: ClientPageOptions): string {
  const { tabs, front = 0, isProcessing = false, currency = 'EUR' } = options;
  const lang = tabs[0]?.lang ?? 'en';
  const tab = (_: ClientDeal, at: number) =>
    `<li role="presentation" id="nav-tab-${at}"${at === front ? ' class="active"' : ''}><a href="#tab-${at}">Opportunities</a></li>`;
  const pane = (deal: ClientDeal, at: number) =>
    `<div role="tabpanel" class="tab-pane${at === front ? ' active' : ''}" id="tab-${at}">${form(deal)}</div>`;
  const over = options.window
    ? `<div class="modal window-form in"><div class="modal-dialog">${form(options.window)}</div></div>`
    : '';
  const body = `<div id="user-preferences">Kim - Example [${currency}]</div><div id="main"><ul id="tablist">${tabs.map(tab).join('')}</ul><div id="tabs"><div id="tabcontent">${tabs.map(pane).join('')}</div></div></div>
    ${over}<div id="processing" class="text-center" style="${isProcessing ? '' : 'display: none'}"><span class="label">...</span></div>`;
  return handBuiltPage(lang, body + (options.hasOtherExtension ? otherExtension : ''), 'Opportunities - Tryton');
}
