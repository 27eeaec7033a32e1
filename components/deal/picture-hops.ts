import type { DealRow } from '../../lib/domain/deal/deal-row';
import type { PictureShape } from '../../lib/domain/deal/flight-record';
import type { LocalDay } from '../../lib/domain/time';
import type { Words } from '../create-words';
import { circle, line, widthOf, type Scale } from './picture-shapes';

/** Height of the axis that close dates stand on. */
const axisY = 48;

/** The close dates on their axis, and an arc from each to the next with the days of the move. */
export function hops(
  { locale }: Words,
  { moves }: DealRow,
  closes: readonly LocalDay[],
  scale: Scale,
  short: (day: LocalDay) => string,
): PictureShape[] {
  if (closes.length === 0) return [];
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'always' });
  const shapes: PictureShape[] = [line(4, axisY, 326, axisY)];
  let labelled = -Infinity;
  for (const move of moves) {
    if (!('days' in move)) continue;
    const isIn = move.type === 'pulled-in';
    const [x, to] = [scale(move.from), scale(move.to)];
    const way = Math.sign(to - x) || 1;
    const height = Math.min(42, Math.max(16, Math.abs(to - x) * 0.5));
    const ink = isIn ? 'accent' : 'missed-sign';
    shapes.push(
      { d: `M${x} 43C${x + 4 * way} ${43 - height} ${to - 4 * way} ${43 - height} ${to} 42`, line: ink },
      { d: `M${to - 4 * way} 37.6L${to} 42.6L${to + 2.6 * way} 36.6`, line: ink },
    );
    const middle = (x + to) / 2;
    if (Math.abs(middle - labelled) < 26) continue;
    labelled = middle;
    const days = signed.format(isIn ? -move.days : move.days);
    shapes.push({ text: days, x: middle, y: 39 - 0.75 * height, fill: ink, at: 'middle', isStrong: true });
  }
  return [...shapes, ...dates(closes, scale, short)];
}

/** The last one always has its name; an earlier one where there is room. */
function dates(closes: readonly LocalDay[], scale: Scale, short: (day: LocalDay) => string): PictureShape[] {
  const shapes: PictureShape[] = [];
  const taken: [from: number, to: number][] = [];
  for (const [index, day] of closes.entries().toArray().toReversed()) {
    const isLast = index === closes.length - 1;
    const x = scale(day);
    const half = widthOf(short(day)) / 2 + 1;
    const at = Math.min(326 - half, Math.max(4 + half, x));
    shapes.push(
      circle(x, axisY, isLast ? 4 : 3.25, isLast ? { fill: 'ink' } : { fill: 'surface', line: 'missed-sign' }),
    );
    if (taken.some(([from, to]) => at + half > from && at - half < to)) continue;
    taken.push([at - half, at + half]);
    const look = isLast ? { fill: 'ink', isStrong: true as const } : { fill: 'ink-3' };
    shapes.push({ text: short(day), x: at, y: 65, at: 'middle', ...look });
  }
  return shapes;
}
