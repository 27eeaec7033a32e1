import { type Deal, escapeHtml, handBuiltPage, otherExtension } from '../sample-deals';

export const guid = '01234567-89ab-cdef-0123-456789abcdef';

export interface DetailPageOptions {
  deal: Deal;
  id?: string;
  /** A field with its editor open, after a double click. */
  editing?: string;
  hasOtherExtension?: boolean;
  /** A page of AjaxUI, where the view is inside a container that is filled later. */
  isAjax?: boolean;
}

/** An opportunity's detail view, as SuiteCRM 7 draws it where that matters to a reader. */
export function detailPage({
  deal,
  id = guid,
  editing,
  hasOtherExtension = false,
  isAjax = false,
}: DetailPageOptions): string {
  const row = (
    name: string,
    value: string,
  ) => `<div class="col-xs-12 col-sm-6 detail-view-row-item" data-field="${name}">
    <div class="col-xs-12 label col-1-label">${deal.lang}-${name}:</div>
    <div class="col-xs-12 detail-view-field inlineEdit" type="varchar" field="${name}">${
      name === editing ? `<form name="EditView"><input type="text" value="half typed"></form>` : value
    }<div class="inlineEditIcon col-xs-hidden"></div></div></div>`;
  const span = (field: string, text: string) => `<span class="sugar_field" id="${field}">${escapeHtml(text)}</span>`;
  const rows = [
    row('name', span('name', deal.name)),
    row(
      'account_name',
      `<a href="index.php?module=Accounts&action=DetailView&record=77"><span id="account_id" class="sugar_field" data-id-value="77">${escapeHtml(deal.account)}</span></a>`,
    ),
    row('amount', span('amount', deal.amount)),
    row('date_closed', span('date_closed', deal.closeDate)),
    row(
      'sales_stage',
      `<input type="hidden" class="sugar_field" id="sales_stage" value="${escapeHtml(deal.stageKey)}">${escapeHtml(deal.stage)}`,
    ),
    row('next_step', span('next_step', deal.nextStep)),
    row(
      'assigned_user_name',
      `<span id="assigned_user_id" class="sugar_field" data-id-value="1">${escapeHtml(deal.owner)}</span>`,
    ),
  ].join('');
  const view = `<div class="moduleTitle"><h2 class="module-title-text">${escapeHtml(deal.name)}</h2>
    <div class="favorite" record_id="${id}" module="Opportunities"></div></div>
  <div class="detail-view"><form action="index.php" method="post" name="DetailView" id="formDetailView">
    <input type="hidden" name="module" value="Opportunities"><input type="hidden" name="record" value="${id}"></form>
    <div class="tab-content">${rows}</div></div>
  <div id="subpanel_list"><div class="detail-view-field" field="name">Subpanel row</div></div>`;
  const content = isAjax
    ? `<div id="ajaxHeader"></div><div id="content">${view}</div>`
    : `<div id="content">${view}</div>`;
  // This language attribute has an underscore and is in lower case, as 7.14 writes it.
  const lang = deal.lang.replace('-', '_').toLowerCase();
  return handBuiltPage(lang, content + (hasOtherExtension ? otherExtension : ''));
}
