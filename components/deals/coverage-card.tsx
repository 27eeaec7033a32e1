import type { CurrencyFigures } from '../../lib/domain/deal/deal-figures';
import { useWords, type Words } from '../words';
import { useDeals } from './deals-scope';
import { Figure, FigureCard, NoFigure } from './figure-card';
import { GoalField } from './goal-field';
import { quarterName } from './quarter-name';
import { sayMoney, sayTimes } from './say-money';

/** Open pipeline of the quarter against what is still to be won. */
export function CoverageCard() {
  const words = useWords();
  const { t } = words;
  const { model, yearStart } = useDeals();
  const quarter = quarterName(words, model.quarter, yearStart);
  return (
    <FigureCard title={t('deals_coverage')} sentence={t('deals_coverage_what', { quarter })}>
      {model.currencies.length === 0 && <NoFigure title={t('deals_nothing_open')} />}
      {model.currencies.map((figures) => (
        <CoverageOf key={figures.currency} figures={figures} quarter={quarter} />
      ))}
      <GoalField />
    </FigureCard>
  );
}

function CoverageOf({ figures, quarter }: { figures: CurrencyFigures; quarter: string }) {
  const words = useWords();
  const { t } = words;
  const { coverage, currency, dated, won } = figures;
  const money = (amount: string): string => sayMoney(words, amount, currency);
  const beside = currency === '' ? t('deals_no_currency') : undefined;
  if (coverage === undefined)
    return (
      <Figure number={money(dated.amount)} beside={beside}>
        <p class="meta">{t('deals_coverage_plain', { dated: money(dated.amount), quarter, won: money(won.amount) })}</p>
      </Figure>
    );
  const { ratio, missing, goal } = coverage;
  const parts = { dated: money(dated.amount), quarter, missing: money(missing), goal: money(goal) };
  return (
    <Figure number={ratio === undefined ? money(won.amount) : sayTimes(words, ratio)}>
      <p class="meta">
        {ratio === undefined
          ? t('deals_goal_reached', { won: money(won.amount), goal: parts.goal })
          : t('deals_coverage_line', { ...parts, won: money(won.amount) })}
      </p>
      {neededLine(words, coverage, money)}
    </Figure>
  );
}

function neededLine(
  words: Words,
  { winRate, needed }: NonNullable<CurrencyFigures['coverage']>,
  money: (amount: string) => string,
) {
  if (winRate === undefined || needed === undefined) return null;
  const { won, of } = winRate;
  return (
    <p class="meta">
      {words.t('deals_coverage_needed', { won: money(won), of: money(of), needed: sayTimes(words, needed) })}
    </p>
  );
}
