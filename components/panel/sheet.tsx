import type { ComponentChildren, VNode } from 'preact';
import { useWords } from '../words';
import { usePanel } from './panel-context';

/** The panel's own surface. */
export function Sheet({ children }: { children: ComponentChildren }): VNode {
  const { t } = useWords();
  const { actions } = usePanel();
  return (
    <aside class={actions.isAlone ? 'panel alone' : 'panel'} aria-label={t('panel_label')}>
      {children}
    </aside>
  );
}
