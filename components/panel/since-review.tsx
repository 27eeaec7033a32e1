import type { VNode } from 'preact';
import type { ReviewChange } from '../../lib/domain/review/changes-since';
import type { DealReview } from '../../lib/domain/review/deal-review';
import type { Score } from '../../lib/domain/review/review';
import { useWords, type WordKey } from '../words';
import { usePanel } from './panel-context';
import { Name, Said, here } from './said';

const fieldNames = {
  closeDate: 'panel_close',
  stage: 'panel_stage',
  amount: 'panel_amount',
  nextStep: 'panel_next',
} as const;

/** What is not as it was at the last review, on the page and in the scores. */
export function SinceReview({ review }: { review: DealReview }): VNode | null {
  const { t } = useWords();
  const { times } = usePanel();
  if (review.lastOn === undefined) return null;
  const worded = (score: Score | undefined): string =>
    t(score === undefined ? 'panel_score_blank' : (`panel_score_${score}` as WordKey));
  const day = (text: string): string => (/^\d{4}-\d\d-\d\d$/.test(text) ? times.dayOfYear(text) : text);
  const said = (change: ReviewChange): [string, string, string] =>
    change.type === 'field'
      ? [t(fieldNames[change.field]), day(change.to), day(change.from)]
      : [review.elements.find(({ id }) => id === change.element)?.name ?? '', worded(change.to), worded(change.from)];
  return (
    <div>
      <p class="strong">{t('panel_since_review', { day: times.shortDay(review.lastOn) })}</p>
      {review.changes.length === 0 && <p>{t('panel_since_nothing')}</p>}
      <ul>
        {review.changes.map(said).map(([name, to, from]) => (
          <li key={name}>
            {name} <b>{to === '' ? t('panel_since_none') : <Name text={to} most={120} />}</b>{' '}
            <Said words={t('panel_since_from', { value: here })} it={from || t('panel_since_none')} most={60} />
          </li>
        ))}
      </ul>
    </div>
  );
}
