import type { SayWhen } from '../popup/say-when';
import type { Words } from '../words';
import type { Period } from './period';

/** "Q4 2026", "Last 12 weeks", "12 weeks to Sun 22 Nov". */
export function periodName({ t }: Words, period: Period, when: SayWhen): string {
  if (period.type === 'quarter') return t('board_quarter', { quarter: period.quarter, year: String(period.year) });
  if (period.last === undefined) return t('board_last_weeks', { count: period.count });
  return t('board_weeks_to', { count: period.count, day: when.day(period.last) });
}

/** "Q4", with its year where it is not that of the other; "these 12 weeks", "the 12 weeks before". */
export function periodShortName({ t }: Words, period: Period, beside?: Period): string {
  if (period.type === 'weeks')
    return t(beside === undefined ? 'board_these_weeks' : 'board_weeks_before', { count: period.count });
  const { quarter, year } = period;
  return beside?.type === 'quarter' && beside.year !== year
    ? t('board_quarter', { quarter, year: String(year) })
    : t('board_quarter_short', { quarter });
}

/** "the same weeks of Q3", "the 12 weeks before". */
export const againstName = (words: Words, before: Period, period: Period): string =>
  before.type === 'weeks'
    ? periodShortName(words, before, period)
    : words.t('board_same_weeks', { period: periodShortName(words, before, period) });

/** For file names: "2026-Q4", "12-weeks". */
export const periodFileName = (period: Period): string =>
  period.type === 'quarter' ? `${period.year}-Q${period.quarter}` : `${period.count}-weeks`;
