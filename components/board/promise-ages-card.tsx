import { Sign } from '../sign';
import { useWords, type Words } from '../words';
import { useBoard, type BoardScope } from './board-context';
import { Blank, Card } from './card';
import type { CardTable } from './card-table';
import { sayDue } from './item-words';
import { ages, type Age, type OpenPromise } from './promise-ages';

const ageKeys = {
  week: 'board_age_week',
  'two-weeks': 'board_age_two_weeks',
  'four-weeks': 'board_age_four_weeks',
  older: 'board_age_older',
} as const satisfies Record<Age, string>;

/** So many squares fit in a cell; more are said by the count beside them. */
const squares = 5;

/** Open promises by who made them and how old they are; over their date, a triangle. */
export function PromiseAgesCard() {
  const words = useWords();
  const { t } = words;
  const scope = useBoard();
  const { rows, promises, over, mineOver } = scope.model.promises;
  const title = t('board_promises');
  if (promises.length === 0) {
    return (
      <Card width={4} title={title} sentence={t('board_promises_what')} name="open-promises">
        <Blank title={t('board_promises_none')} why={t('board_promises_none_why')} />
      </Card>
    );
  }
  const sentence =
    over === 0
      ? t('board_promises_open', { count: promises.length })
      : t('board_promises_over', { open: promises.length, count: over, mine: mineOver });
  return (
    <Card
      width={4}
      title={title}
      sentence={sentence}
      behind={{ items: promises.map(({ id }) => id) }}
      name="open-promises"
      table={tableOf(words, scope)}
    >
      <table class="age">
        <thead>
          <tr>
            <td />
            {ages.map((age) => (
              <th key={age} scope="col">
                {t(ageKeys[age])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ ownerId, name, cells }) => {
            const who = ownerId === undefined ? t('board_you_row') : (name ?? t('popup_someone'));
            return (
              <tr key={ownerId ?? ''}>
                <th scope="row">
                  <bdi title={who}>{who}</bdi>
                </th>
                {cells.map(({ age, promises: own }) => (
                  <td key={age}>{own.length > 0 && <AgeCell who={who} age={age} promises={own} />}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <div class="legend">
        <span class="key">
          <i class="open" />
          {t('board_open_promise')}
        </span>
        <span class="key">
          <Sign name="s-risk" size="xs" class="st-due" />
          {t('board_over_its_date')}
        </span>
      </div>
    </Card>
  );
}

function AgeCell({ who, age, promises }: { who: string; age: Age; promises: readonly OpenPromise[] }) {
  const { t } = useWords();
  const { open } = useBoard();
  const over = promises.filter(({ daysOver }) => daysOver > 0).length;
  const count = promises.length;
  const label = t('board_age_cell', { who, age: t(ageKeys[age]), count, over });
  return (
    <button
      type="button"
      class="sq"
      title={label}
      onClick={() =>
        open({ title: t('board_age_title', { who, age: t(ageKeys[age]) }), items: promises.map(({ id }) => id) })
      }
    >
      {promises
        .slice(0, squares)
        .map((one) =>
          one.daysOver > 0 ? <Sign key={one.id} name="s-risk" class="st-due" /> : <i key={one.id} class="open" />,
        )}
      <span class="micro" aria-hidden="true">
        {count}
      </span>
      <span class="hidden">{label}</span>
    </button>
  );
}

function tableOf(words: Words, { model, when }: BoardScope): CardTable {
  const { t } = words;
  return {
    columns: [
      t('board_column_promise'),
      t('board_column_who'),
      t('board_column_age_days'),
      t('board_column_due_on'),
      t('board_column_days_over'),
    ],
    rows: model.promises.promises.map((one) => ({
      cells: [
        one.text,
        one.ownerId === undefined ? t('board_you') : (one.ownerName ?? t('popup_someone')),
        one.days,
        one.dueOn ?? '',
        Math.max(0, one.daysOver),
      ],
      drill: { title: sayDue(words, one, when), items: [one.id] },
    })),
  };
}
