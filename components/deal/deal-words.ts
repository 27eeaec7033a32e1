import type { DealMove } from '../../lib/domain/deal/deal-move';
import type { Trip } from '../../lib/domain/deal/deal-triggers';
import type { Lack } from '../../lib/domain/deal/deals-to-bring';
import type { WordKey, Words } from '../create-words';

/** "30 Sept": days of deals without their year. */
export const shortDays = (locale: string): ((day: string) => string) => {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (day) => format.format(Date.parse(day));
};

/** Why a deal is worth a review, or what it lacks: "pushed 3 times". */
export function sayTrip({ t }: Words, trip: Trip | Lack, day: (day: string) => string): string {
  switch (trip.type) {
    case 'pushes':
      return t('deal_trip_pushes', { count: trip.count });
    case 'stage-age':
      return t('deal_trip_stage', { count: trip.days });
    case 'idle':
      return t('deal_trip_idle', { count: trip.days });
    case 'amount':
      return t('deal_trip_amount');
    case 'close-passed':
      return t('deal_trip_close', { count: trip.days });
    case 'step-past':
      return t('deal_trip_step_past', { day: day(trip.on) });
    case 'step-missing':
      return t('deal_trip_step_missing');
    case 'step-unchanged':
      return t('deal_trip_step_same');
    case 'no-stage':
      return t('deal_lack_stage');
    case 'no-amount':
      return t('deal_lack_amount');
    case 'no-close':
      return t('deal_lack_close');
    case 'step-undated':
      return t('deal_lack_step_day');
  }
}

/** The word of a pipeline review for a move: "slipped". */
export const moveWord = (t: Words['t'], type: DealMove['type']): string =>
  t(`deal_move_${type.replaceAll('-', '_')}` as WordKey);

/** From what to what: "30 Sept → 31 Oct, 31 days". */
export function sayMove({ t }: Words, move: DealMove, day: (day: string) => string): string {
  if (!('from' in move)) return '';
  if (!('days' in move)) return t('deal_from_to', { from: move.from, to: move.to });
  return t('deal_from_to_days', { from: day(move.from), to: day(move.to), count: move.days });
}
