/** Internal names of a deal's properties, the same in every language. */
export type Property = 'dealname' | 'amount' | 'closedate' | 'dealstage' | 'hubspot_owner_id' | 'hs_next_step';

/**
 * Every selector of this site. Grades: H seen in several independent sources, M in one, L general knowledge. Sources are
 * two time trackers' integrations, two property inspectors and a test suite's page objects; read in November 2026, none
 * tried on a live portal. Classes are hashes that change with every build, labels are translated: neither is used.
 */
export const selectors = {
  /** The card with the name at the top of a record or a preview. H 2026-11 */
  card: [
    '[data-test-id="record-highlight-content"]',
    '[data-test-id="record-highlight-main-content"]',
    '[data-card-type="OBJECT_HIGHLIGHT"]',
    '[data-selenium-test="deal-highlight-details"]',
  ],
  /** What holds all columns of a record page. M 2026-11 */
  page: '#crm, main, [role="main"]',
  /** Preview of a record, over a board, a list, or another record. H 2026-11 */
  preview: [
    '[data-test-id="IndexPageInlineSidebar"]',
    '[data-selenium-test="sidebar-preview-panel"]',
    '[data-crm-location="CRM_OBJECT_PREVIEW"]',
  ],
  /** The preview's head; its link opens the record. M 2026-11, the link L */
  previewHead: '[data-selenium-test="preview-panel-header"]',

  /** The deal's name. H 2026-11 */
  name: [
    '[data-selenium-test="highlightTitle"]',
    '[data-test-id="highlight-record-label"]',
    '[data-test-id="highlight-property-display-dealname"]',
    '[data-selenium-test="deal-highlight-details"] h3',
    '[data-test-id="record-highlight-content"] h2',
  ],
  /** The stage in the head, which is a picker. H 2026-11 */
  stage: ['[data-test-id="deal-stage-select"] button'],
  /** A property: in the head, in a card of properties, in the panel of all properties. H, M, M 2026-11 */
  property: (name: Property): string[] => [
    `[data-test-id="highlight-property-display-${name}"]`,
    `[data-selenium-test="property-input-${name}"]`,
    `[data-test-id="property-input-${name}"]`,
  ],
  /** A row of a property that has no input of its own, such as the owner: label, then text. M 2026-11 */
  propertyRow: (name: Property): string =>
    `ul[data-selenium-test="profile-properties-list"] > [data-test-id="${name}"]`,
  /** A property while it is edited holds a text field. M 2026-11 */
  editor: 'input, textarea, [contenteditable="true"]',

  /** Cards of associated records, which carry properties of those under the same names. H 2026-11 */
  association:
    '[data-test-id^="card-wrapper-ASSOCIATION"], [id^="card-wrapper-ASSOCIATION"], [data-card-type^="ASSOCIATION"]',
  /** The company's name in its association card (0-2 are companies). H, M, M 2026-11 */
  company: [
    '[data-selenium-test="company-chicklet-title-link"]',
    '[data-test-id="card-wrapper-ASSOCIATION_V3/0-2"] a[href*="/record/0-2/"]',
    '[id="card-wrapper-ASSOCIATION_TABLE/0-2"] a[href*="/record/0-2/"]',
    '[data-selenium-test="card-id-ASSOCIATION_TABLE/0-2"] td:first-child a',
  ],
  /** Links to deals. H 2026-11 */
  dealLink: 'a[href*="/record/0-3/"], a[href*="/deal/"]',
} as const;
