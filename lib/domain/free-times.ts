/** A weekday (ISO, 1 Monday) and a wall-clock time `HH:MM`. */
export interface Place {
  weekday: number;
  at: string;
}

/** Working hours in which times are proposed, in minutes of the day, with a break at noon. */
const first = 9 * 60;
const last = 17 * 60;
const noon = { from: 12 * 60, until: 13 * 60 };
const step = 15;
/** Monday and Friday last: days that people take off. */
const days = [2, 3, 4, 1, 5];

const sayTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function readTime(at: string): number {
  const [hours = '0', minutes = '0'] = at.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/**
 * A working week that fills up. `take` gives the wished place, or completes a wish: on the emptiest day, the first time
 * that nothing stands at; in a week without room, the first time of that day.
 */
export function freeTimes(): { take: (wish: Partial<Place>, minutes: number) => Place } {
  const taken: { weekday: number; from: number; until: number }[] = [];
  const loadOf = (weekday: number): number =>
    taken.filter((one) => one.weekday === weekday).reduce((sum, { from, until }) => sum + until - from, 0);
  const isFree = (weekday: number, from: number, until: number): boolean =>
    ![...taken.filter((one) => one.weekday === weekday), noon].some((one) => one.from < until && from < one.until);
  return {
    take: (wish, minutes) => {
      const possible = wish.weekday === undefined ? days.toSorted((a, b) => loadOf(a) - loadOf(b)) : [wish.weekday];
      const starts =
        wish.at === undefined
          ? Array.from({ length: (last - first) / step }, (_, index) => first + index * step).filter(
              (start) => start + minutes <= last,
            )
          : [readTime(wish.at)];
      const found = possible
        .flatMap((weekday) => starts.map((start) => ({ weekday, start })))
        .find(({ weekday, start }) => wish.at !== undefined || isFree(weekday, start, start + minutes));
      const { weekday, start } = found ?? { weekday: possible[0] ?? 1, start: starts[0] ?? first };
      taken.push({ weekday, from: start, until: start + minutes });
      return { weekday, at: sayTime(start) };
    },
  };
}
