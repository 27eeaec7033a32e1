import { isOpen, type ActionItem } from '../../lib/domain/action-item';
import { daysBetween, localDayOf } from '../../lib/domain/day-range';
import type { Person } from '../../lib/domain/person';
import { kindOfRhythm } from '../../lib/domain/rhythm';
import type { LocalDay, Zone } from '../../lib/domain/time';
import { isShown, teamId, type Filters } from './filters';

/** How old a promise is: up to a week, two, four, or more. */
export const ages = ['week', 'two-weeks', 'four-weeks', 'older'] as const;
export type Age = (typeof ages)[number];

/** One open promise. */
export interface OpenPromise {
  id: string;
  text: string;
  /** Absent: mine. */
  ownerId?: string;
  ownerName?: string;
  age: Age;
  days: number;
  dueOn?: LocalDay;
  daysOver: number;
}

/** Open promises by who made them and how old they are. */
export interface PromiseAges {
  /** Mine first, then people by name. */
  rows: { ownerId?: string; name?: string; cells: { age: Age; promises: OpenPromise[] }[] }[];
  promises: OpenPromise[];
  over: number;
  mineOver: number;
}

const ageOf = (days: number): Age =>
  days <= 7 ? 'week' : days <= 14 ? 'two-weeks' : days <= 28 ? 'four-weeks' : 'older';

/** Groups what is open now; a filter of people keeps what is theirs and what I promised them. */
export function promiseAges(
  items: readonly ActionItem[],
  people: ReadonlyMap<string, Person>,
  filters: Pick<Filters, 'people' | 'kinds'>,
  { today, zone }: { today: LocalDay; zone: Zone },
): PromiseAges {
  const promises = items
    .filter((item) => isOpen(item) && isItemShown(item, filters))
    .map((item): OpenPromise => promiseOf(item, people, today, zone))
    .toSorted((a, b) => b.daysOver - a.daysOver || b.days - a.days);
  const theirs = [...new Set(promises.flatMap(({ ownerId }) => ownerId ?? []))].toSorted((a, b) =>
    (people.get(a)?.name ?? '').localeCompare(people.get(b)?.name ?? ''),
  );
  const hasMine = promises.some(({ ownerId }) => ownerId === undefined);
  const owners: (string | undefined)[] = hasMine ? [undefined, ...theirs] : theirs;
  const over = promises.filter(({ daysOver }) => daysOver > 0);
  return {
    rows: owners.map((ownerId) => {
      const own = promises.filter((one) => one.ownerId === ownerId);
      const name = own[0]?.ownerName;
      return {
        ...(ownerId === undefined ? {} : { ownerId }),
        ...(name === undefined ? {} : { name }),
        cells: ages.map((age) => ({ age, promises: own.filter((one) => one.age === age) })),
      };
    }),
    promises,
    over: over.length,
    mineOver: over.filter(({ ownerId }) => ownerId === undefined).length,
  };
}

function isItemShown(item: ActionItem, { people, kinds }: Pick<Filters, 'people' | 'kinds'>): boolean {
  const kind = kindOfRhythm(item.rhythm);
  if (!isShown({ people: [], kinds }, { kind })) return false;
  const isTeams = item.personId === undefined && item.owner === 'me';
  return (
    people.length === 0 || people.some((id) => id === item.owner || id === item.personId || (isTeams && id === teamId))
  );
}

function promiseOf(item: ActionItem, people: ReadonlyMap<string, Person>, today: LocalDay, zone: Zone): OpenPromise {
  const days = Math.max(0, daysBetween(localDayOf(item.createdAt, zone), today));
  const ownerName = people.get(item.owner)?.name;
  return {
    id: item.id,
    text: item.text,
    ...(item.owner === 'me' ? {} : { ownerId: item.owner }),
    ...(ownerName === undefined ? {} : { ownerName }),
    age: ageOf(days),
    days,
    ...(item.dueOn === undefined ? {} : { dueOn: item.dueOn }),
    daysOver: item.dueOn === undefined ? 0 : daysBetween(item.dueOn, today),
  };
}
