/** Names of an opportunity's fields; labels can be renamed and are translated, these cannot and are not. */
export type Field = 'name' | 'amount' | 'closeDate' | 'stage' | 'company' | 'owner';

/**
 * Every selector of this site. Grades: H from Twenty's own source at two versions, L general knowledge; read in November
 * 2026, none tried on a live workspace. Classes are hashes, all words are translated.
 */
export const selectors = {
  /** A field's label; newer versions put the name of the place before the record's id. The value is what follows it. H */
  label: (id: string, field: Field): string => `[id^="label-"][id$="${id}-${field}" i]`,
  /** Labels of any field of one record, and of any. H */
  labelOf: (id: string): string => `[id^="label-"][id*="${id}-" i]`,
  anyLabel: '[id^="label-"]',
  /** "Opportunities / <name> (n/N)" at the top. H */
  title: '[data-testid="top-bar-title"]',
  /** What is drawn for the whole application. L */
  app: '#root',
  /** The company is a link to its own page. L */
  company: ['a[href*="/object/company/"]'],
  /** A chip, a tag, a picture: an empty field is drawn with the translated word for "empty" in plain boxes. M */
  drawn: ':not(div):not(style):not(svg):not(svg *)',
  /** While a field is edited. L */
  editor: 'input, textarea, [contenteditable="true"]',
  /** The currency is drawn as an icon, not written. L */
  currencyIcon: 'svg[class*="icon-currency-"]',
} as const;
