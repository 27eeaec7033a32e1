import { dealHistory, type DealHistory, type HistoryRule } from '../../../../lib/domain/deal/deal-history';
import type { OpportunityFacts, SeenOpportunity, Snapshot } from '../../../../lib/domain/opportunity';
import type { LocalDay } from '../../../../lib/domain/time';

export const zone = 'Europe/Berlin';
export const record = 'salesforce:acme:006000000000001AAA';

/** Noon of a day, and so many minutes later. */
export const at = (day: LocalDay, minutes = 0): number =>
  Temporal.PlainDateTime.from(`${day}T12:00`).toZonedDateTime(zone).epochMilliseconds + minutes * 60_000;

/** A look: when, and what the page said. */
export type Look = [day: LocalDay | number, facts: Partial<OpportunityFacts>];

export const instantOf = (day: LocalDay | number): number => (typeof day === 'number' ? day : at(day));

/** As the store writes them, but that a look without news is a snapshot too: histories must not care. */
export const snapshotsOf = (looks: readonly Look[], of = record): Snapshot[] =>
  looks.map(([day, facts], index) => ({
    id: `${of}-${index}`,
    record: of,
    seenAt: instantOf(day),
    facts: { record: of, locale: 'en-GB', ...facts },
  }));

/** The deal as last seen, each look a visit of its own unless another is told. */
export function seenBy(snapshots: readonly Snapshot[], more: Partial<SeenOpportunity> = {}): SeenOpportunity {
  const [first, last] = [snapshots[0], snapshots.at(-1)];
  return {
    id: first?.record ?? record,
    site: 'salesforce',
    facts: Object.assign({ record }, ...snapshots.map(({ facts }) => facts)) as OpportunityFacts,
    firstSeenAt: first?.seenAt ?? 0,
    lastSeenAt: last?.seenAt ?? 0,
    visits: snapshots.length,
    ...more,
  };
}

export function historyOf(
  looks: readonly Look[],
  { seen, ...rule }: Partial<HistoryRule> & { seen?: Partial<SeenOpportunity> } = {},
): DealHistory {
  const snapshots = snapshotsOf(looks);
  return dealHistory(seenBy(snapshots, seen), snapshots, { zone, ...rule });
}

/** Moves in short: "pushed 31", "moved-back", in the order seen, without "new". */
export const movesIn = ({ moves }: DealHistory): string[] =>
  moves.slice(1).map((move) => ('days' in move ? `${move.type} ${move.days}` : move.type));
