import { addDays } from '../../lib/domain/day-range';
import { oldReviewDays, type DealFilters } from '../../lib/domain/deal/deal-filters';
import { quarterOf } from '../../lib/domain/period';
import { FilterChoice, FilterMenu } from '../board/filter-menu';
import { SeveralChoices } from '../board/several-choices';
import { useWords, type WordKey } from '../words';
import { tripTypes } from './deal-filters-hash';
import { useDeals } from './deals-scope';
import { quarterName } from './quarter-name';

const reviewKeys = {
  any: 'deals_review_any',
  never: 'deals_review_never',
  old: 'deals_review_old',
  recent: 'deals_review_recent',
} as const;

/** Owner, stage, what trips, last review, and the quarter of coverage. Each choice is a new address. */
export function DealsFilterBar() {
  const words = useWords();
  const { t, locale } = words;
  const { model, filters, actions, yearStart } = useDeals();
  const { owners, stages } = model.choices;
  const change = (part: Partial<DealFilters>): void => actions.show({ ...filters, ...part });
  const named = (keys: readonly string[]) =>
    keys.map((key) => ({ key, label: key === '' ? t('panel_not_read') : key }));
  const trips = tripTypes
    .filter((type) => [...model.choices.triggers, ...filters.triggers].includes(type))
    .map((key) => ({ key, label: t(`deals_trip_${key.replaceAll('-', '_')}` as WordKey) }));
  const value = (chosen: readonly string[], all: readonly { key: string; label: string }[], none: string): string =>
    chosen.length === 0
      ? none
      : new Intl.ListFormat(locale, { style: 'narrow' }).format(
          chosen.map((one) => all.find(({ key }) => key === one)?.label ?? one),
        );
  const own = quarterOf(model.today, yearStart);
  const next = quarterOf(addDays(own.until, 1), yearStart);
  const review = filters.review ?? 'any';
  return (
    <>
      <FilterMenu label={t('deals_owner')} value={value(filters.owners, named(owners), t('board_everyone'))}>
        <SeveralChoices
          name="owner"
          all={named(owners)}
          chosen={filters.owners}
          allLabel={t('board_everyone')}
          onChange={(list) => change({ owners: list })}
        />
      </FilterMenu>
      <FilterMenu label={t('panel_stage')} value={value(filters.stages, named(stages), t('deals_all_stages'))}>
        <SeveralChoices
          name="stage"
          all={named(stages)}
          chosen={filters.stages}
          allLabel={t('deals_all_stages')}
          onChange={(list) => change({ stages: list })}
        />
      </FilterMenu>
      <FilterMenu label={t('deals_trigger')} value={value(filters.triggers, trips, t('deals_all_triggers'))}>
        <SeveralChoices
          name="trips"
          all={trips}
          chosen={filters.triggers}
          allLabel={t('deals_all_triggers')}
          onChange={(list) => change({ triggers: tripTypes.filter((type) => list.includes(type)) })}
        />
      </FilterMenu>
      <FilterMenu label={t('deals_review')} value={t(reviewKeys[review], { days: oldReviewDays })}>
        {(['any', 'never', 'old', 'recent'] as const).map((one) => (
          <FilterChoice
            key={one}
            as="radio"
            name="review"
            label={t(reviewKeys[one], { days: oldReviewDays })}
            isChosen={one === review}
            onChoose={() => {
              const { review: _, ...rest } = filters;
              actions.show(one === 'any' ? rest : { ...rest, review: one });
            }}
          />
        ))}
      </FilterMenu>
      <FilterMenu label={t('board_period')} value={quarterName(words, model.quarter, yearStart)}>
        {([undefined, 'next'] as const).map((one) => (
          <FilterChoice
            key={one ?? 'this'}
            as="radio"
            name="quarter"
            label={t(one === undefined ? 'deals_this_quarter' : 'deals_next_quarter', {
              quarter: quarterName(words, one === undefined ? own : next, yearStart),
            })}
            isChosen={filters.quarter === one}
            onChoose={() => {
              const { quarter: _, ...rest } = filters;
              actions.show(one === undefined ? rest : { ...rest, quarter: one });
            }}
          />
        ))}
      </FilterMenu>
    </>
  );
}
