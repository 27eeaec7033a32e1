import { kindName } from '../kind-words';
import { Sign } from '../sign';
import { useWords } from '../words';
import { useBoard } from './board-context';
import { FilterChoice, FilterMenu } from './filter-menu';
import { SeveralChoices } from './several-choices';
import { teamId, type Filters } from './filters';
import { periodAfter, quarterAfter, quarterOfToday, type Against, type Period } from './period';
import { againstName, periodName } from './period-words';

/** Period, people, kinds, and with what it is compared. Each choice is a new address. */
export function BoardFilters() {
  const words = useWords();
  const { t } = words;
  const { model, filters, actions, when } = useBoard();
  const { period, before, today, choices } = model;
  const change = (part: Partial<Filters>): void => actions.show({ ...filters, ...part });
  const nameOf = (id: string, name: string | undefined): string =>
    id === teamId ? t('popup_team') : (name ?? t('popup_someone'));
  const step = (label: string, sign: 'u-left' | 'u-right', count: number) => (
    <button
      type="button"
      class="btn icon small"
      aria-label={label}
      title={label}
      onClick={() => change({ period: periodAfter(period, count, today) })}
    >
      <Sign name={sign} size="s" />
    </button>
  );
  const people = choices.people.map(({ id, name }) => ({ key: id, label: nameOf(id, name) }));
  const kinds = choices.kinds.map((kind) => ({ key: kind, label: kindName(t, kind) }));
  const chosen = (list: readonly string[], all: readonly { key: string; label: string }[]): string =>
    list.length === 0
      ? t('board_all', { count: all.length })
      : new Intl.ListFormat(words.locale, { style: 'narrow' }).format(
          all.filter(({ key }) => list.includes(key)).map(({ label }) => label),
        );
  return (
    <>
      <FilterMenu label={t('board_period')} value={periodName(words, model, period, when)}>
        {periodsToChoose(period, quarterOfToday(today, model)).map((one) => (
          <FilterChoice
            key={JSON.stringify(one)}
            as="radio"
            name="period"
            label={periodName(words, model, one, when)}
            isChosen={JSON.stringify(one) === JSON.stringify(period)}
            onChoose={() => change({ period: one })}
          />
        ))}
      </FilterMenu>
      <div class="joined small">
        {step(t('board_period_before'), 'u-left', -1)}
        {step(t('board_period_after'), 'u-right', 1)}
      </div>
      <span class="sep" />
      <FilterMenu label={t('board_people')} value={chosen(filters.people, people)}>
        <SeveralChoices
          name="person"
          all={people}
          chosen={filters.people}
          onChange={(list) => change({ people: list })}
          allLabel={t('board_everyone')}
        />
      </FilterMenu>
      <FilterMenu label={t('board_kinds')} value={chosen(filters.kinds, kinds)}>
        <SeveralChoices
          name="kind"
          all={kinds}
          chosen={filters.kinds}
          onChange={(list) => change({ kinds: choices.kinds.filter((kind) => list.includes(kind)) })}
          allLabel={t('board_all_kinds')}
        />
      </FilterMenu>
      <FilterMenu
        label={t('board_against')}
        value={before === undefined ? t('board_against_nothing') : againstName(words, model, before, period)}
      >
        {(['before', 'year', 'none'] as const satisfies readonly Against[]).map((against) => (
          <FilterChoice
            key={against}
            as="radio"
            name="against"
            label={t(`board_against_${against}`)}
            isChosen={filters.against === against}
            onChoose={() => change({ against })}
          />
        ))}
      </FilterMenu>
    </>
  );
}

/** The last four quarters and the last weeks, and what is shown if it is none of them. */
function periodsToChoose(shown: Period, quarter: { year: number; quarter: number }): Period[] {
  const offered: Period[] = [
    ...[0, -1, -2, -3].map((count): Period => ({ type: 'quarter', ...quarterAfter(quarter, count) })),
    { type: 'weeks', count: 12 },
    { type: 'weeks', count: 26 },
  ];
  const isOffered = offered.some((one) => JSON.stringify(one) === JSON.stringify(shown));
  return isOffered ? offered : [shown, ...offered];
}
