import { type Deal, escapeHtml, handBuiltPage, otherExtension } from '../sample-deals';

export interface FormPageOptions {
  deal: Deal;
  /** To 15 forms are read-only until a button is pressed; from 16 on they are always being edited. */
  isReadOnly?: boolean;
  /** Narrow windows fold the stages into a menu. */
  isNarrow?: boolean;
  /** A lead: the same form without stages and revenue. */
  isLead?: boolean;
  ribbon?: 'won' | 'lost';
  /** Another opportunity's form in a dialog over this one. */
  hasDialog?: boolean;
  hasOtherExtension?: boolean;
  activity?: string;
}

const value = (isReadOnly: boolean, text: string) =>
  isReadOnly ? `<span>${escapeHtml(text)}</span>` : `<input class="o_input" type="text" value="${escapeHtml(text)}">`;

/** The form of an opportunity, as Odoo draws it where that matters to a reader. */
export function formPage(options: FormPageOptions): string {
  const { deal, isReadOnly = false, isNarrow = false, isLead = false, hasDialog = false } = options;
  const widget = (name: string, inner: string) =>
    `<div name="${name}" class="o_field_widget o_field_${name}">${inner}</div>`;
  const record = (text: string) =>
    isReadOnly
      ? `<a class="o_form_uri" href="#"><span>${escapeHtml(text)}</span></a>`
      : `<div class="o_field_many2one_selection"><div class="o_input_dropdown"><input class="o-autocomplete--input o_input" value="${escapeHtml(text)}"></div><button class="o_external_button">↗</button></div>`;
  // The currency's sign stands beside the control, on the side that the language has it.
  const [, before = '', number = '', after = ''] = /^([^\d-]*)(-?\d[\d.,]*)(\D*)$/u.exec(deal.amount) ?? [];
  const money = isReadOnly
    ? `<span>${escapeHtml(deal.amount)}</span>`
    : `<div class="text-nowrap d-inline-flex">${before && `<span>${before}</span>`}<input class="o_input" value="${number}">${after && `<span>&nbsp;${after.trim()}</span>`}</div>`;
  const button = (text: string, current: boolean) =>
    `<button class="btn o_arrow_button${current ? ' o_arrow_button_current' : ''}" role="radio" aria-checked="${current}" data-value="${current ? 3 : 1}">${escapeHtml(text)}${current ? '<span class="ms-1">3d</span>' : ''}</button>`;
  const stages = isNarrow
    ? `<button class="btn dropdown-toggle"><span>${escapeHtml(deal.stage)}</span></button>`
    : button('New', false) + button(deal.stage, true);
  const ribbon = options.ribbon
    ? `<div class="o_widget o_widget_web_ribbon"><div class="ribbon"><span class="text-bg-${options.ribbon === 'won' ? 'success' : 'danger'}">${deal.lang}</span></div></div>`
    : '';
  const title = isReadOnly
    ? `<span>${escapeHtml(deal.name)}</span>`
    : `<textarea class="o_input" rows="1">${escapeHtml(deal.name)}</textarea>`;
  const fields = [
    widget('name', title),
    ...(isLead ? [] : [widget('expected_revenue', money)]),
    widget('probability', value(isReadOnly, '42.00')),
    widget('partner_id', record(deal.account)),
    widget('date_deadline', value(isReadOnly, deal.closeDate)),
    widget('user_id', record(deal.owner)),
    widget('tag_ids', ''),
  ].join('');
  const statusbar = isLead
    ? ''
    : `<div name="stage_id" class="o_field_widget o_field_statusbar"><div class="o_statusbar_status" role="radiogroup">${stages}</div></div>`;
  const activity = options.activity
    ? `<div class="o-mail-Activity"><div class="o-mail-Activity-info">${escapeHtml(options.activity)}</div></div>`
    : '';
  const form = `<div class="o_form_view o_lead_opportunity_form o_view_controller"><div class="o_form_statusbar">${statusbar}</div>
    <div class="o_form_sheet">${ribbon}${fields}</div><div class="o-mail-Chatter">${activity}</div></div>`;
  const dialog = `<div class="o_dialog"><div class="o_form_view o_lead_opportunity_form">${widget('name', '<textarea class="o_input">Another one</textarea>')}${widget('expected_revenue', '<input value="1.00">')}</div></div>`;
  return handBuiltPage(
    deal.lang,
    `<div class="o_web_client"><div class="o_dialog_container">${hasDialog ? dialog : ''}</div><div class="o_action_manager">${form}</div></div>${options.hasOtherExtension ? otherExtension : ''}`,
  );
}
