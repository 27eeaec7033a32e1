import { addDays, localDayOf } from '../day-range';
import type { LocalDay, Zone } from '../time';
import type { DealRow } from './deal-row';
import { passedDay, type Trip } from './deal-triggers';

/** What a deal lacks for a pipeline review: not seen on its page, or past. */
export type Lack =
  | { type: 'no-stage' | 'no-amount' | 'no-close' | 'step-undated' }
  | Extract<Trip, { type: 'close-passed' | 'step-past' }>
  | { type: 'step-missing' };

/** A deal with what is to be said of it. */
export interface ReviewPick {
  row: DealRow;
  why: readonly (Trip | Lack)[];
  /** Whose it is, where deals of several stand together. */
  owner?: string;
}

/** A deal that nobody looked at for longer is in no list: it may have been closed since. */
const freshDays = 90;

/** The open deals that were looked at lately. */
export const freshDeals = (rows: readonly DealRow[], today: LocalDay, zone: Zone): DealRow[] =>
  rows.filter(
    ({ outcome, lastSeenAt }) => outcome === undefined && localDayOf(lastSeenAt, zone) >= addDays(today, -freshDays),
  );

/**
 * What is missing or past, as of the last visit. A next step is judged only where a page showed its field; a text that
 * cannot be read for certain is there, and not missing.
 */
export function lacksOf({ stage, amountText, closeText, closeOn, nextStep }: DealRow, today: LocalDay): Lack[] {
  const lacks: Lack[] = [];
  if (stage === undefined) lacks.push({ type: 'no-stage' });
  if (!amountText) lacks.push({ type: 'no-amount' });
  if (!closeText) lacks.push({ type: 'no-close' });
  lacks.push(...passedDay('close-passed', closeOn, today));
  if (nextStep.is === 'none') lacks.push({ type: 'step-missing' });
  if (nextStep.is === 'written') {
    lacks.push(...passedDay('step-past', nextStep.on, today));
    // A number that is read as no day may be one all the same: 24.11.
    if (nextStep.on === undefined && !/\p{Nd}/u.test(nextStep.text)) lacks.push({ type: 'step-undated' });
  }
  return lacks;
}

/** Deals that trip a threshold, for the next deal review: those with the most to talk about first. */
export const worthReview = (rows: readonly DealRow[]): ReviewPick[] =>
  ordered(rows.map((row) => ({ row, why: row.trips })));

/** Deals that lack something, for the day before a pipeline review. */
export const hygieneList = (rows: readonly DealRow[], today: LocalDay): ReviewPick[] =>
  ordered(rows.map((row) => ({ row, why: lacksOf(row, today) })));

const ordered = (picks: readonly ReviewPick[]): ReviewPick[] =>
  picks
    .filter(({ why }) => why.length > 0)
    .toSorted(
      (one, other) => other.why.length - one.why.length || (one.row.name ?? '').localeCompare(other.row.name ?? ''),
    );
