/** Names of an opportunity's fields, the same in every language. */
export type Field = 'name' | 'account' | 'stage' | 'amount' | 'probability' | 'closeDate' | 'assignedUser';

/**
 * Every selector of this site. H: from EspoCRM's own templates, versions 8.4 and 10.0, read in November 2026; the style
 * of a stage M. None was tried on a live installation.
 */
export const selectors = {
  /** The record in reading view. Its id is that of a view, not of the record. H 2026-11 */
  detail: ['.detail[data-scope="Opportunity"]'],
  /** A quick view lies over a list, or over another record, with the same cells inside. H 2026-11 */
  modal: '.modal',
  /** Cells of any record. H 2026-11 */
  anyCell: '.cell[data-name]',
  /** A field, in the middle or in the side panel. H 2026-11 */
  field: (name: Field): string[] => [
    `.cell[data-name="${name}"]:not(.hidden-cell) .field[data-name="${name}"]`,
    `.field[data-name="${name}"]`,
  ],
  /** A field that is empty, not there yet, or edited in its place: words, dots, unsaved values. H 2026-11 */
  notValue: '.none-value, .loading-value, input, select, textarea, [contenteditable="true"]',
  accountLink: ['a[href^="#Account/view/"]'],
  userLink: ['a[href^="#User/view/"]'],
  /** The styles that a stage's setting gives to a won and to a lost one. M 2026-11 */
  success: '.label-success, .text-success',
  danger: '.label-danger, .text-danger',
  /** The name over the record. H 2026-11 */
  header: [
    '.page-header .header-title .title',
    '.header-title .title',
    '.header-breadcrumbs .breadcrumb-item:last-child',
  ],
} as const;
