/**
 * Every selector of this site. Source: Vtiger 7 and 8's own templates, read in November 2026 (H), none tried on a live
 * server. Fields carry their names in ids and data attributes; labels are translated and not used.
 */
export const selectors = {
  /** The shown record's id, hidden. A detail view that slides over another brings a second one. H 2026-11 */
  recordId: '[id="recordId"]',
  /** The mark of an opportunity's detail view. H 2026-11 */
  anyField: 'td[id^="Potentials_detailView_fieldValue_"]',
  field: (name: string): string => `[id="Potentials_detailView_fieldValue_${name}"]`,
  value: '.value',
  /** Raw values of the fields that can be edited in place, `data-value` and `data-displayvalue`. H 2026-11 */
  anyRaw: 'input.fieldBasicData[data-name]',
  raw: (name: string): string => `input.fieldBasicData[data-name="${name}"]`,
  /** The cell that a raw value belongs to, on the full and on the summary tab. H 2026-11; its class M */
  cell: 'td, .fieldValue',
  summary: '.summary-table',
  /** The record's name in the heading, whole in its title. H 2026-11 */
  recordLabel: '.recordLabel[title]',
} as const;
