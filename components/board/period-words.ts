import type { SayWhen } from '../popup/say-when';
import type { Words } from '../words';
import type { CalendarRule } from '../../lib/domain/period';
import type { Period, Quarter } from './period';

type YearRule = Pick<CalendarRule, 'yearStart'>;

/** "2026"; "2026/27" for a fiscal year over the turn of the year. */
export const yearName = ({ year }: Pick<Quarter, 'year'>, { yearStart = 1 }: YearRule): string =>
  yearStart === 1 ? String(year) : `${year - 1}/${String(year % 100).padStart(2, '0')}`;

/** "Q4 2026", "Last 12 weeks", "12 weeks to Sun 22 Nov". */
export function periodName({ t }: Words, rule: YearRule, period: Period, when: SayWhen): string {
  if (period.type === 'quarter') return t('board_quarter', { quarter: period.quarter, year: yearName(period, rule) });
  if (period.last === undefined) return t('board_last_weeks', { count: period.count });
  return t('board_weeks_to', { count: period.count, day: when.day(period.last) });
}

/** "Q4", with its year where it is not that of the other; "these 12 weeks", "the 12 weeks before". */
export function periodShortName({ t }: Words, rule: YearRule, period: Period, beside?: Period): string {
  if (period.type === 'weeks')
    return t(beside === undefined ? 'board_these_weeks' : 'board_weeks_before', { count: period.count });
  const { quarter, year } = period;
  return beside?.type === 'quarter' && beside.year !== year
    ? t('board_quarter', { quarter, year: yearName(period, rule) })
    : t('board_quarter_short', { quarter });
}

/** "the same weeks of Q3", "the 12 weeks before". */
export const againstName = (words: Words, rule: YearRule, before: Period, period: Period): string =>
  before.type === 'weeks'
    ? periodShortName(words, rule, before, period)
    : words.t('board_same_weeks', { period: periodShortName(words, rule, before, period) });

/** For file names: "2026-Q4", "12-weeks". */
export const periodFileName = (period: Period): string =>
  period.type === 'quarter' ? `${period.year}-Q${period.quarter}` : `${period.count}-weeks`;
