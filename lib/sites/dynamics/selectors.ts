/** Logical names of an opportunity's columns; an organisation cannot change them. */
export type Column =
  | 'name'
  | 'parentaccountid'
  | 'customerid'
  | 'estimatedvalue'
  | 'estimatedclosedate'
  | 'ownerid'
  | 'stepname'
  | 'salesstage';

/** The control of a column in the form's body, then its copy in the header. */
const controls = (column: string, control: string): string[] =>
  ['', 'header_'].map((place) => `[data-id="${place}${column}.fieldControl-${control}"]`);

/**
 * Every selector of this site. Grades: H seen in several independent sources, M in one, L general knowledge. Sources are
 * Microsoft's own test framework (2023-07), a time tracker and three suites of page objects; read in November 2026, none
 * tried on a live organisation. Names of columns are the same in every language.
 */
export const selectors = {
  /** The form of one record. H 2026-11 */
  form: ['[data-id="editFormRoot"]'],
  /** Forms for a new record lie over the page and use the same names inside. M 2026-11, dialogs L */
  otherForm: '[data-id^="quickCreateRoot"], [role="dialog"]',
  /** The record's name; a child says, translated, whether it is saved. H 2026-11 */
  title: ['[data-id="header_title"]'],
  /** Any drawn control. H 2026-11 */
  anyControl: '[data-id*=".fieldControl-"], [data-id$="-FieldSectionItemContainer"]',

  text: (column: Column): string[] => controls(column, 'text-box-text'),
  money: (column: Column): string[] => controls(column, 'currency-text-input'),
  date: (column: Column): string[] => controls(column, 'date-time-input'),
  option: (column: Column): string[] => controls(column, 'option-set-select'),
  /** A look-up's chosen record; in the header under another name. H, H, M 2026-11 */
  lookup: (column: Column): string[] => [
    ...controls(column, `LookupResultsDropdown_${column}_selected_tag_text`),
    ...controls(column, `LookupResultsDropdown_${column}_selected_tag`),
    `[data-id="header_${column}.fieldControl-Lookup_${column}"] [role="link"]`,
    `[data-id="header_${column}-FieldSectionItemContainer"] [role="link"]`,
  ],

  /** The active stage of the process: the one with the words "active for", else the chosen one. M, H 2026-11 */
  activeStage: [
    'li[id*="processHeaderStage"]:has([id*="ProcessBreadCrumb-stageStatusLabel"])',
    'li[id*="processHeaderStage"][aria-current]:not([aria-current="false"])',
    'li[id*="processHeaderStage"][aria-selected="true"]',
  ],
  stageName: [
    '[data-id*="ProcessBreadCrumb-processHeaderStageName"]',
    '[id*="ProcessBreadCrumb-processHeaderStageName"]',
  ],

  /** State and its reason; numbers inside are the same everywhere. L 2026-11 */
  state: 'select[data-id$="statecode.fieldControl-option-set-select"]',
  stateReason: 'select[data-id$="statuscode.fieldControl-option-set-select"]',
} as const;
