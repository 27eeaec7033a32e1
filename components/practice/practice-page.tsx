import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { localDayOf } from '../../lib/domain/day-range';
import { FrameworksSection } from '../frameworks/frameworks-section';
import { RolesSection } from '../roles/roles-section';
import { SayProvider } from '../settings/undo';
import { Sign } from '../sign';
import { TemplatesSection } from '../templates/templates-section';
import { TitlesSection } from '../titles/titles-section';
import { usePageFacts } from '../use-live';
import { useWords } from '../words';
import { practiceSections, practiceTitle } from './practice-section';
import { usePractice } from './practice-store';

/** Templates, title rules, frameworks and roles: what agendas and reviews are made from and what titles say. Live on the store above it. */
export function PracticePage(): VNode | null {
  const { t } = useWords();
  const practice = usePractice();
  const stored = usePageFacts(async () => {
    const [settings, people, ownKinds, isReadOnly] = await Promise.all([
      practice.readSettings(),
      practice.listPeople(),
      practice.listOwnKinds(),
      practice.isReadOnly(),
    ]);
    return { settings, people, ownKinds, isReadOnly };
  });
  const theme = stored?.settings.theme;
  useEffect(() => {
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
  }, [theme]);
  if (stored === undefined) return null;
  const { settings, people, ownKinds, isReadOnly } = stored;
  const zone = settings.homeZone ?? practice.machineZone;
  const today = localDayOf(practice.now(), zone);
  return (
    <div class="settings">
      <header class="set-head">
        <h1>{t('practice_title')}</h1>
      </header>
      <nav class="set-nav" aria-label={t('settings_nav')}>
        <ul>
          {practiceSections.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{t(practiceTitle(id))}</a>
            </li>
          ))}
          <li>
            <a href="/options.html">{t('settings_title')}</a>
          </li>
        </ul>
      </nav>
      <main class="set-main">
        {isReadOnly && <Notice text={t('settings_newer_data')} />}
        <SayProvider>
          <TemplatesSection settings={settings} people={people} ownKinds={ownKinds} zone={zone} />
          <TitlesSection settings={settings} people={people} ownKinds={ownKinds} today={today} />
          <FrameworksSection settings={settings} zone={zone} />
          <RolesSection />
        </SayProvider>
      </main>
    </div>
  );
}

function Notice({ text }: { text: string }): VNode {
  return (
    <div class="notice due" role="alert">
      <Sign name="s-risk" class="st-due" />
      <p>{text}</p>
    </div>
  );
}
