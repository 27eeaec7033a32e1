import { escapeHtml, fernhill, handBuilt, type DealValues } from '../deal-values';

export const recordUrl = 'https://app.close.com/lead/lead_abcDEF123/';

/** A lead's page with its opportunities' cards, as Close builds it where that matters to a reader. */
export function leadPage(options: { values?: DealValues; cards?: number; otherExtension?: boolean } = {}): string {
  const { values = fernhill, cards = 1, otherExtension } = options;
  const card = (_: unknown, at: number) => `<div class="OpportunityCard_card_x${at}Qz">
    <a class="OpportunityCard_leadLink_9aB" href="#">${escapeHtml(values.account)}${at === 0 ? '' : ` ${at}`}</a>
    <span class="OpportunityCard_valueText_k2">${escapeHtml(at === 0 ? values.amount : '€9.00')}</span>
    <span class="OpportunityCard_closeText_m3">75% on ${at === 0 ? values.closeDate : '01/29/2027'}</span></div>`;
  return `${handBuilt('Close')}
<html lang="${values.lang}"><head><title>${escapeHtml(values.account)} - Close</title></head>
<body><div id="app"><main><h1>${escapeHtml(values.account)}</h1>${otherExtension ? '<div class="timer"><h2>Timer</h2></div>' : ''}
<aside>${Array.from({ length: cards }, card).join('')}</aside></main></div></body></html>`;
}
