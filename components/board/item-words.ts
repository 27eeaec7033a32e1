import type { SayWhen } from '../popup/say-when';
import type { Words } from '../words';
import type { OpenPromise } from './promise-ages';

/** "14 days over", "due Thu 26 Nov", "no date". */
export function sayDue({ t }: Words, { dueOn, daysOver }: OpenPromise, when: SayWhen): string {
  if (dueOn === undefined) return t('board_undated');
  if (daysOver > 0) return t('popup_item_over', { count: daysOver });
  return daysOver === 0 ? t('popup_item_today') : t('popup_item_day', { day: when.day(dueOn) });
}
