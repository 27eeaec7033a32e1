import { useWords, type Words } from '../words';
import { usePopup, type PopupScope } from './popup-context';
import type { WeekTrend } from './week-trend';

/** Twelve columns with their sums; they lead to the board, as does the small form in the head. */
export function TwelveWeeks({ trend }: { trend: WeekTrend }) {
  const words = useWords();
  const scope = usePopup();
  return (
    <section class="pop-sec">
      <h3>
        {words.t('popup_trend')}
        <span class="end">{saySums(words, trend)}</span>
      </h3>
      <button
        type="button"
        class="spark"
        dir="ltr"
        aria-label={[words.t('popup_trend'), ...sayWeeks(words, trend, scope)].join(words.t('popup_semicolon'))}
        title={words.t('popup_open_board')}
        onClick={() => scope.actions.openBoard()}
      >
        <Columns trend={trend} />
      </button>
    </section>
  );
}

/** The way to the board where there is no room for more: the twelve columns as its sign. */
export function TwelveWeeksTool({ trend }: { trend: WeekTrend }) {
  const words = useWords();
  const { actions } = usePopup();
  const { t } = words;
  const label = t('popup_trend_board', {
    board: t('popup_open_board'),
    weeks: t('popup_trend'),
    held: saySums(words, trend),
  });
  return (
    <button
      type="button"
      class="btn small spark"
      dir="ltr"
      aria-label={label}
      title={label}
      onClick={() => actions.openBoard()}
    >
      <Columns trend={trend} />
    </button>
  );
}

/** Height is what was due, filling what was held; dots where something was not observed. */
function Columns({ trend: { weeks } }: { trend: WeekTrend }) {
  const most = Math.max(1, ...weeks.map((week) => week.due));
  const percent = (part: number, whole: number): string => `${whole === 0 ? 0 : Math.round((part / whole) * 100)}%`;
  return (
    <>
      {weeks.map((week, index) => (
        <i
          key={week.from}
          class={[week.unseen > 0 && 'part', index === weeks.length - 1 && 'cur'].filter(Boolean).join(' ')}
          style={{ blockSize: percent(week.due, most) }}
        >
          <b style={{ blockSize: percent(week.held, week.due) }} />
        </i>
      ))}
    </>
  );
}

const saySums = ({ t }: Words, { held, due, before }: WeekTrend): string =>
  before.due === 0
    ? t('popup_trend_of', { held, due })
    : t('popup_trend_of_before', { held, due, heldBefore: before.held, dueBefore: before.due });

const sayWeeks = ({ t }: Words, { weeks }: WeekTrend, { when }: PopupScope): string[] =>
  weeks.map((week) => {
    const values = { day: when.day(week.from), held: week.held, due: week.due };
    return week.unseen > 0
      ? t('popup_trend_week_unseen', { ...values, count: week.unseen })
      : t('popup_trend_week', values);
  });
