import { escapeHtml, fernhill, handBuilt, type DealValues } from '../deal-values';

export const recordUrl = 'https://app.attio.com/acme/deals/record/01234567-89ab-cdef-0123-456789abcdef/overview';

/** A deal's page, as Attio builds it where that matters to a reader: rows of label and value without names. */
export function recordPage(options: { values?: DealValues; otherExtension?: boolean } = {}): string {
  const { values = fernhill, otherExtension } = options;
  const row = (label: string, text: string) =>
    `<div class="a1b2"><div class="c3d4">${label}</div><div class="e5f6">${escapeHtml(text)}</div></div>`;
  return `${handBuilt('Attio')}
<html lang="${values.lang}"><head><title>${escapeHtml(values.name)} | Attio</title></head>
<body><div id="root"><main><h1>${escapeHtml(values.name)}</h1>${otherExtension ? '<div class="x"><button>Start timer</button></div>' : ''}
${row('Deal stage', values.stage)}${row('Deal value', values.amount)}${row('Close date', values.closeDate)}
${row('Deal owner', values.owner)}${row('Associated company', values.account)}${row('Next step', values.nextStep)}</main></div></body></html>`;
}
