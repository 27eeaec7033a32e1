import { daysBetween } from '../day-range';
import type { Money } from '../money';
import type { LocalDay } from '../time';
import { compareMoney } from './certain-values';
import type { DealHistory } from './deal-history';

/** From when on a deal is worth a deal review, in the user's own measure. An absent number is not asked. */
export interface DealTriggers {
  /** So many pushes of the close date, or more. */
  pushes?: number;
  /** So many days in its stage, or more. */
  stageDays?: number;
  /** So many days without any change, or more. */
  idleDays?: number;
  /** Of so much, or more, in the same currency. */
  amount?: Required<Money>;
  /** The close date lies in the past. */
  hasPassedClose: boolean;
  /** The next step is missing, past, or the one of the last review. */
  hasStaleStep: boolean;
}

/** Two pushes are the rule of practice; the days are ours, for the user to change. */
export const shippedTriggers: DealTriggers = {
  pushes: 2,
  stageDays: 60,
  idleDays: 30,
  hasPassedClose: true,
  hasStaleStep: true,
};

/** Why a deal is worth a review. */
export type Trip =
  | { type: 'pushes'; count: number }
  | { type: 'stage-age' | 'idle'; days: number }
  | { type: 'amount' }
  | { type: 'close-passed' | 'step-past'; on: LocalDay; days: number }
  | { type: 'step-missing' | 'step-unchanged' };

/** What of a deal trips the user's thresholds, the most telling first. A deal that is won or lost trips none. */
export function tripsOf(history: DealHistory, triggers: DealTriggers, today: LocalDay): Trip[] {
  const { outcome, pushes, stage, closeOn, amount, idleDays } = history;
  if (outcome !== undefined) return [];
  const trips: Trip[] = [];
  if (pushes.count >= (triggers.pushes ?? Infinity)) trips.push({ type: 'pushes', count: pushes.count });
  if (triggers.hasPassedClose) trips.push(...passedDay('close-passed', closeOn, today));
  if (triggers.hasStaleStep) trips.push(...stepTrips(history, today));
  const days = stage?.days ?? 0;
  if (days >= (triggers.stageDays ?? Infinity)) trips.push({ type: 'stage-age', days });
  if (idleDays >= (triggers.idleDays ?? Infinity)) trips.push({ type: 'idle', days: idleDays });
  if (triggers.amount && amount && (compareMoney(amount, triggers.amount) ?? -1) >= 0) trips.push({ type: 'amount' });
  return trips;
}

function stepTrips({ nextStep }: DealHistory, today: LocalDay): Trip[] {
  if (nextStep.is === 'none') return [{ type: 'step-missing' }];
  if (nextStep.is !== 'written') return [];
  const past = passedDay('step-past', nextStep.on, today);
  return past.length > 0 || nextStep.isSameAsReviewed !== true ? past : [{ type: 'step-unchanged' }];
}

/** A day that lies before today, as what it trips. */
export const passedDay = <T extends 'close-passed' | 'step-past'>(
  type: T,
  on: LocalDay | undefined,
  today: LocalDay,
): { type: T; on: LocalDay; days: number }[] =>
  on !== undefined && on < today ? [{ type, on, days: daysBetween(on, today) }] : [];
