import { adherenceOf, isHeld } from '../../lib/domain/adherence';
import { daysBetween, localDayOf } from '../../lib/domain/day-range';
import type { Person } from '../../lib/domain/person';
import type { Adherence, SlotOutcome } from '../../lib/domain/slot';
import type { LocalDay, Zone } from '../../lib/domain/time';
import { outcomesOfWeeks, slotIdsOf, type BoardWeek } from './board-weeks';

/** A 1:1 works on for up to two weeks (article 003): after more days than this a gap is marked. */
export const longGapDays = 14;

/** The longest time without a 1:1 that reached into the period. */
export interface Gap {
  days: number;
  from: LocalDay;
  /** Absent: it still lasts. */
  until?: LocalDay;
  /** A 1:1 in it was not observed: it may have been shorter. */
  isPartlySeen: boolean;
  isLong: boolean;
  /** The 1:1s that it spans, and those at its ends. */
  slotIds: string[];
}

/** What one person got of what was promised. */
export interface EquityRow {
  personId: string;
  name?: string;
  adherence: Adherence;
  gap?: Gap;
  shortNotice: number;
  slotIds: string[];
  shortNoticeIds: string[];
}

/** People by name, never by their figures. */
export interface Equity {
  rows: EquityRow[];
  /** What is held with the team together. */
  team: { held: number; due: number; slotIds: string[] };
  shortNotice: number;
}

/** Moved or cancelled at short notice; what was excused bumped nobody. */
const isBumped = ({ state, flags }: SlotOutcome): boolean => flags.isShortNotice && state !== 'excused';

/**
 * Held rate, longest gap and moves at short notice, person by person.
 * @param weeks The period's weeks that have begun, after the filters.
 * @param oneOnOnes The outcomes of every 1:1 slot at hand, the time before the period too.
 */
export function equity(
  weeks: readonly BoardWeek[],
  oneOnOnes: readonly SlotOutcome[],
  people: ReadonlyMap<string, Person>,
  { today, zone }: { today: LocalDay; zone: Zone },
): Equity {
  const outcomes = outcomesOfWeeks(weeks);
  const span = { from: weeks[0]?.from ?? today, until: earlier(weeks.at(-1)?.until ?? today, today) };
  const byPerson = Map.groupBy(outcomes, ({ slot }) => slot.personId ?? '');
  const rows = [...byPerson].flatMap(([personId, own]): EquityRow[] => {
    if (personId === '') return [];
    const name = people.get(personId)?.name;
    const gap = findGap(
      oneOnOnes.filter(({ slot }) => slot.personId === personId),
      span,
      zone,
    );
    const bumped = own.filter(isBumped);
    return [
      {
        personId,
        ...(name === undefined ? {} : { name }),
        adherence: adherenceOf(own),
        ...(gap === undefined ? {} : { gap }),
        shortNotice: bumped.length,
        slotIds: slotIdsOf(own),
        shortNoticeIds: slotIdsOf(bumped),
      },
    ];
  });
  const ofTeam = byPerson.get('') ?? [];
  const { held, due } = adherenceOf(ofTeam);
  return {
    rows: rows.toSorted((a, b) => (a.name ?? '').localeCompare(b.name ?? '') || (a.personId < b.personId ? -1 : 1)),
    team: { held, due, slotIds: slotIdsOf(ofTeam) },
    shortNotice: rows.reduce((total, row) => total + row.shortNotice, 0),
  };
}

const earlier = (a: LocalDay, b: LocalDay): LocalDay => (a < b ? a : b);

/**
 * The longest stretch between two 1:1s that were held, of those that end in the span, and the one that is still open at
 * its end. Before the first known one it counts from the first slot's period, as nothing was promised earlier.
 */
export function findGap(
  oneOnOnes: readonly SlotOutcome[],
  span: { from: LocalDay; until: LocalDay },
  zone: Zone,
): Gap | undefined {
  const firstOn = oneOnOnes.map(({ slot }) => slot.from).toSorted()[0];
  if (firstOn === undefined || firstOn > span.until) return undefined;
  const heldOn = oneOnOnes
    .filter(isHeld)
    .map(({ slot, startAt }) => (startAt === undefined ? slot.until : localDayOf(startAt, zone)))
    .filter((on) => on <= span.until)
    .toSorted();
  const stops = [firstOn, ...heldOn.filter((on) => on >= firstOn)];
  const unseen = oneOnOnes.filter(({ state }) => state === 'unseen');
  const gaps = stops.flatMap((from, index): Gap[] => {
    const until = stops[index + 1];
    const end = until ?? span.until;
    if (end < span.from || end <= from) return [];
    const days = daysBetween(from, end);
    // A slot may be filled on any day of its period: unseen ones that lie in the gap in whole or in part count.
    const isPartlySeen = unseen.some(({ slot }) => slot.from < end && slot.until > from);
    const isLong = days > longGapDays && !isPartlySeen;
    const slotIds = oneOnOnes.filter(({ slot }) => slot.from <= end && slot.until >= from).map(({ slot }) => slot.id);
    return [{ days, from, ...(until === undefined ? {} : { until }), isPartlySeen, isLong, slotIds }];
  });
  return gaps.toSorted((a, b) => b.days - a.days)[0];
}
