/**
 * Every selector of this site. Grades: H seen in several independent sources, M in one, L general knowledge.
 * "Inspector" is a public org inspector's source, "timers" are two time trackers' integrations, "page objects" are
 * Salesforce's own published ones; all read in November 2026, none tried on a live org. No selector uses a label:
 * labels are translated.
 */
export const selectors = {
  /** What holds the record that is looked at, surest first; many records stay alive in the document. 2026-11 */
  active: [
    // H Inspector: standard navigation, then the focused tab of a console.
    'div.windowViewMode-normal.active, section.oneConsoleTab div.windowViewMode-maximized.active.lafPageHost',
    // M timers.
    '.oneWorkspaceTabWrapper.active',
    'section[role="tabpanel"].tabContent.active',
    '.slds-template__container > .lafSinglePaneWindowManager > .windowViewMode-normal',
    // M page objects.
    '.windowViewMode-normal',
  ],
  /** A record page by itself, where no container above is marked. H page objects 2026-11 */
  recordHome: 'one-record-home-flexipage2',
  /** Any sign of a record page; its boxes can come before its values. H/M page objects, Inspector 2026-11 */
  recordSign: [
    'one-record-home-flexipage2',
    'records-lwc-highlights-panel',
    '.forceHighlightsPanel',
    '[data-target-selection-name^="sfdc:RecordField."]',
  ].join(','),

  /** A field of the page layout, of Dynamic Forms or of an Aura page. H Inspector, saved pages 2026-11 */
  field: (api: string): string => `[data-target-selection-name="sfdc:RecordField.Opportunity.${api}"]`,
  anyField: '[data-target-selection-name^="sfdc:RecordField."]',
  /** Dynamic Forms; StageName, CloseDate, Amount, NextStep seen (M), the others by analogy (L). 2026-11 */
  dynamicField: (api: string): string => `flexipage-field[data-field-id="Record${api}Field"]`,
  /** A field's value, without its label. H saved pages 2026-11 */
  fieldValue: ['[data-output-element-id="output-field"]', '.test-id__field-value', '.slds-form-element__static'],
  /** The link of a lookup; the text around it says "Open … Preview". H saved pages 2026-11 */
  recordLink: 'a[href*="/lightning/r/"]',
  /** In a field that is being edited. M page objects 2026-11 */
  editor: 'input, textarea, [role="combobox"], [role="textbox"]',
  /** Words for screen readers, labels, and buttons such as "Edit Amount". H design system 2026-11 */
  notValue: '.slds-assistive-text, .test-id__field-label, .slds-form-element__label, button, [role="tooltip"]',

  /**
   * The name in the header, which is there before Details; the second is that of the dynamic header (its tag has an
   * underscore, which happy-dom 21 cannot select by). M page objects 2026-11; the Aura one L
   */
  headerName: [
    'records-highlights2 [slot="primaryField"]',
    '[slot="primaryField"]',
    '.forceHighlightsPanel .slds-page-header__title',
  ],
  /** Other values in the header, labels translated, values cut by format. H page objects 2026-11 */
  headerItem: 'records-highlights-details-item, force-highlights-details-item',
  headerValue: ['p.fieldComponent', '.fieldComponent', 'dd'],

  /** The stage of the record in the path; `slds-is-active` would be the step that is being looked at. M 2026-11 */
  pathCurrent: [
    'li.slds-path__item.slds-is-current a[data-tab-name]',
    '.runtime_sales_pathassistantPathAssistantTab.slds-is-current[data-name]',
    'li.slds-path__item.slds-is-current .slds-path__title',
    '.slds-is-current .slds-path__title',
  ],
  pathTitle: ['.slds-path__title'],
  /** A closed record's path. L design system 2026-11 */
  pathWon: '.slds-path__item.slds-is-current.slds-is-won',
  pathLost: '.slds-path__item.slds-is-current.slds-is-lost',

  /** Links that name the record itself: "View all" of its related lists. H address forms 2026-11 */
  ownLink: 'a[href*="/related/"]',

  /** Classic: a standard field by its number, and any of them. H, suites of page objects 2026-11 */
  classicField: (number: number): string => `[id="opp${number}_ileinner"]`,
  anyClassicField: '[id^="opp"][id$="_ileinner"]',
  /** Of look-ups: ids of accounts begin with 001, of users with 005. H 2026-11 */
  classicAccount: 'a[href^="/001"]',
  classicOwner: 'a[href^="/005"]',
  /** A field that was edited in its place and is not saved. M, a Classic add-on's source 2026-11 */
  classicUnsaved: '.inlineEditModified',
  /** The name in the heading. H 2026-11 */
  classicName: ['.pageDescription'],
  /** All of the page but its head and side bar. L 2026-11 */
  classicPage: '#contentWrapper, #bodyCell',
} as const;
