/**
 * Every selector of this site. Source: Krayin's own templates, read in November 2026 (H), none tried on a live server;
 * L is general knowledge. Values have no names in the page, only labels that the administrator writes: so amount and
 * date are told by their shape, and only where one single row has it.
 */
export const selectors = {
  /** Mounted by the page's own script; the server writes the tag, the script what is in it. H 2026-11 */
  island: 'v-lead-stages',
  /** The stages of the lead's pipeline, in order. H 2026-11 */
  stage: '.stage',
  /** Those that were reached, the current one last. A class with signs that a selector would need escaped. H 2026-11 */
  reachedClass: '!bg-green-500',
  title: 'h3.text-lg.font-bold',
  /** A row of attributes: a label and, beside it, a value. H 2026-11 */
  label: '.label',
  value: '.font-medium',
} as const;

/** The label of the owner's row as it is installed in English (L 2026-11); an administrator may have changed it. */
export const ownerLabel = 'Sales Owner';
