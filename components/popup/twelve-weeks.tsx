import { useWords } from '../words';
import { usePopup } from './popup-context';
import type { WeekTrend } from './week-trend';

/** Twelve columns: height is what was due, filling what was held; dots where something was not observed. */
export function TwelveWeeks({ trend }: { trend: WeekTrend }) {
  const { t } = useWords();
  const { when } = usePopup();
  const { weeks, held, due, before } = trend;
  const most = Math.max(1, ...weeks.map((week) => week.due));
  const percent = (part: number, whole: number): string => `${whole === 0 ? 0 : Math.round((part / whole) * 100)}%`;
  const said = weeks.map((week) => {
    const values = { day: when.day(week.from), held: week.held, due: week.due };
    return week.unseen > 0
      ? t('popup_trend_week_unseen', { ...values, count: week.unseen })
      : t('popup_trend_week', values);
  });
  return (
    <section class="pop-sec">
      <h3>
        {t('popup_trend')}
        <span class="end">
          {before.due === 0
            ? t('popup_trend_of', { held, due })
            : t('popup_trend_of_before', { held, due, heldBefore: before.held, dueBefore: before.due })}
        </span>
      </h3>
      <div class="spark" dir="ltr" role="img" aria-label={[t('popup_trend'), ...said].join(t('popup_semicolon'))}>
        {weeks.map((week, index) => (
          <i
            key={week.from}
            class={[week.unseen > 0 && 'part', index === weeks.length - 1 && 'cur'].filter(Boolean).join(' ')}
            style={{ blockSize: percent(week.due, most) }}
            title={said[index]}
          >
            <b style={{ blockSize: percent(week.held, week.due) }} />
          </i>
        ))}
      </div>
    </section>
  );
}
