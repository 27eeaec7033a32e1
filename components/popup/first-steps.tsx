import type { ComponentChildren } from 'preact';
import { Sign } from '../sign';
import { useWords } from '../words';
import { usePopup } from './popup-context';
import { PopupHead } from './popup-head';
import { WeekRing } from './week-ring';

/** A fresh install: three steps, each useful alone, in any order. */
export function FirstSteps(props: {
  hasMeetings: boolean;
  hasTeam: boolean;
  onHealth: () => void;
  notices: ComponentChildren;
  /** What is open: below the heading of what it belongs to. */
  pane: ComponentChildren;
}) {
  const { t } = useWords();
  const { actions, isReadOnly } = usePopup();
  const steps = [
    {
      isDone: props.hasMeetings,
      title: t('popup_step_open'),
      why: t('popup_step_open_why'),
      button: t('popup_open_calendar'),
      run: () => actions.openCalendar(),
    },
    {
      isDone: props.hasTeam,
      title: t('popup_step_team'),
      why: t('popup_step_team_why'),
      button: t('popup_paste'),
      run: () => actions.openSettings('team'),
    },
    {
      isDone: false,
      title: t('popup_step_rhythm'),
      why: t('popup_step_rhythm_why'),
      button: t('popup_use_preset'),
      run: () => actions.usePreset(),
    },
  ];
  const filled = steps.findIndex((step) => !step.isDone);
  return (
    <>
      <PopupHead title={t('popup_name')} onHealth={props.onHealth} />
      {props.notices}
      <div class="sum">
        <WeekRing score={null} label={t('popup_nothing_to_count')} />
        <div>
          <h2>{t('popup_nothing_to_count')}</h2>
          <p>{t('popup_nothing_to_count_why')}</p>
        </div>
      </div>
      {props.pane}
      <section class="pop-sec">
        <ol>
          {steps.map((step, index) => (
            <li key={step.title} class="start">
              <span class="n">
                {step.isDone ? <Sign name="u-check" size="s" title={t('popup_step_done')} /> : index + 1}
              </span>
              <span class="what">{step.title}</span>
              <span class="m">{step.why}</span>
              <button
                type="button"
                class={`btn small ${index === filled ? 'primary' : 'line'}`}
                disabled={isReadOnly}
                onClick={step.run}
              >
                {step.button}
              </button>
            </li>
          ))}
        </ol>
      </section>
      <footer class="pop-foot">
        <Sign name="u-lock" size="s" />
        {t('popup_stays_here')}
      </footer>
    </>
  );
}
