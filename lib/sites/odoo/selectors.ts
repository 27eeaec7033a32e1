/**
 * Every selector of this site. Source: the views and components of Odoo 16 to 18 and a time tracker's integration, read
 * in November 2026 (H), none tried on a live server; L is general knowledge. Fields carry their names in an attribute.
 */
export const selectors = {
  /** The web client itself. H 2026-11 */
  client: '.o_web_client',
  /** The form of a lead or opportunity: its class comes from the view's own definition. H 2026-11 */
  form: '.o_form_view.o_lead_opportunity_form',
  /** Dialogs hold full forms of other records. H 2026-11 */
  dialog: '.o_dialog',
  anyField: '.o_field_widget[name]',
  field: (name: string): string => `.o_field_widget[name="${name}"]`,
  /** In a field: forms are always being edited from 16 on, so that values are those of controls. H 2026-11 */
  control: 'input:not([type="checkbox"]):not([type="radio"]), textarea',
  /** In a read-only field that leads to a record. H 2026-11 */
  recordLink: 'a.o_form_uri',
  /** The stages; the current one is marked and may be folded into a menu in narrow windows. H 2026-11 */
  stages: '.o_statusbar_status',
  currentStage: [
    '.o_statusbar_status .o_arrow_button_current',
    '.o_statusbar_status [aria-checked="true"]',
    '.o_statusbar_status .dropdown-toggle',
  ],
  /** The ribbon across a closed record, by its colour: green for won, red for lost. L 2026-11 */
  wonRibbon: '.o_widget_web_ribbon .text-bg-success, .o_widget_web_ribbon .bg-success',
  lostRibbon: '.o_widget_web_ribbon .text-bg-danger, .o_widget_web_ribbon .bg-danger',
  /** The first planned activity (H); its summary inside (L). 2026-11 */
  activity: '.o-mail-Activity .o-mail-Activity-info',
} as const;
