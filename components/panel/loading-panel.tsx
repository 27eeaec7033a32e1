import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words';

/** Nothing for 200 ms; then the frame with quiet bars in the places of the text. Never a spinner. */
export function LoadingPanel(): VNode | null {
  const { t, locale } = useWords();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 200);
    return () => clearTimeout(timer);
  }, []);
  if (!isShown) return null;
  return (
    <div class="cx" lang={locale}>
      <aside class="panel loading" aria-label={t('panel_label')} aria-busy="true">
        <header class="panel-head">
          <span class="kind quiet" />
          <div class="quiet-bars">
            <i />
            <i />
          </div>
        </header>
        {[0, 1].map((section) => (
          <div key={section} class="section quiet-bars">
            <i />
            <i />
            <i />
          </div>
        ))}
        <p class="hidden">{t('panel_loading')}</p>
      </aside>
    </div>
  );
}
