import { type Deal, escapeHtml, handBuiltPage, otherExtension } from '../sample-deals';

export const guid = '01234567-89ab-cdef-0123-456789abcdef';

export interface RecordPageOptions {
  deal: Deal;
  /** Fields that show an editor instead of their value. */
  editing?: string;
  /** Without the heading, as an administrator may have it. */
  hasTitle?: boolean;
  /** The heading is there and nothing else yet. */
  isLoading?: boolean;
  hasOtherExtension?: boolean;
}

/** An opportunity's record page, as SuiteCRM 8 draws it where that matters to a reader. */
export function recordPage(options: RecordPageOptions): string {
  const { deal, editing, hasTitle = true, isLoading = false, hasOtherExtension = false } = options;
  const field = (name: string, type: string, value: string) => {
    const mode = name === editing ? 'edit' : 'detail';
    const inner = mode === 'edit' ? `<input class="form-control" value="half typed">` : escapeHtml(value);
    return `<div class="field-layout-field"><div class="field-layout-field-label-wrapper"><label>${deal.lang}-${name}</label></div>
      <scrm-field><scrm-dynamic-field class="dynamic-field dynamic-field-name-${name} dynamic-field-mode-${mode} dynamic-field-type-${type}"><div>${inner}</div></scrm-dynamic-field></scrm-field></div>`;
  };
  const fields = [
    field('name', 'varchar', deal.name),
    field('account_name', 'relate', deal.account),
    field('amount', 'currency', deal.amount),
    field('date_closed', 'date', deal.closeDate),
    field('sales_stage', 'enum', deal.stage),
    field('next_step', 'varchar', deal.nextStep),
    field('assigned_user_name', 'relate', deal.owner),
  ].join('');
  const title = hasTitle ? `<div class="record-view-name-label">${isLoading ? '' : escapeHtml(deal.name)}</div>` : '';
  // Rows of a subpanel have fields of the same names, in the mode of lists.
  const subpanel = `<table><tr><td><scrm-dynamic-field class="dynamic-field-name-amount dynamic-field-mode-list">1.00</scrm-dynamic-field></td></tr></table>`;
  const body = `<app-root><scrm-record-container><div class="record-view">${title}${isLoading ? '' : `<div class="record-view-fields">${fields}</div>`}</div>${subpanel}</scrm-record-container></app-root>`;
  return handBuiltPage(deal.lang.replace('-', '_'), body + (hasOtherExtension ? otherExtension : ''));
}
