/**
 * Every selector of this site. Source: Tryton 6.0 with its web client, started and tried by this project in November
 * 2026 (H); `npm run test:crm` tries them again. Fields carry their names in an attribute.
 */
export const selectors = {
  /** The application's own frame. H tried 2026-11 */
  tabs: '#tablist',
  content: '#tabcontent',
  /** The tab in front; several forms of opportunities stay alive behind it. H tried 2026-11 */
  activePane: '#tabcontent > .tab-pane.active',
  /** A field that only opportunities have: parties and sales have names and states too. H tried 2026-11 */
  mark: 'input[name="conversion_probability"]',
  field: (name: string): string => `input[name="${name}"], textarea[name="${name}"], select[name="${name}"]`,
  /** Of the two inputs of a number the one that is written in the user's language. H tried 2026-11 */
  numberText: (name: string): string => `input[type="text"][name="${name}"]`,
  numberValue: (name: string): string => `input[type="number"][name="${name}"]`,
  /** The currency's sign, on the side that the currency has it; the other side is empty. H tried 2026-11 */
  symbolStart: '.symbol-start',
  symbolEnd: '.symbol-end',
  /** A list of raw values with words. H tried 2026-11 */
  state: 'select[name="state"]',
  /** The user's menu, which names the currency of the company, as `[EUR]`. H tried 2026-11 */
  preferences: '#user-preferences',
  /** Shown while the client has waited for its server for half a second. H tried 2026-11 */
  processing: '#processing',
} as const;
