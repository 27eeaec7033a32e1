/** A field of the panel, by the words that stand in it while it is empty. */
const fieldWith = (placeholder: string): string[] =>
  ['input', 'textarea'].map((tag) => `${tag}[placeholder="${placeholder}"]`);

/**
 * Every selector of this site. Grades: H tried by others on a live account (2026-07), L general knowledge; read in
 * November 2026. Labels are bound to nothing and ids are new at each drawing, so that the placeholder is the only mark of
 * a field: in English. In another language the name comes from the document's title and the other fields are not read.
 */
export const selectors = {
  /** The panel of one record, over the list. H 2026-07 */
  panel: ['[class*="EntityFullProfileFrame-fullProfile"]'],
  /** Shown while the record is on its way. H 2026-07 */
  spinner: '.LoadingIcon, .CircleSpinner',
  /** The record's history, which loads by itself and has fields of its own for a new entry. H 2026-07 */
  activity: '.ActivityLogList, .ActivityList',
  /** Any field, filled or not. H 2026-07 */
  anyField: 'input[placeholder], textarea[placeholder], .EntityField_value',

  /** H 2026-07 */
  name: fieldWith('Add Name'),
  company: fieldWith('Add Company'),
  owner: fieldWith('Add Owner'),
  /** L, after the pattern of those above. 2026-11 */
  value: fieldWith('Add Value'),
  closeDate: fieldWith('Add Close Date'),
  stage: fieldWith('Add Stage'),
} as const;
