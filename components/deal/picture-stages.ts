import type { PictureShape } from '../../lib/domain/deal/flight-record';
import type { LocalDay } from '../../lib/domain/time';
import type { Words } from '../create-words';
import { text, widthOf, type Scale } from './picture-shapes';

interface StageSpan {
  name: string;
  from: LocalDay;
  until: LocalDay;
  isLast: boolean;
}

/** One bar per stage, the present one in colour; a name that has no room is left to the sentence and the table. */
export function stageBars({ t }: Words, stages: readonly StageSpan[], scale: Scale, stageDays: number): PictureShape[] {
  return stages.flatMap(({ name, from, until, isLast }): PictureShape[] => {
    const [x, end] = [scale(from) + (from === stages[0]?.from ? 0 : 1), scale(until) - (isLast ? 0 : 1)];
    if (end - x < 1) return [];
    const bar: PictureShape = { d: `M${x} 78H${end}V96H${x}z`, fill: isLast ? 'accent-soft' : 'press' };
    const names = isLast && stageDays > 0 ? [t('deal_stage_span', { stage: name, count: stageDays }), name] : [name];
    const inside = names.find((each) => widthOf(each) + 12 <= end - x);
    if (inside !== undefined) return [bar, text(inside, x + 6, 91, isLast ? 'on-accent-soft' : 'ink-3')];
    // Behind the present stage there is nothing yet.
    const beside = isLast ? names.find((each) => widthOf(each) + 6 <= 326 - end) : undefined;
    return [bar, ...(beside === undefined ? [] : [text(beside, end + 6, 91, 'accent')])];
  });
}
