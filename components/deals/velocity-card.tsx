import { leastClosed } from '../../lib/domain/deal/velocity';
import { useWords } from '../words';
import { useDeals } from './deals-scope';
import { Figure, FigureCard, NoFigure } from './figure-card';
import { sayMoney } from './say-money';

/** What the pipeline brings a day; each of its four parts is told. */
export function VelocityCard() {
  const words = useWords();
  const { t } = words;
  const { model } = useDeals();
  return (
    <FigureCard title={t('deals_velocity')} sentence={t('deals_velocity_what')}>
      {model.currencies.length === 0 && <NoFigure title={t('deals_nothing_open')} />}
      {model.currencies.map(({ currency, velocity }) =>
        velocity.is === 'too-little' ? (
          <NoFigure
            key={currency}
            title={`${t('deals_too_little')} (${currency || t('deals_no_currency')})`}
            why={t('deals_velocity_little', { ...velocity, least: leastClosed })}
          />
        ) : (
          <Figure
            key={currency}
            number={t('deals_per_day', { amount: sayMoney(words, velocity.perDay, currency) })}
            beside={currency === '' ? t('deals_no_currency') : undefined}
          >
            <p class="meta">
              {t('deals_velocity_line', {
                open: velocity.open,
                won: velocity.won,
                closed: velocity.closed,
                average: sayMoney(words, velocity.average, currency),
                days: new Intl.NumberFormat(words.locale).format(velocity.cycleDays),
              })}
            </p>
            <p class="meta">{t('deals_velocity_cycle', { count: velocity.cycles, won: velocity.won })}</p>
          </Figure>
        ),
      )}
    </FigureCard>
  );
}
