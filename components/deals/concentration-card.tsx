import type { Concentration } from '../../lib/domain/deal/concentration';
import { useWords } from '../words';
import { useDeals } from './deals-scope';
import { FigureCard, NoFigure } from './figure-card';
import { sayMoney, sayShare } from './say-money';

/** How much of the open pipeline one deal is, and one stage. */
export function ConcentrationCard() {
  const { t } = useWords();
  const { model } = useDeals();
  const known = model.currencies.filter(({ concentration }) => concentration !== undefined);
  return (
    <FigureCard title={t('deals_concentration')} sentence={t('deals_concentration_what')}>
      {known.length === 0 && <NoFigure title={t('deals_nothing_open')} />}
      {known.map(({ currency, concentration }) => (
        <Shares key={currency} currency={currency} concentration={concentration} />
      ))}
    </FigureCard>
  );
}

function Shares({ currency, concentration }: { currency: string; concentration: Concentration | undefined }) {
  const words = useWords();
  const { t } = words;
  const { model } = useDeals();
  if (concentration === undefined) return null;
  const { deal, stage, total } = concentration;
  const name = model.rows.find(({ record }) => record === deal.record)?.name ?? t('deals_deal');
  const bars = [
    { label: name, ...deal },
    ...(stage === undefined ? [] : [{ label: `${t('panel_stage')}: ${stage.name}`, ...stage }]),
  ];
  return (
    <div class="figure">
      {bars.map(({ label, amount, share }) => (
        <div key={label} class="share-line">
          <p>
            <bdi>{label}</bdi> <b>{sayShare(words, share)}</b>
          </p>
          <div class="share-bar" aria-hidden="true">
            <i style={{ inlineSize: `${share * 100}%` }} />
          </div>
          <p class="meta">
            {t('deals_share_of', {
              amount: sayMoney(words, amount, currency),
              total: sayMoney(words, total, currency),
            })}
          </p>
        </div>
      ))}
    </div>
  );
}
