import { addDays, daysBetween, localDayOf } from '../../lib/domain/day-range';
import type { DealRow } from '../../lib/domain/deal/deal-row';
import type { DealMoment, PictureShape } from '../../lib/domain/deal/flight-record';
import type { LocalDay } from '../../lib/domain/time';
import type { Words } from '../create-words';
import { shortDays } from './deal-words';
import { hops } from './picture-hops';
import { stageBars } from './picture-stages';
import { circle, line, text, type Scale } from './picture-shapes';

/** Left and right end of the axes in a picture of 330. */
const [startX, endX] = [8, 312];
/** Shorter spans are drawn as long as this: a day is no quarter of a picture. */
const leastDays = 21;
/** Months closer than this are not all named. */
const monthGap = 30;

/**
 * The close date's hops, the stages and the visits over one axis of days, left to right in every language. Nothing where
 * only one visit, or neither a day nor a stage, is known.
 */
export function dealPicture(words: Words, row: DealRow, { today, zone }: DealMoment) {
  const dayOf = (at: number): LocalDay => localDayOf(at, zone);
  const closes = closesOf(row);
  const stages = stagesOf(row, dayOf);
  const seen = [
    ...new Set(
      [row.firstSeenAt, ...row.visitedAt, ...row.moves.map(({ seenAt }) => seenAt), row.lastSeenAt].map(dayOf),
    ),
  ];
  if (row.visits < 2 || (closes.length === 0 && stages.length === 0)) return undefined;
  const days = [...seen, ...closes, today].toSorted();
  const from = days[0] ?? today;
  const until = [days.at(-1) ?? today, addDays(from, leastDays)].toSorted().at(-1) ?? today;
  const scale: Scale = (day) =>
    Math.round((startX + ((endX - startX) * daysBetween(from, day)) / daysBetween(from, until)) * 10) / 10;
  const short = shortDays(words.locale);
  const now = scale(today);
  const shapes: PictureShape[] = [
    ...hops(words, row, closes, scale, short),
    ...stageBars(words, stages, scale, row.stage?.days ?? 0),
    line(4, 110, 326, 110),
    ...seen.map((day) => circle(scale(day), 110, 2.25, { fill: 'ink-2' })),
    ...months(words.locale, from, until, scale, now),
    { d: `M${now} 42V115`, line: 'accent' },
    text(words.t('deal_now'), now, 127, 'accent', true),
  ];
  const list = new Intl.ListFormat(words.locale, { type: 'unit' });
  const says = words.t('deal_picture', {
    closes: list.format(closes.map(short)),
    stages: list.format(stages.map(({ name }) => name)),
    count: row.visits,
  });
  return { says, shapes };
}

/** The close dates one after another, as far as certain. */
function closesOf({ moves, closeOn }: DealRow): LocalDay[] {
  const days = moves.flatMap((move) => ('days' in move ? [move] : []));
  const [first] = days;
  if (first !== undefined) return [first.from, ...days.map(({ to }) => to)];
  return closeOn === undefined ? [] : [closeOn];
}

/** Each stage from the visit that first showed it to the next one's; the last to the last visit. */
function stagesOf({ moves, stage, firstSeenAt, lastSeenAt }: DealRow, dayOf: (at: number) => LocalDay) {
  const changes = moves.flatMap((move) =>
    move.type === 'moved-forward' || move.type === 'moved-back' || move.type === 'stage-changed' ? [move] : [],
  );
  const first = changes[0]?.from ?? stage?.name;
  if (first === undefined) return [];
  const starts = [{ name: first, at: firstSeenAt }, ...changes.map(({ to, seenAt }) => ({ name: to, at: seenAt }))];
  return starts.map(({ name, at }, index) => ({
    name,
    from: dayOf(at),
    until: dayOf(starts[index + 1]?.at ?? lastSeenAt),
    isLast: index === starts.length - 1,
  }));
}

function months(locale: string, from: LocalDay, until: LocalDay, scale: Scale, now: number): PictureShape[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const shapes: PictureShape[] = [];
  let last = -Infinity;
  let first = Temporal.PlainDate.from(from).with({ day: 1 });
  for (first = first.add({ months: 1 }); first.toString() <= until; first = first.add({ months: 1 })) {
    const x = scale(first.toString());
    if (x - last < monthGap) continue;
    shapes.push({ d: `M${x} 110V115`, line: 'line' });
    last = x;
    // "now" stands there already.
    if (x < now - monthGap || x > now + monthGap / 2) {
      if (x < endX - 12) shapes.push(text(format.format(Date.parse(first.toString())), x, 127, 'ink-3'));
    }
  }
  return shapes;
}
