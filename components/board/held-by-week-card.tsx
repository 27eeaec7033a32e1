import { useWords, type Words } from '../words';
import { useBoard, type BoardScope } from './board-context';
import { Blank, Card } from './card';
import type { CardTable } from './card-table';
import type { WeekColumn, WeekGroup } from './held-by-week';
import { againstName, periodShortName } from './period-words';
import { sayPercent } from './say-number';
import { WeekColumns } from './week-columns';

/** Held of due, week by week: height is what was due, filling what was held. */
export function HeldByWeekCard() {
  const words = useWords();
  const { t } = words;
  const scope = useBoard();
  const { trend } = scope.model;
  const title = t('board_trend');
  if (!trend.isEnough) {
    const { actions } = scope;
    return (
      <Card width={8} title={title} sentence={t('board_trend_what')} name="held-by-week">
        <Blank
          title={t(`board_weeks_seen_${trend.seenWeeks === 2 ? '2' : trend.seenWeeks === 1 ? '1' : '0'}`)}
          why={t('board_trend_needs')}
        >
          <button type="button" class="btn small line" onClick={() => actions.openCalendar()}>
            {t('popup_open_calendar')}
          </button>
          <button type="button" class="btn small" onClick={() => actions.openSettings('feeds')}>
            {t('board_add_address')}
          </button>
        </Blank>
      </Card>
    );
  }
  const sentence = trendSentence(words, scope);
  // What is to come of this period stands apart.
  const parts = trend.groups.flatMap((group) => {
    const begun = group.columns.filter(({ is }) => is !== 'future');
    const future = group.columns.filter(({ is }) => is === 'future');
    return [
      ...(begun.length > 0 ? [{ group, columns: begun, isToCome: false }] : []),
      ...(future.length > 0 ? [{ group, columns: future, isToCome: true }] : []),
    ];
  });
  return (
    <Card
      width={8}
      title={title}
      sentence={sentence}
      behind={{ slotIds: trend.groups.flatMap(({ columns }) => columns.flatMap(({ slotIds }) => slotIds)) }}
      name="held-by-week"
      table={trendTable(words, scope)}
    >
      <div
        class="trend"
        dir="ltr"
        style={{ gridTemplateColumns: parts.map(({ columns }) => `${Math.max(2, columns.length)}fr`).join(' ') }}
      >
        {parts.map(({ group, columns, isToCome }) => (
          <div key={`${group.isBefore}${isToCome}`} class="grp">
            <p class={isToCome ? 'ink-3' : undefined}>{isToCome ? t('board_to_come') : <GroupHead group={group} />}</p>
            <WeekColumns
              columns={columns}
              most={trend.most}
              isBefore={group.isBefore}
              label={isToCome ? t('board_to_come') : periodShortName(words, scope.model, group.period)}
            />
          </div>
        ))}
      </div>
    </Card>
  );
}

function GroupHead({ group }: { group: WeekGroup }) {
  const words = useWords();
  const { model, open } = useBoard();
  const name = periodShortName(words, model, group.period, group.isBefore ? model.period : undefined);
  const { held, due } = group;
  return (
    <>
      <b>{name}</b>
      {due > 0 && (
        <>
          {' · '}
          <button
            type="button"
            class="why quiet"
            onClick={() => open({ title: name, slotIds: group.columns.flatMap(({ slotIds }) => slotIds) })}
          >
            {words.t('board_of_share', { held, due, share: sayPercent(words, held, due) })}
          </button>
        </>
      )}
    </>
  );
}

/** "Up 8 points on the same weeks of Q3; the weeks that were hard to see are dotted." */
function trendSentence(words: Words, { model }: BoardScope): string {
  const { t } = words;
  const { headline, before, period, trend } = model;
  const { change } = headline;
  const against = before === undefined ? '' : againstName(words, model, before, period);
  const said =
    change === undefined || before === undefined
      ? t('board_trend_what')
      : change === 0
        ? t('board_trend_same', { against })
        : t(change > 0 ? 'board_trend_up' : 'board_trend_down', { count: Math.abs(change), against });
  return trend.hasUnseen ? t('board_trend_dotted', { sentence: said }) : t('board_full_stop', { sentence: said });
}

function trendTable(words: Words, { model, when }: BoardScope): CardTable {
  const { t } = words;
  const rowOf = (group: WeekGroup, column: WeekColumn): CardTable['rows'][number] => {
    const { number, from, held, due, unseen, upcoming } = column;
    const period = periodShortName(words, model, group.period, group.isBefore ? model.period : undefined);
    const title = t('board_week_of', { number, day: when.day(from) });
    return {
      cells: [title, period, from, held, due, unseen, upcoming],
      drill: { title, slotIds: column.slotIds },
    };
  };
  return {
    columns: [
      t('board_column_week'),
      t('board_column_period'),
      t('board_column_from'),
      t('board_column_held'),
      t('board_column_due'),
      t('board_column_unseen'),
      t('board_column_to_come'),
    ],
    rows: model.trend.groups.flatMap((group) => group.columns.map((column) => rowOf(group, column))),
  };
}
