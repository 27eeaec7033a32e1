import type { ComponentChildren, VNode } from 'preact';
import { useWords, type WordKey } from '../words';

/** The sections, in their order; each id is the address' fragment. */
export const sectionIds = [
  'me',
  'team',
  'cadence',
  'templates',
  'deals',
  'reminders',
  'look',
  'sites',
  'feeds',
  'backup',
  'privacy',
] as const;
export type SectionId = (typeof sectionIds)[number];

export const sectionTitle = (id: SectionId): WordKey => `settings_${id}` as WordKey;

/** One section under its heading. */
export function Section(props: { id: SectionId; about?: string; children: ComponentChildren }): VNode {
  const { t } = useWords();
  const { id, about, children } = props;
  return (
    <section class="set-section" id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 id={`${id}-title`}>{t(sectionTitle(id))}</h2>
      {about !== undefined && <p class="meta about">{about}</p>}
      {children}
    </section>
  );
}
