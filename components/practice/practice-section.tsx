import type { ComponentChildren, VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { useWords, type WordKey } from '../words';

/** The sections of the page, in their order; each id is the address' fragment. */
export const practiceSections = ['templates', 'titles', 'frameworks', 'roles'] as const;
export type PracticeSectionId = (typeof practiceSections)[number];

export const practiceTitle = (id: PracticeSectionId): WordKey => `practice_${id}` as WordKey;

/** One section under its heading. */
export function PracticeSection(props: { id: PracticeSectionId; about: string; children: ComponentChildren }): VNode {
  const { t } = useWords();
  const { id, about, children } = props;
  useEffect(() => {
    // It stands only now, so the browser could not go to the address' fragment by itself.
    if (location.hash === `#${id}`) document.getElementById(id)?.scrollIntoView();
  }, [id]);
  return (
    <section class="set-section" id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 id={`${id}-title`}>{t(practiceTitle(id))}</h2>
      <p class="meta about">{about}</p>
      {children}
    </section>
  );
}
