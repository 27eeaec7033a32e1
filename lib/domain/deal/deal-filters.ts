import { addDays } from '../day-range';
import { localDayOf } from '../day-range';
import type { LocalDay, Zone } from '../time';
import type { DealRow } from './deal-row';
import type { Trip } from './deal-triggers';

/** A review longer ago than this is an old one: deals are reviewed every two weeks (article 003). */
export const oldReviewDays = 14;

/** Which of the deals seen are shown. Empty lists: all. */
export interface DealFilters {
  /** As the page writes them; '' for a deal whose owner was not read. */
  owners: readonly string[];
  /** '' for a deal whose stage was not read. */
  stages: readonly string[];
  /** Deals that trip one of these. */
  triggers: readonly Trip['type'][];
  /** Absent: whenever it was. `old`: more than two weeks ago. */
  review?: 'never' | 'old' | 'recent';
  /** The quarter that coverage is about; absent: that of today. */
  quarter?: 'next';
}

export const noDealFilters: DealFilters = { owners: [], stages: [], triggers: [] };

export const ownerOf = ({ owner = '' }: Pick<DealRow, 'owner'>): string => owner;
export const stageOf = ({ stage }: Pick<DealRow, 'stage'>): string => stage?.name ?? '';

/** Whether filters show a deal. */
export function isDealShown(row: DealRow, filters: DealFilters, today: LocalDay, zone: Zone): boolean {
  const { owners, stages, triggers, review } = filters;
  return (
    (owners.length === 0 || owners.includes(ownerOf(row))) &&
    (stages.length === 0 || stages.includes(stageOf(row))) &&
    (triggers.length === 0 || row.trips.some(({ type }) => triggers.includes(type))) &&
    (review === undefined || review === reviewAgeOf(row, today, zone))
  );
}

function reviewAgeOf({ lastReviewAt }: DealRow, today: LocalDay, zone: Zone): NonNullable<DealFilters['review']> {
  if (lastReviewAt === undefined) return 'never';
  return localDayOf(lastReviewAt, zone) < addDays(today, -oldReviewDays) ? 'old' : 'recent';
}
