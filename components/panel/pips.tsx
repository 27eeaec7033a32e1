import type { VNode } from 'preact';
import type { Score } from '../../lib/domain/review/review';

/** Three marks, filled as far as something is known; blank is drawn apart from unknown. */
export const Pips = ({ score }: { score: Score | undefined }): VNode => (
  <span class={score === undefined ? 'pips none' : 'pips'} aria-hidden="true">
    {[1, 2, 3].map((place) => (
      <i key={place} class={place <= (score ?? 0) ? 'on' : ''} />
    ))}
  </span>
);
