import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { heldOn } from '../../lib/domain/change-cadence';
import type { Commitment } from '../../lib/domain/cadence';
import { localDayOf } from '../../lib/domain/day-range';
import type { CadenceFacts } from '../../lib/domain/week-view';
import { Wheel } from '../popup/wheel';
import { useStore } from '../settings/settings-store';
import { SayProvider } from '../settings/undo';
import { Sign } from '../sign';
import { useLive, usePageFacts } from '../use-live';
import { useWords } from '../words';
import { AwaySection } from './away-section';
import { BuilderContext, type BuilderFacts } from './builder-context';
import { builderSteps, type BuilderStep } from './builder-steps';
import { CostPicture } from './cost-picture';
import { StepDetermine } from './step-determine';
import { StepFrequency } from './step-frequency';
import { StepShare } from './step-share';
import { StepTrack } from './step-track';
import { useWhatIf } from './use-what-if';

/** The ways out of the builder. */
export interface BuilderWays {
  share: () => void;
  board: () => void;
  settings: () => void;
  /** Opens the calendar's create page, filled for the next meeting of a line. */
  putIn: (line: Commitment, personId: string | undefined) => void;
}

interface Parts {
  step: BuilderStep;
  ways: BuilderWays;
  /** What stands on the calendar around today. */
  readCalendar: () => Promise<CadenceFacts>;
  /** The templates as they hold now; followed live. */
  readTemplates: () => Promise<BuilderFacts['templateOf']>;
}

/** The cadence builder, live on the store above it. Nothing is drawn before the first answer. */
export function BuilderPage(parts: Parts): VNode | null {
  const { t } = useWords();
  const store = useStore();
  const stored = usePageFacts(async () => {
    const [settings, people, lines, absences, isReadOnly] = await Promise.all([
      store.readSettings(),
      store.listPeople(),
      store.listCommitments(),
      store.listAbsences(),
      store.isReadOnly(),
    ]);
    const templateOf = await parts.readTemplates();
    return { settings, people, lines, absences, isReadOnly, templateOf };
  });
  const theme = stored?.settings.theme;
  useEffect(() => {
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
  }, [theme]);
  if (stored === undefined) return null;
  const { settings, people, lines, absences, isReadOnly, templateOf } = stored;
  const today = localDayOf(store.now(), settings.homeZone ?? store.machineZone);
  const holding = lines.filter(({ validUntil }) => validUntil === undefined || validUntil >= today);
  const facts = { settings, people, lines, holding, today, templateOf };
  return (
    <SayProvider>
      <BuilderContext.Provider value={facts}>
        {isReadOnly && (
          <div class="notice due" role="alert">
            <Sign name="s-risk" class="st-due" />
            <p>{t('settings_newer_data')}</p>
          </div>
        )}
        <Body {...parts} facts={facts} absences={absences} />
      </BuilderContext.Provider>
    </SayProvider>
  );
}

function Body({
  step,
  ways,
  readCalendar,
  facts,
  absences,
}: Parts & { facts: BuilderFacts; absences: Parameters<typeof AwaySection>[0]['absences'] }): VNode {
  const { t } = useWords();
  const { people, today, holding, lines } = facts;
  // What begins later is planned, not held twice with what it follows.
  const now = heldOn(holding, today);
  const whatIf = useWhatIf(now.length > 0 ? now : holding, people);
  const { value: calendar } = useLive(readCalendar, [lines]);
  return (
    <main class="builder">
      <header class="builder-head">
        <Wheel />
        <div>
          <h1>{t('builder_title')}</h1>
          <p class="meta">{t('builder_lead')}</p>
        </div>
        <button type="button" class="btn" onClick={ways.settings}>
          <Sign name="u-gear" />
          {t('popup_settings')}
        </button>
      </header>
      <nav class="builder-steps" aria-label={t('builder_steps')}>
        <ol>
          {builderSteps.map((one, index) => (
            <li key={one}>
              <a href={`#${one}`} {...(one === step ? { 'aria-current': 'step' as const } : {})}>
                <span class="n">{index + 1}</span>
                {t(`builder_step_${one}`)}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div class="builder-main">
        {step === 'determine' && <StepDetermine />}
        {step === 'frequency' && (
          <>
            <StepFrequency whatIf={whatIf} cost={whatIf.cost} />
            <AwaySection absences={absences} people={people} today={today} />
          </>
        )}
        {step === 'share' && <StepShare onShare={ways.share} />}
        {step === 'track' && <StepTrack calendar={calendar} onPutIn={ways.putIn} onBoard={ways.board} />}
        <StepFoot step={step} />
      </div>
      <aside class="builder-aside">
        <CostPicture cost={whatIf.cost} before={whatIf.before} />
      </aside>
    </main>
  );
}

/** The way to the next step. */
function StepFoot({ step }: { step: BuilderStep }): VNode | null {
  const { t } = useWords();
  const next = builderSteps[builderSteps.indexOf(step) + 1];
  if (next === undefined) return null;
  return (
    <p class="builder-next">
      <a class="btn line" href={`#${next}`}>
        {t('builder_next', { step: t(`builder_step_${next}`) })}
        <Sign name="u-right" />
      </a>
    </p>
  );
}
