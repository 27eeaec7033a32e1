import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { CadenceLine } from '../../lib/domain/cadence-line';
import { Wheel } from '../popup/wheel';
import type { SuggestedPerson } from '../../lib/domain/suggest-people';
import type { FeedKeeper } from '../settings/feed-keeper';
import type { SettingsSite, SiteAccess } from '../settings/site-access';
import { Sign } from '../sign';
import { useLive } from '../use-live';
import { useWords } from '../words';
import { DigestStep } from './digest-step';
import { MeStep } from './me-step';
import { RhythmStep } from './rhythm-step';
import { SiteStep } from './site-step';
import { Step } from './step';
import { TeamStep } from './team-step';
import { TellStep } from './tell-step';
import { stepsFor, type WelcomeActions, type WelcomeModel, type WelcomeStep } from './welcome-model';

/** The first run: short steps by the user's role, any of which can be left out, and the way to the calendar. */
export function WelcomeView(props: {
  model: WelcomeModel;
  actions: WelcomeActions;
  /** The CRMs that can be read, the browser's word on them, and the calendars' addresses. */
  reading: {
    sites: readonly SettingsSite[];
    access: SiteAccess;
    feeds: FeedKeeper;
    suggestPeople: () => Promise<readonly SuggestedPerson[]>;
  };
  first?: WelcomeStep;
  trouble?: string;
}) {
  const { t, locale } = useWords();
  const { model, actions } = props;
  const { me, people } = model;
  const steps = stepsFor(me);
  const [wanted, setOpen] = useState<WelcomeStep | 'done'>(props.first ?? 'me');
  // A way in may name a step of the other path: who manages a seller is asked where they say who they are.
  const open = wanted === 'done' || steps.includes(wanted) ? wanted : 'me';
  const { value: subscribed = [] } = useLive(() => props.reading.feeds.list());
  const [found, setFound] = useState<readonly SuggestedPerson[]>();
  const suggestTeam = (): void => {
    void props.reading.suggestPeople().then((people) => {
      setFound(people);
      setOpen('team');
    });
  };
  const next = (): void => goOn(steps);
  const goOn = (path: readonly WelcomeStep[]): void => {
    if (open !== 'done') setOpen(path[path.indexOf(open) + 1] ?? 'done');
  };
  const saveMe: Parameters<typeof MeStep>[0]['onSave'] = (changed, newcomers) => {
    actions.saveMe(changed);
    if (newcomers.people.length + newcomers.additions.length > 0) {
      actions.addPeople(newcomers.people, newcomers.additions);
    }
    goOn(stepsFor(changed));
  };
  const keep = (lines: readonly CadenceLine[]): void => {
    actions.keepRhythm(lines);
    next();
  };
  const held = (names: readonly string[]): string | undefined => (names.length === 0 ? undefined : names.join(', '));
  const parts: Record<WelcomeStep, { done?: string | undefined; body: VNode }> = {
    me: {
      done: me.name === '' ? undefined : me.name,
      body: <MeStep me={me} people={people} onSave={saveMe} onSkip={next} />,
    },
    team: {
      done: held(people.map(({ name }) => name)),
      body: (
        <TeamStep
          me={me}
          people={people}
          actions={actions}
          suggest={subscribed.some(({ isMine }) => isMine) ? props.reading.suggestPeople : undefined}
          found={found}
          onNext={() => {
            setFound(undefined);
            next();
          }}
        />
      ),
    },
    site: {
      done: held(model.allowedSites),
      body: (
        <SiteStep
          {...props.reading}
          zone={model.zone}
          onSuggest={steps.includes('team') ? suggestTeam : undefined}
          onNext={next}
        />
      ),
    },
    prepare: { body: <TellStep what="welcome_prepare_what" onNext={next} /> },
    promises: { body: <TellStep what="welcome_promises_what" onNext={next} /> },
    rhythm: {
      done: model.hasCadence ? t('welcome_rhythm_kept') : undefined,
      body: <RhythmStep model={model} onKeep={keep} onNext={next} />,
    },
    digest: {
      done: model.hasDigest ? t('welcome_digest_kept') : undefined,
      body: <DigestStep isOn={model.hasDigest} onKeep={actions.keepDigest} onNext={next} />,
    },
  };
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
        {steps.map((step, index) => (
          <Step
            key={step}
            number={index + 1}
            title={t(`welcome_step_${step}`)}
            done={parts[step].done}
            isOpen={open === step}
            onOpen={() => setOpen(step)}
          >
            {parts[step].body}
          </Step>
        ))}
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
