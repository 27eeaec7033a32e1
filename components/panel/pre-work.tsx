import type { VNode } from 'preact';
import { useWords } from '../words';
import { Fold } from './section';

/** What to do before the meeting, folded: it informs, it does not ask. */
export function PreWork({ lines }: { lines: readonly string[] }): VNode {
  const { t } = useWords();
  return (
    <Fold head={<span>{t('panel_pre_work')}</span>} end={t('panel_things', { count: lines.length })}>
      <ul class="lines">
        {lines.slice(0, 60).map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
