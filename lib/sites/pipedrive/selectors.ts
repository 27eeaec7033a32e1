/**
 * Every selector of this site. Grades: H seen in several independent sources, M in one, L general knowledge. Sources are
 * a time tracker's table of selectors (2026-05) and four integrations; read in November 2026, none tried on a live account.
 */
export const selectors = {
  /** The deal's name, in a text field that looks like a heading; then that of the interface before. H, M 2026-11 */
  name: [
    '[data-testid="header-title"] textarea.cui5-editable-text__input',
    '[data-testid="header-title"] textarea',
    '[data-testid="header-title"] h1',
    '.dealDetails .descriptionHead .title',
  ],
  /** What shows that a deal's page is drawn. H 2026-11 */
  head: ['[data-testid="header-title"]', '.dealDetails .descriptionHead'],
  /** What holds head and fields. L 2026-11 */
  page: 'main, [role="main"], .dealDetails',
  /** One field: its label, translated, and its value. H 2026-11 */
  row: '[data-testid="fields-list-row"]',
  label: ['[data-testid="field-name"]'],
  value: ['[data-testid="fields-list-row-field-components"]'],
  /** A value while it is edited. L 2026-11 */
  editor: 'input, textarea, [contenteditable="true"]',
  /** Links tell the organisation and the owner in any language. Organisation M, users L 2026-11 */
  organization: 'a[href*="/organization/"]',
  user: 'a[href*="/users/details/"], a[href*="/profile/"]',

  /** The drawer beside a board, and its link to the deal's page. M 2026-11 */
  drawer: ['[data-test="detailsDrawer"]'],
  drawerLink: 'a[data-test="nav-button"][href*="/deal/"]',
  /** Links that name the company's own host, for pages on `app.`. L 2026-11 */
  ownHost: 'a[href*=".pipedrive.com/"]',
} as const;
