import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words';
import { sectionIds, sectionTitle, type SectionId } from './section';

/** Links to the sections; the one in view is marked. */
export function SettingsNav(): VNode {
  const { t } = useWords();
  const [current, setCurrent] = useState<SectionId>('me');
  useEffect(() => {
    const inView = new Set<string>();
    // The uppermost section in the upper half of the window is where one reads.
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inView.add(target.id);
          else inView.delete(target.id);
        }
        const first = sectionIds.find((id) => inView.has(id));
        if (first !== undefined) setCurrent(first);
      },
      { rootMargin: '-64px 0px -50% 0px' },
    );
    for (const id of sectionIds) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, []);
  return (
    <nav class="set-nav" aria-label={t('settings_nav')}>
      <ul>
        {sectionIds.map((id) => (
          <li key={id}>
            <a href={`#${id}`} {...(id === current ? { 'aria-current': 'true' as const } : {})}>
              {t(sectionTitle(id))}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
