import { escapeHtml, fernhill, handBuilt, type DealValues } from '../deal-values';

export const id = '4876876000000333001';
export const recordUrl = `https://crm.zoho.com/crm/org12345678/tab/Potentials/${id}`;

export interface DealPageOptions {
  values?: DealValues;
  /** A field whose value is edited in place. */
  without?: string;
  /** The list of related deals, with rows of its own. */
  hasOverlay?: boolean;
  otherExtension?: boolean;
}

/** A deal's detail view, as Zoho builds it where that matters to a reader: rows by column, values in elements of theirs. */
export function dealPage({ values = fernhill, without, hasOverlay, otherExtension }: DealPageOptions = {}): string {
  const row = (column: string, label: string, text: string) =>
    column === without
      ? ''
      : `<div id="mouseArea__${column}" class="dv_row"><div class="dv_info_label">${label}</div>
    <div id="subvalue_${column}" data-zcqa="value_${column}"><lyte-text class="cxElemCompViewValue" lt-prop-value="${escapeHtml(text)}">${escapeHtml(text === '' ? '-None-' : text)}</lyte-text></div></div>`;
  const overlay = hasOverlay
    ? '<div class="related" style="display:none"><div id="subvalue_AMOUNT"><lyte-text>€9.00</lyte-text></div></div>'
    : '';
  return `${handBuilt('Zoho CRM')}
<html lang="${values.lang}"><head><title>${escapeHtml(values.name)} - Zoho CRM</title></head>
<body><div id="recHeader1"><crux-detailpage-header><span>${escapeHtml(values.name)}</span></crux-detailpage-header></div>
${otherExtension ? '<div class="ext"><span>Start timer</span></div>' : ''}${overlay}<main id="detail">
${row('POTENTIALNAME', 'Deal Name', values.name)}${row('ACCOUNTID', 'Account Name', values.account)}${row('STAGE', 'Stage', values.stage)}
${row('AMOUNT', 'Amount', values.amount)}${row('CLOSINGDATE', 'Closing Date', values.closeDate)}${row('SMOWNERID', 'Deal Owner', values.owner)}
${row('NEXTSTEP', 'Next Step', values.nextStep)}</main></body></html>`;
}
