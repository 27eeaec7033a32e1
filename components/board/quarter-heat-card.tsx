import { Sign } from '../sign';
import { useWords, type Words } from '../words';
import { useBoard, type BoardScope } from './board-context';
import { Blank, Card } from './card';
import type { CardTable } from './card-table';
import { walk } from '../panel/joined';
import { PledgeLine } from './pledge-line';
import { lastWeeksFrom, type HeatCell, type QuarterHeat } from './quarter-heat';
import { sayPercent } from './say-number';
import { periodShortName, yearName } from './period-words';
import type { Quarter } from './period';

/** Adherence by week of the quarter, darker where more was held; the number stands in each cell. */
export function QuarterHeatCard() {
  const words = useWords();
  const { t } = words;
  const scope = useBoard();
  const { heat } = scope.model;
  const title = t('board_heat');
  if (!heat.isEnough) {
    return (
      <Card width={7} title={title} sentence={t('board_heat_what')} name="week-of-quarter">
        <Blank
          title={t(`board_weeks_seen_${heat.seenWeeks === 2 ? '2' : heat.seenWeeks === 1 ? '1' : '0'}`)}
          why={t('board_heat_needs')}
        />
      </Card>
    );
  }
  const numbers = Array.from({ length: heat.longest }, (_, index) => index + 1);
  return (
    <Card
      width={7}
      title={title}
      sentence={sentenceOf(words, heat)}
      behind={{ slotIds: heat.rows.flatMap(({ cells }) => cells.flatMap(({ slotIds }) => slotIds)) }}
      name="week-of-quarter"
      table={tableOf(words, scope)}
    >
      <div class="scroll">
        <table class="heat" dir="ltr" onKeyDown={(event) => void walk(event)}>
          <thead>
            <tr>
              <td class="corner" />
              {numbers.map((number) => (
                <th key={number} scope="col">
                  {number}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {heat.rows.map(({ quarter, cells }, row) => (
              <tr key={`${quarter.year}${quarter.quarter}`}>
                <th scope="row">{quarterName(words, quarter, scope)}</th>
                {numbers.map((number) => {
                  const cell = cells[number - 1];
                  const isFirst = row === heat.rows.length - 1 && number === 1;
                  return cell === undefined ? (
                    <td key={number} />
                  ) : (
                    <HeatBox key={number} cell={cell} isFirst={isFirst} />
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="legend">
        <span class="scale">
          {t('board_under_half')}
          {[0, 1, 2, 3, 4].map((level) => (
            <i key={level} class={`h${level}`} />
          ))}
          {t('board_nine_in_ten')}
        </span>
        <PledgeLine />
      </div>
    </Card>
  );
}

function HeatBox({ cell, isFirst }: { cell: HeatCell; isFirst: boolean }) {
  const words = useWords();
  const { t } = words;
  const scope = useBoard();
  const { held, due, unseen, level, is, number } = cell;
  if (is === 'future') {
    const isPledged = scope.model.pledge !== undefined && number >= lastWeeksFrom;
    return (
      <td class={isPledged ? 'pre' : 'to'}>
        {isPledged && <Sign name="u-flag" size="xs" title={t('board_pledged')} />}
      </td>
    );
  }
  const classes = [level !== undefined && `h${level}`, unseen > 0 && 'seen-part', is === 'now' && 'cur'];
  const said = [
    t('board_week_of', { number, day: scope.when.day(cell.from) }),
    due > 0 ? t('popup_held', { held, due }) : t('board_nothing_due'),
    ...(unseen > 0 ? [t('popup_unseen', { count: unseen })] : []),
  ].join(t('popup_comma'));
  return (
    <td class={classes.filter(Boolean).join(' ')} aria-current={is === 'now' ? 'date' : undefined}>
      {cell.slotIds.length > 0 && (
        <button
          type="button"
          class="cell"
          tabIndex={isFirst ? 0 : -1}
          title={said}
          onClick={() => scope.open({ title: said, slotIds: cell.slotIds })}
        >
          <span class="hidden">{said}</span>
          <span aria-hidden="true">{due > 0 ? `${held}/${due}` : '–'}</span>
        </button>
      )}
    </td>
  );
}

const quarterName = (words: Words, quarter: Quarter, { model }: BoardScope): string => {
  const last = model.heat.rows.at(-1)?.quarter;
  return periodShortName(words, model, { type: 'quarter', ...quarter }, last && { type: 'quarter', ...last });
};

/** "Weeks 11 to 13 held 60 of 113 (53%); weeks 1 to 10 held 258 of 337 (77%)." */
function sentenceOf(words: Words, { early, late, longest }: QuarterHeat): string {
  const { t } = words;
  const of = ({ held, due }: { held: number; due: number }) => ({ held, due, share: sayPercent(words, held, due) });
  const first = { from: 1, until: lastWeeksFrom - 1, ...of(early) };
  const last = { from: lastWeeksFrom, until: longest, ...of(late) };
  if (late.due === 0) return t('board_heat_one', first);
  if (early.due === 0) return t('board_heat_one', last);
  return t('board_heat_both', {
    late: t('board_heat_part', last),
    early: t('board_heat_part', first),
    from: lastWeeksFrom,
    until: longest,
    before: lastWeeksFrom - 1,
  });
}

function tableOf(words: Words, scope: BoardScope): CardTable {
  const { t } = words;
  return {
    columns: [
      t('board_column_week'),
      t('board_column_quarter'),
      t('board_column_from'),
      t('board_column_held'),
      t('board_column_due'),
      t('board_column_unseen'),
    ],
    rows: scope.model.heat.rows.flatMap(({ quarter, cells }) =>
      cells
        .filter(({ is }) => is !== 'future')
        .map(({ number, from, held, due, unseen, slotIds }) => {
          const title = t('board_week_of', { number, day: scope.when.day(from) });
          const name = t('board_quarter', { quarter: quarter.quarter, year: yearName(quarter, scope.model) });
          return { cells: [title, name, from, held, due, unseen], drill: { title, slotIds } };
        }),
    ),
  };
}
