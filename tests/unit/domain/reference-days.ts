/** Days as numbers since 1970-01-01. Shares no code with lib/domain and uses no Temporal: the reference is to be independent. */
export const dayMs = 86_400_000;

/** What was found once; thousands of histories ask for the same days. */
function remembered<Key, Found>(find: (key: Key) => Found): (key: Key) => Found {
  const known = new Map<Key, Found>();
  return (key) => known.getOrInsertComputed(key, find);
}

export const dayNumber = remembered((day: string): number => Date.parse(`${day}T00:00Z`) / dayMs);
export const dayText = remembered((day: number): string => new Date(day * dayMs).toISOString().slice(0, 10));

/** 1970-01-01 was a Thursday. */
export const isMondayToFriday = (day: number): boolean => (day + 3) % 7 < 5;

/** Months since year 0. */
export const monthNumber = remembered((day: number): number => {
  const date = new Date(day * dayMs);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
});

const formats = new Map<string, Intl.DateTimeFormat>();
const starts = new Map<string, number>();

/** The day that a clock in the zone shows. */
function shownDay(at: number, zone: string): string {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
  formats.set(zone, format);
  return format.format(at);
}

/** The first instant at which a clock in the zone shows this day or a later one; to the quarter of an hour. */
export function startAt(day: number, zone: string): number {
  const key = `${zone} ${day}`;
  const known = starts.get(key);
  if (known !== undefined) return known;
  const quarter = 900_000;
  let [before, after] = [day * dayMs - 20 * 4 * quarter, day * dayMs + 20 * 4 * quarter];
  while (after - before > quarter) {
    const middle = before + Math.floor((after - before) / quarter / 2) * quarter;
    if (shownDay(middle, zone) < dayText(day)) before = middle;
    else after = middle;
  }
  starts.set(key, after);
  return after;
}

/** The day in which an instant falls. */
export function dayAt(at: number, zone: string): number {
  const near = Math.floor(at / dayMs);
  return [near + 1, near, near - 1].find((day) => startAt(day, zone) <= at) ?? near - 1;
}
