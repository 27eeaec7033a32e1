import { yearName } from '../board/period-words';
import type { Words } from '../words';

/** "Q4 2026", of a quarter that begins on a day; a fiscal year that begins later has the number in which it ends. */
export function quarterName({ t }: Words, { from }: { from: string }, yearStart = 1): string {
  const { year, month } = Temporal.PlainDate.from(from);
  const quarter = Math.floor(((month - yearStart + 12) % 12) / 3) + 1;
  const ofYear = yearStart > 1 && month >= yearStart ? year + 1 : year;
  return t('board_quarter', { quarter, year: yearName({ year: ofYear }, { yearStart }) });
}
