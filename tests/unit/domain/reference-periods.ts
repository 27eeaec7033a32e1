/**
 * Periods and slots once more, written apart from lib/domain and as plainly as possible: days are numbers since 1970,
 * looked at one by one with the platform's own UTC calendar. Slow and good for comparing.
 */

const dayMs = 86_400_000;
const textOf = (number: number): string => new Date(number * dayMs).toISOString().slice(0, 10);
const numberOf = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / dayMs);

export interface Plan {
  times: number;
  every: number;
  unit: 'week' | 'month' | 'quarter';
  validFrom: string;
  validUntil?: string;
}

/** The number of the unit in which a day lies: 0 for the one of `anchor`. */
function unitNumber(day: number, anchor: number, unit: Plan['unit'], weekStart: number, yearStart: number): number {
  if (unit === 'week') {
    // 1970-01-01 was a Thursday: day 4 of an ISO week.
    const weekNumber = (one: number): number => Math.floor((one + 4 - weekStart) / 7);
    return weekNumber(day) - weekNumber(anchor);
  }
  const months = (one: number): number => {
    const date = new Date(one * dayMs);
    return date.getUTCFullYear() * 12 + date.getUTCMonth() - (yearStart - 1);
  };
  if (unit === 'month') return months(day) - months(anchor);
  return Math.floor(months(day) / 3) - Math.floor(months(anchor) / 3);
}

/** First and last valid day of each slot of one person in the periods that touch a range, as `from..until`. */
export function referenceSlots(
  plan: Plan,
  range: { from: string; until: string },
  { weekStart, yearStart }: { weekStart: number; yearStart: number },
): string[] {
  const anchor = numberOf(plan.validFrom);
  const periodNumber = (day: number): number =>
    Math.floor(unitNumber(day, anchor, plan.unit, weekStart, yearStart) / plan.every);
  const isValid = (day: number): boolean =>
    day >= anchor && (plan.validUntil === undefined || day <= numberOf(plan.validUntil));
  const isWorking = (day: number): boolean => ![0, 6].includes(new Date(day * dayMs).getUTCDay());
  const slots: string[] = [];
  const first = periodNumber(numberOf(range.from));
  const last = periodNumber(numberOf(range.until));
  // A period is at most `every` quarters long: walk its days from the range outwards.
  let day = numberOf(range.from);
  while (periodNumber(day - 1) === first) day--;
  for (let number = first; number <= last; number++) {
    const days: number[] = [];
    for (; periodNumber(day) === number; day++) days.push(day);
    const working = days.filter(isWorking).length;
    const earning = days.filter((one) => isWorking(one) && isValid(one)).length;
    const count = Math.round((plan.times * earning) / working);
    const valid = days.filter(isValid);
    const [from, until] = [valid[0], valid.at(-1)];
    if (from === undefined || until === undefined) continue;
    for (let index = 0; index < count; index++) slots.push(`${textOf(from)}..${textOf(until)}`);
  }
  return slots;
}
