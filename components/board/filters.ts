import type { MeetingKind } from '../../lib/domain/meeting-kind';
import type { CalendarRule } from '../../lib/domain/period';
import type { LocalDay } from '../../lib/domain/time';
import { quarterOfToday, type Against, type Period } from './period';

/** What of the cadence the board shows; it stands in the address, so that a view can be kept and come back to. */
export interface Filters {
  /** Absent: the quarter of today. */
  period?: Period;
  against: Against;
  /** Ids of people, or `team`; empty: everyone. */
  people: string[];
  /** Empty: all. */
  kinds: MeetingKind[];
}

export const noFilters: Filters = { against: 'before', people: [], kinds: [] };

/** What stands for the team among people. */
export const teamId = 'team';

/** Years that a calendar may know of; an address can hold any. */
const quarterShape = /^((?:19|20|21)\d\d)-Q([1-4])$/;
const weeksShape = /^(12|26)w(?:-((?:19|20|21)\d\d-\d\d-\d\d))?$/;

function findPeriod(text: string | null): Period | undefined {
  const [, year, quarter] = quarterShape.exec(text ?? '') ?? [];
  if (year !== undefined) return { type: 'quarter', year: Number(year), quarter: Number(quarter) };
  const [, count, last] = weeksShape.exec(text ?? '') ?? [];
  if (count === undefined || (last !== undefined && !isDay(last))) return undefined;
  return { type: 'weeks', count: count === '12' ? 12 : 26, ...(last === undefined ? {} : { last }) };
}

function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function periodText(period: Period): string {
  if (period.type === 'quarter') return `${period.year}-Q${period.quarter}`;
  return period.last === undefined ? `${period.count}w` : `${period.count}w-${period.last}`;
}

/** Filters of an address's hash; what is not understood counts as not said. */
export function parseFilters(hash: string): Filters {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const period = findPeriod(query.get('period'));
  const against = query.get('against');
  return {
    ...(period === undefined ? {} : { period }),
    against: against === 'year' || against === 'none' ? against : 'before',
    people: [...new Set(query.getAll('person'))],
    // A kind that nobody has shows nothing, as any other filter that fits nothing.
    kinds: [...new Set(query.getAll('kind'))] as MeetingKind[],
  };
}

/** The hash of filters, without what is the same as unsaid; '' for none. */
export function filtersHash({ period, against, people, kinds }: Filters): string {
  const query = new URLSearchParams([
    ...(period === undefined ? [] : [['period', periodText(period)]]),
    ...(against === 'before' ? [] : [['against', against]]),
    ...people.map((id) => ['person', id]),
    ...kinds.map((kind) => ['kind', kind]),
  ]);
  return query.size === 0 ? '' : `#${query}`;
}

/** The period that filters ask for. */
export const periodOfFilters = ({ period }: Filters, today: LocalDay, rule: CalendarRule): Period =>
  period ?? { type: 'quarter', ...quarterOfToday(today, rule) };

/** Whether what is held with a person, or with the team, is shown. */
export const isShown = (
  { people, kinds }: Pick<Filters, 'people' | 'kinds'>,
  of: { personId?: string | undefined; kind?: MeetingKind | undefined },
): boolean =>
  (people.length === 0 || people.includes(of.personId ?? teamId)) &&
  (kinds.length === 0 || (of.kind !== undefined && kinds.includes(of.kind)));
