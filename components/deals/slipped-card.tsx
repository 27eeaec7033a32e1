import { useWords } from '../words';
import { useDeals } from './deals-scope';
import { Figure, FigureCard } from './figure-card';

/** So many are named; the table has all. */
const mostNamed = 6;

/** Open deals that left their quarter, of all open ones. */
export function SlippedCard() {
  const { t } = useWords();
  const { slipped, rows } = useDeals().model;
  const most = rows
    .filter(({ outcome, pushes }) => outcome === undefined && pushes.slipped > 0)
    .toSorted((one, other) => other.pushes.slipped - one.pushes.slipped);
  return (
    <FigureCard title={t('deals_slipped')} sentence={t('deals_slipped_what')}>
      <Figure number={t('deals_slipped_of', slipped)}>
        <p class="meta">{t('deals_pushed_of', slipped)}</p>
      </Figure>
      <ul class="slipped-deals">
        {most.slice(0, mostNamed).map(({ record, name, pushes }) => (
          <li key={record}>
            <bdi>{name ?? t('deals_deal')}</bdi>
            <span class="ink-2">{t('deals_out_of_quarter', { count: pushes.slipped })}</span>
          </li>
        ))}
      </ul>
    </FigureCard>
  );
}
