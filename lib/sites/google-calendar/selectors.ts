/** A draft that is being made [S]; English only. */
const draft = '[aria-label="Cancel event creation"]';
/** Week, day and month [C] 2025-12, 2026-06. The attribute is always empty; the resize handle lacks it. Agenda [L] 2026-03. */
const chip = ['[data-eventchip][data-eventid]', '[data-datekey] [role="button"][data-eventid]'] as const;

/**
 * Every selector of this site, surest first. Grades and dates: [C] a captured page shows it, [L] an author checked it on
 * the live site, [S] seen in public code, [G] general knowledge, [I] our inference; gathered 2026-11.
 */
export const selectors = {
  // Page. Hidden `#xUserInfo` holds them: [C] 2022 to 2025; zone also [S] 2026.
  account: ['#xUserEmail'],
  zone: ['#xTimezone'],
  locale: ['#xUserLocale'],

  // Grid and agenda. Role and data names unchanged 2019 → 2026 [C] 2019-01, 2025-12, 2026-06.
  main: ['[role="main"]'],
  /**
   * Time columns of day and week: `role="gridcell"` with `data-datekey` and `data-principal-ids` [C] 2019-01, 2025-12.
   * Days of month and agenda: `[data-datekey]` around chips [L] 2026-03 (agenda), [S] (month).
   */
  day: ['[data-datekey]:not(button)'],
  dayOfChip: '[data-datekey]',
  /** All that is read in a grid, in one query: days, chips, columns, buttons, drafts. */
  gridPart: [
    '[data-datekey]:not(button)',
    '[data-principal-ids]',
    ...chip,
    // "3 more" of a crowded month day or all-day row [I]; the button inside a stacked chip is a thousand times there.
    '[data-datekey] button:not([data-datekey])',
    '[data-datekey] [role="button"]:not([data-eventid], [data-stacked-layout-chip])',
    draft,
  ],
  chip,
  /** What is only drawn; the rest of a chip is its label [C] 2019-01, 2025-12, 2026-06. Besides, what is never shown. */
  partOfChip: '[aria-hidden="true"], style, script',
  draft,
  chipWithId: (encoded: string) => `[data-eventchip][data-eventid="${encoded}"]`,

  // Details dialog. Ids unchanged 2018 → 2026 (n ≥ 9 each) [C] 2025-12, 2026-06.
  details: ['#xDetDlg'],
  /** Where the id is gone: the dialog that the title names, then any of the chips' dialogs [C] 2025-12, 2026-06. */
  detailsDialog: ['[role="dialog"][aria-labelledby="rAECCd"]', '[role="dialog"][data-chips-dialog="true"]'],
  dialog: '[role="dialog"]',
  eventId: '[data-eventid]',
  /** Quick-create has a title input and tabs [S] n=4. */
  quickCreate: ['input[type="text"]', 'input:not([type])', 'textarea', '#tabEvent', '#tabTask', '[role="tabpanel"]'],
  title: ['#rAECCd', '[role="heading"]'],
  when: ['#xDetDlgWhen'],
  /** Any content row: the dialog has been filled. */
  rows: ['#xDetDlgWhen', '#xDetDlgCal', '#xDetDlgAtt', '#xDetDlgLoc', '#xDetDlgDesc', '#xDetDlgNot'],
  location: ['#xDetDlgLoc[data-text]', '#xDetDlgLoc [data-text]', '#xDetDlgLoc'],
  description: ['#xDetDlgDesc'],
  /** `data-text="Name – id@…"` [S] n=4. */
  calendar: ['#xDetDlgCal'],
  calendarText: ['#xDetDlgCal[data-text]', '#xDetDlgCal [data-text]'],
  guestsBlock: ['#xDetDlgAtt'],
  /** Two spellings: [L] 2026-09 and [L] 2026-03. */
  guest: ['[data-email]', '[data-hovercard-id]'],
  guestRow: '[role="treeitem"]',
  /** Rows that may carry a hovercard of someone who is no guest [I]. */
  notGuests: '#xDetDlgCal, #xDetDlgDesc, #xDetDlgRoom, #xDesc, #xDescIn',

  // Edit page. Ids n ≥ 9, 2018 → 2026 [S]; `data-is-create` [S] 2019 → 2026.
  edit: ['[data-is-create="false"]', '[data-viewkey="EVENTEDIT"]', '#YPCqFe'],
  editNew: '[data-is-create="true"]',
  editTitle: ['input#xTiIn', '#xTiIn input', '[jsname="GYcwYe"] input'],
  editTitleText: ['#xTiIn', '[role="heading"]', 'h1'],
  startDay: ['#xStDaIn[data-date]', '#xStDaIn [data-date]', '#xStDaRo[data-date]', '#xStDaRo [data-date]'],
  readOnlyDay: '#xStDaRo',
  endDay: ['#xEnDaIn[data-date]', '#xEnDaIn [data-date]', '#xEnDaRo[data-date]', '#xEnDaRo [data-date]'],
  /** Read-only times by analogy with the dates [I]. */
  startTime: ['input#xStTiIn', '#xStTiIn input', '#xStTiRo'],
  endTime: ['input#xEnTiIn', '#xEnTiIn input', '#xEnTiRo'],
  allDay: ['input#xAlDaCbx', '#xAlDaCbx input', '#xAlDaCbx [role="checkbox"]', '#xAlDaCbx[role="checkbox"]'],
  editLocation: ['input#xLocIn', '#xLocIn input'],
  editDescription: ['#xDescIn > [role="textbox"]', '#xDescIn [contenteditable]', '#xDesc > div'],
  /** Where it can be written; `#xDesc` is its text for those who may not. */
  editor: ['#xDescIn > [role="textbox"]', '#xDescIn [contenteditable]'],
  onCalendar: ['#xOnCal'],
} as const;
