import { addDays } from '../../lib/domain/day-range';
import { Sign } from '../sign';
import { useVeil } from '../veil-context';
import { useWords } from '../words';
import { usePopup } from './popup-context';
import { TwelveWeeksTool } from './twelve-weeks';
import type { WeekTrend } from './week-trend';
import { Wheel } from './wheel';

/** Well, it is quiet; else the shape and the colour of what needs you. */
const lights = {
  reads: { sign: 's-held', ink: 'ink-3' },
  partly: { sign: 's-risk', ink: 'st-due' },
  changed: { sign: 's-missed', ink: 'st-missed' },
} as const;

/** Which week, a new meeting, and the ways out. `title` replaces the week where none is counted; `trend` is the board's sign. */
export function PopupHead(props: {
  title?: string | undefined;
  span?: string | undefined;
  trend?: WeekTrend | undefined;
  onNew?: (() => void) | undefined;
  /** Opens how the sites read; absent where there is no room to show it. */
  onHealth?: (() => void) | undefined;
}) {
  const { title, span, trend, onNew, onHealth } = props;
  const { t } = useWords();
  const veil = useVeil();
  const { model, actions, when } = usePopup();
  const { from, is } = model.week;
  const first = model.days[0]?.on ?? from;
  const last = model.days.at(-1)?.on ?? model.week.until;
  const days = when.span(first, last);
  const isThis = is === 'this';
  const light = model.lights[0]?.state;
  const tool = (label: string, sign: 'u-left' | 'u-right' | 'u-plus' | 'u-board' | 'u-gear', run: () => void) => (
    <button type="button" class="btn icon small" aria-label={label} title={label} onClick={run}>
      <Sign name={sign} size={sign === 'u-left' || sign === 'u-right' ? 's' : undefined} />
    </button>
  );
  return (
    <header class="pop-head">
      <Wheel />
      <h1>{title ?? (isThis ? t('popup_week_this') : days)}</h1>
      <span class="span" title={span ?? days}>
        {span ?? (title === undefined && isThis ? days : '')}
      </span>
      <span class="tools">
        {title === undefined && (
          <>
            {!isThis && (
              <button type="button" class="btn small" onClick={() => actions.showWeek(model.today)}>
                {t('popup_week_this')}
              </button>
            )}
            {tool(t('popup_week_before'), 'u-left', () => actions.showWeek(addDays(from, -7)))}
            {tool(t('popup_week_after'), 'u-right', () => actions.showWeek(addDays(from, 7)))}
          </>
        )}
        {veil !== undefined && (
          <button
            type="button"
            class="btn icon small"
            aria-label={t('veil')}
            title={t(veil.isOn ? 'veil_off' : 'veil_hint')}
            aria-pressed={veil.isOn}
            onClick={veil.toggle}
          >
            <Sign name="u-blur" />
          </button>
        )}
        {onNew !== undefined && tool(t('popup_title_new'), 'u-plus', onNew)}
        {light !== undefined && onHealth !== undefined && (
          <button
            type="button"
            class="btn icon small"
            aria-label={t(`popup_health_${light}`)}
            title={t(`popup_health_${light}`)}
            onClick={onHealth}
          >
            <Sign name={lights[light].sign} size="s" class={lights[light].ink} />
          </button>
        )}
        {trend === undefined ? (
          tool(t('popup_open_board'), 'u-board', () => actions.openBoard())
        ) : (
          <TwelveWeeksTool trend={trend} />
        )}
        {tool(t('popup_settings'), 'u-gear', () => actions.openSettings())}
      </span>
    </header>
  );
}
