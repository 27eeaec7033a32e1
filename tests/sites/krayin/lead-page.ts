import { type Deal, escapeHtml, handBuiltPage, otherExtension } from '../sample-deals';

export interface LeadPageOptions {
  deal: Deal;
  /** Labels as the administrator wrote them; the installed ones are English. */
  labels?: { amount: string; closeDate: string; owner: string };
  /** More rows of attributes, label and value. */
  moreRows?: [string, string][];
  /** The page as the server sends it, before its script has drawn the stages. */
  isUndrawn?: boolean;
  hasOtherExtension?: boolean;
}

const installed = { amount: 'Lead Value', closeDate: 'Expected Close Date', owner: 'Sales Owner' };

/** A lead's view page, as Krayin draws it where that matters to a reader. */
export function leadPage(options: LeadPageOptions): string {
  const { deal, labels = installed, moreRows = [], isUndrawn = false, hasOtherExtension = false } = options;
  const row = ([label, value]: [string, string]) =>
    `<div class="grid"><div class="label dark:text-white">${escapeHtml(label)}</div><div class="font-medium dark:text-white">${escapeHtml(value)}</div></div>`;
  const rows = [
    [labels.amount, deal.amount],
    ['Source', '--'],
    [labels.closeDate, deal.closeDate],
    [labels.owner, deal.owner],
    ...moreRows,
  ] as [string, string][];
  const reached = '!bg-green-500 text-white after:bg-green-500';
  const stages = `<div class="stages"><div class="stage ${reached}">New</div><div class="stage ${reached}"><span>${escapeHtml(deal.stage)}</span></div><div class="stage bg-white">Negotiation</div><div class="stage bg-white">Won/Lost</div></div>`;
  const body = `<nav><a href="/admin/leads">Leads</a></nav><div id="app"><div class="lead">
    <h3 class="text-lg font-bold dark:text-white">${escapeHtml(deal.name)}</h3>
    <div class="attributes">${rows.map(row).join('')}</div>
    ${isUndrawn ? '<v-lead-stages></v-lead-stages>' : stages}</div></div>`;
  return handBuiltPage(deal.lang, body + (hasOtherExtension ? otherExtension : ''));
}
