import type { VNode } from 'preact';
import { Sign } from '../sign';
import { useWords } from '../words';

/** What one sits down with each manager or seller about (article 003): the words of the page that is shared. */
const points = ['why', 'for_you', 'how', 'expect', 'track'] as const;

/** Step three: share it, sitting down together, not as an attachment. */
export function StepShare({ onShare }: { onShare: () => void }): VNode {
  const { t } = useWords();
  return (
    <section class="set-section" aria-labelledby="share-title">
      <h2 id="share-title">{t('builder_step_share')}</h2>
      <p class="meta about">{t('builder_share_about')}</p>
      <ol class="set-card rows share-points">
        {points.map((point) => (
          <li key={point}>
            <p class="strong">{t(`builder_share_${point}`)}</p>
            <p class="meta">{t(`builder_share_${point}_about`)}</p>
          </li>
        ))}
      </ol>
      <p class="way">
        <button type="button" class="btn primary" onClick={onShare}>
          <Sign name="u-open" />
          {t('builder_share_open')}
        </button>
      </p>
    </section>
  );
}
