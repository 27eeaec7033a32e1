import { type Deal, escapeHtml, handBuiltPage, otherExtension } from '../sample-deals';

export interface DetailPageOptions {
  deal: Deal;
  /** The stored day and number, as `data-value` has them. */
  storedAmount?: string;
  storedDate?: string;
  id?: string;
  tab?: 'full' | 'summary' | 'none';
  /** Another record's detail view that slid over this one, by its id. */
  overlay?: { id: string; deal: Deal };
  hasOtherExtension?: boolean;
}

function view(options: DetailPageOptions): string {
  const { deal, storedAmount = '84000.00000000', storedDate = '2026-12-18', id = '123', tab = 'full' } = options;
  const raw = (name: string, stored: string, shown: string) =>
    `<input type="hidden" class="fieldBasicData" data-name="${name}" data-type="string" data-value="${escapeHtml(stored)}" data-displayvalue="${escapeHtml(shown)}">`;
  const row = (name: string, shown: string, stored?: string) => {
    const basic = stored === undefined ? '' : `<span class="hide edit">${raw(name, stored, shown)}</span>`;
    const cell = `<span class="value" data-field-type="string">${escapeHtml(shown)}</span>${basic}<span class="action"><a class="editAction fa fa-pencil"></a></span>`;
    return tab === 'summary'
      ? `<tr class="summaryViewEntries"><td class="fieldLabel"><label>${deal.lang}-${name}</label></td><td class="fieldValue">${cell}</td></tr>`
      : `<tr><td class="fieldLabel" id="Potentials_detailView_fieldLabel_${name}"><span>${deal.lang}-${name}</span></td><td class="fieldValue" id="Potentials_detailView_fieldValue_${name}">${cell}</td></tr>`;
  };
  const rows = [
    row('potentialname', deal.name, deal.name),
    row('related_to', deal.account, '77'),
    row('amount', deal.amount, storedAmount),
    row('closingdate', deal.closeDate, storedDate),
    row('sales_stage', deal.stage, deal.stageKey),
    row('nextstep', deal.nextStep, deal.nextStep),
    row('assigned_user_id', deal.owner, '1'),
  ].join('');
  return `<div class="detailViewContainer"><input type="hidden" id="recordId" value="${id}">
    <div class="detailview-header"><h4><span class="recordLabel" title="${escapeHtml(deal.name)}"><span class="potentialname">${escapeHtml(deal.name.slice(0, 6))}</span></span></h4></div>
    <div class="details">${tab === 'none' ? '<ul class="comments"></ul>' : `<table class="${tab === 'summary' ? 'summary-table' : 'detailview-table'}"><tbody>${rows}</tbody></table>`}</div></div>`;
}

/** An opportunity's detail view, as Vtiger draws it where that matters to a reader. */
export function detailPage(options: DetailPageOptions): string {
  const { overlay, deal, hasOtherExtension = false } = options;
  const over = overlay ? `<div id="overlayPageContent" class="overlayDetail">${view(overlay)}</div>` : '';
  return handBuiltPage(
    deal.lang.replace('-', '_').toLowerCase(),
    `<div id="page">${over}<div class="main-container">${view(options)}</div></div>${hasOtherExtension ? otherExtension : ''}`,
  );
}
