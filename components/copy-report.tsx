import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from './words';

/** Copies what helps to mend a site, and says what is in it: structure, none of the page's text. */
export function CopyReport({ name, copy }: { name: string; copy: () => Promise<boolean> }): VNode {
  const { t } = useWords();
  const [said, setSaid] = useState<'page' | 'alone' | 'failed'>();
  const run = () => {
    copy().then(
      (hasPage) => setSaid(hasPage ? 'page' : 'alone'),
      () => setSaid('failed'),
    );
  };
  return (
    <p class="meta health">
      <button type="button" class="link" aria-label={t('health_copy_of', { site: name })} onClick={run}>
        {t('health_copy')}
      </button>
      <span role="status">{said !== undefined && t(`health_copied_${said}`, { site: name })}</span>
    </p>
  );
}
