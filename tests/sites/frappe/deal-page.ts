import { escapeHtml, fernhill, handBuilt, type DealValues } from '../deal-values';

export const recordUrl = 'http://crm.local/crm/deals/CRM-DEAL-2025-00012#activity';

/** A deal's page, as Frappe CRM builds it where that matters to a reader: the title is the organisation. */
export function dealPage(options: { values?: DealValues; otherExtension?: boolean } = {}): string {
  const { values = fernhill, otherExtension } = options;
  const row = (label: string, inner: string) =>
    `<div class="flex items-center gap-2"><div class="w-35 truncate text-sm">${label}</div>${inner}</div>`;
  const input = (text: string) => `<div class="grid"><input class="form-input" value="${escapeHtml(text)}"></div>`;
  return `${handBuilt('Frappe CRM')}
<html lang="${values.lang}"><head><title>${escapeHtml(values.account)}</title><script type="module" src="/assets/crm/frontend/assets/index-4f.js"></script></head>
<body><div id="app"><header><div class="text-3xl-medium">${escapeHtml(values.account)}</div><button>${escapeHtml(values.stage)}</button></header>
${otherExtension ? '<div class="x"><button>Start timer</button></div>' : ''}<div class="side">
${row('Organization', input(values.account))}${row('Deal Value', input(values.amount))}${row('Expected Closure Date', input(values.closeDate))}
${row('Deal Owner', `<div>${escapeHtml(values.owner)}</div>`)}${row('Next Step', input(values.nextStep))}</div></div></body></html>`;
}
