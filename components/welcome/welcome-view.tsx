import { useState } from 'preact/hooks';
import { Wheel } from '../popup/wheel';
import type { FeedKeeper } from '../settings/feed-keeper';
import type { SettingsSite, SiteAccess } from '../settings/site-access';
import { Sign } from '../sign';
import { useWords } from '../words';
import { DigestStep } from './digest-step';
import { MeStep } from './me-step';
import { RhythmStep } from './rhythm-step';
import { SiteStep } from './site-step';
import { Step } from './step';
import { TeamStep } from './team-step';
import { welcomeSteps, type WelcomeActions, type WelcomeModel, type WelcomeStep } from './welcome-model';

/** The first run: five short steps, any of which can be left out, and the way to the calendar. */
export function WelcomeView(props: {
  model: WelcomeModel;
  actions: WelcomeActions;
  /** The CRMs that can be read, the browser's word on them, and the calendars' addresses. */
  reading: { sites: readonly SettingsSite[]; access: SiteAccess; feeds: FeedKeeper };
  first?: WelcomeStep;
  trouble?: string;
}) {
  const { t, locale } = useWords();
  const { model, actions } = props;
  const [open, setOpen] = useState<WelcomeStep | 'done'>(props.first ?? 'me');
  const next = (): void => {
    if (open !== 'done') setOpen(welcomeSteps[welcomeSteps.indexOf(open) + 1] ?? 'done');
  };
  const { me, people } = model;
  return (
    <main class="welcome cx" lang={locale}>
      <header>
        <Wheel />
        <h1>{t('welcome_title')}</h1>
        <p class="meta">{t('welcome_lead')}</p>
      </header>
      {props.trouble !== undefined && (
        <div class="notice due" role="alert">
          <Sign name="s-risk" class="st-due" />
          <p>{props.trouble}</p>
        </div>
      )}
      <ol class="steps-list">
        <Step
          number={1}
          title={t('welcome_step_me')}
          done={me.name === '' ? undefined : me.name}
          isOpen={open === 'me'}
          onOpen={() => setOpen('me')}
        >
          <MeStep
            me={me}
            onSave={(changed) => {
              actions.saveMe(changed);
              next();
            }}
            onSkip={next}
          />
        </Step>
        <Step
          number={2}
          title={t('welcome_step_team')}
          done={people.length === 0 ? undefined : people.map(({ name }) => name).join(', ')}
          isOpen={open === 'team'}
          onOpen={() => setOpen('team')}
        >
          <TeamStep me={me} people={people} actions={actions} onNext={next} />
        </Step>
        <Step
          number={3}
          title={t('welcome_step_site')}
          done={model.allowedSites.length === 0 ? undefined : model.allowedSites.join(', ')}
          isOpen={open === 'site'}
          onOpen={() => setOpen('site')}
        >
          <SiteStep {...props.reading} zone={model.zone} onNext={next} />
        </Step>
        <Step
          number={4}
          title={t('welcome_step_rhythm')}
          done={model.hasCadence ? t('welcome_rhythm_kept') : undefined}
          isOpen={open === 'rhythm'}
          onOpen={() => setOpen('rhythm')}
        >
          <RhythmStep
            model={model}
            onKeep={(lines) => {
              actions.keepRhythm(lines);
              next();
            }}
            onNext={next}
          />
        </Step>
        <Step
          number={5}
          title={t('welcome_step_digest')}
          done={model.hasDigest ? t('welcome_digest_kept') : undefined}
          isOpen={open === 'digest'}
          onOpen={() => setOpen('digest')}
        >
          <DigestStep isOn={model.hasDigest} onKeep={actions.keepDigest} onNext={next} />
        </Step>
      </ol>
      <div class="welcome-end">
        <button type="button" class={open === 'done' ? 'btn primary' : 'btn line'} onClick={actions.openCalendar}>
          <Sign name="u-calendar" />
          {t('welcome_open_calendar')}
        </button>
        <p class="meta">{t('welcome_end')}</p>
      </div>
      <p class="micro foot">
        <Sign name="u-lock" size="s" />
        {t('welcome_stays_here')}
      </p>
    </main>
  );
}
