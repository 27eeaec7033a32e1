import type { ComponentChildren, VNode } from 'preact';
import { useWords } from '../words';

/** The panel's own surface. */
export function Sheet({ children }: { children: ComponentChildren }): VNode {
  const { t } = useWords();
  return (
    <aside class="panel" aria-label={t('panel_label')}>
      {children}
    </aside>
  );
}
