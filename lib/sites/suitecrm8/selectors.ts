/**
 * Every selector of this site. Source: SuiteCRM-Core's own components, read in November 2026 (H), none tried on a live
 * server. Fields carry their names in classes; labels are translated and not used.
 */
export const selectors = {
  /** Any of the application's own elements for fields. H 2026-11 */
  anyElement: 'scrm-dynamic-field, .record-view-name-label',
  /** The record's name above its fields. H 2026-11 */
  title: '.record-view-name-label',
  /** Fields of the record itself; those of subpanels and lists are in another mode. H 2026-11 */
  anyField: '.dynamic-field-mode-detail',
  field: (name: string): string => `.dynamic-field-name-${name}.dynamic-field-mode-detail`,
} as const;
