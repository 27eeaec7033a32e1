/**
 * Every selector of this site. Source: SuiteCRM 7.14's own templates, read in November 2026 (H), none tried on a live
 * server; L is general knowledge. Fields carry their names in attributes; labels are translated and not used.
 */
export const selectors = {
  /** Holds what the page is about, in hidden inputs; the mark of a detail view. H 2026-11 */
  form: 'form#formDetailView',
  module: 'input[name="module"][value="Opportunities"]',
  recordId: 'input[name="record"]',
  /** One row of a field, with its label. H 2026-11 */
  anyRow: '.detail-view-row-item[data-field]',
  row: (name: string): string => `.detail-view-row-item[data-field="${name}"]`,
  /** A field's value. H 2026-11 */
  value: (name: string): string => `.detail-view-field[field="${name}"]`,
  /** The key of the stage, not translated. H 2026-11 */
  stageKey: 'input.sugar_field#sales_stage[type="hidden"]',
  /** The record's name in the page's heading, there while its field is edited too. H 2026-11 */
  title: ['h2.module-title-text', '.module-title-text'],
  /** A double click puts an editor in place of a value. H 2026-11; its parts L */
  editor: 'form, select, textarea, input:not([type="hidden"])',
} as const;
