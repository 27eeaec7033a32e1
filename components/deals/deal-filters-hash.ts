import type { DealFilters } from '../../lib/domain/deal/deal-filters';
import type { Trip } from '../../lib/domain/deal/deal-triggers';

/** All that a deal can trip, in the order in which a person would ask. */
export const tripTypes = [
  'pushes',
  'close-passed',
  'step-missing',
  'step-past',
  'step-unchanged',
  'stage-age',
  'idle',
  'amount',
] as const satisfies readonly Trip['type'][];

const isTripType = (text: string): text is Trip['type'] => tripTypes.some((type) => type === text);

/** Filters of an address's hash; what is not understood counts as not said. */
export function parseDealFilters(hash: string): DealFilters {
  const query = new URLSearchParams(hash.replace(/^#/u, ''));
  const review = query.get('review');
  return {
    owners: [...new Set(query.getAll('owner'))],
    stages: [...new Set(query.getAll('stage'))],
    triggers: [...new Set(query.getAll('trips').filter(isTripType))],
    ...(review === 'never' || review === 'old' || review === 'recent' ? { review } : {}),
    ...(query.get('quarter') === 'next' ? { quarter: 'next' } : {}),
  };
}

/** The hash of filters; '' for none. */
export function dealFiltersHash({ owners, stages, triggers, review, quarter }: DealFilters): string {
  const query = new URLSearchParams([
    ...owners.map((owner) => ['owner', owner]),
    ...stages.map((stage) => ['stage', stage]),
    ...triggers.map((type) => ['trips', type]),
    ...(review === undefined ? [] : [['review', review]]),
    ...(quarter === undefined ? [] : [['quarter', quarter]]),
  ]);
  return query.size === 0 ? '' : `#${query}`;
}
