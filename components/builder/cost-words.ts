import { weekHours, type CadenceCost } from '../../lib/domain/cadence-cost';
import type { WordKey, Words } from '../words';

/** From this share of the working week on there is little left for anything else (a rule of ours). */
const much = 0.4;
const tooMuch = 0.6;

/** Says hours and shares in a language. */
export function costNumbers({ locale }: Words, { coachingHours }: Pick<CadenceCost, 'coachingHours'>) {
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const hours = (of: number): string => plain.format(of);
  const share = (of: number): string => percent.format(of / weekHours);
  return { hours, share, coachingShare: share(coachingHours) };
}

/** What to say of a cadence that is too much for one working week; undefined when it fits. */
export function costWarning({ hours }: Pick<CadenceCost, 'hours'>): WordKey | undefined {
  if (hours > weekHours) return 'builder_cost_over';
  if (hours > weekHours * tooMuch) return 'builder_cost_too_much';
  return hours > weekHours * much ? 'builder_cost_much' : undefined;
}
