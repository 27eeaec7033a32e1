import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { DealReview as Review } from '../../lib/domain/review/deal-review';
import { useWords } from '../words';
import { ElementRow } from './element-row';
import { MenuButton } from './menu-button';
import { usePanel } from './panel-context';
import { Sign } from './panel-sign';
import { Pips } from './pips';
import { ReviewDecision } from './review-decision';
import { Fold } from './section';
import { SinceReview } from './since-review';

/** The deal review, folded: what changed, each element with what is known of it, the weakest first, and the decision. */
export function DealReview({ review, record }: { review: Review; record: string }): VNode {
  const { t } = useWords();
  const { save } = usePanel();
  const { elements, frameworks } = review;
  const done = elements.filter(({ score }) => score !== undefined).length;
  const framework = frameworks.find(({ id }) => id === review.framework)?.name ?? '';
  return (
    <section class="section fold-only review">
      <Fold
        sign={<Sign name="u-target" />}
        head={<h3 class="strong">{t('panel_review')}</h3>}
        end={t('panel_review_scored', { framework, done, total: elements.length })}
      >
        <SinceReview review={review} />
        <ol class="letters" aria-hidden="true">
          {elements.map(({ id, letter, score }) => (
            <li key={id}>
              <Pips score={score} />
              {letter}
            </li>
          ))}
        </ol>
        {done === 0 && <p>{t('panel_review_empty')}</p>}
        <Elements key={elements.map(({ id }) => id).join()} review={review} record={record} />
        <ReviewDecision record={record} decision={review.decision} />
        <p class="row">
          {t('panel_review_framework', { name: framework })}
          <MenuButton
            class="small line"
            label={t('panel_review_change')}
            lines={frameworks.map(({ id, name }) => ({
              key: id,
              label: name,
              sign: id === review.framework ? 'u-check' : 'u-target',
              onPick: () => void save({ type: 'framework.choose', framework: id }),
            }))}
          >
            {t('panel_review_change')}
          </MenuButton>
        </p>
      </Fold>
    </section>
  );
}

/** In the order in which they were when the panel was opened: none jumps away under the hand that scores it. */
function Elements({ review, record }: { review: Review; record: string }): VNode {
  const [order] = useState(review.weakest);
  return (
    <ol>
      {order.map((id, place) => {
        const element = review.elements.find((each) => each.id === id);
        return element && <ElementRow key={id} record={record} element={element} isWeak={place < 3} />;
      })}
    </ol>
  );
}
