import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SayProvider } from '../settings/undo';
import { Sign } from '../sign';
import { usePageFacts } from '../use-live';
import { useWords } from '../words';
import { usePeople } from './people-store';
import { PersonView } from './person-view';

/** The person whom the address' fragment names. */
function useNamed(): string {
  const read = () => decodeURIComponent(location.hash.slice(1));
  const [id, setId] = useState(read);
  useEffect(() => {
    const change = () => setId(read());
    window.addEventListener('hashchange', change);
    return () => window.removeEventListener('hashchange', change);
  }, []);
  return id;
}

/** What is kept about whom: everyone on the roster, and all that is stored about the one who is chosen. */
export function PeoplePage({ now }: { now: () => number }): VNode | null {
  const { t, locale } = useWords();
  const store = usePeople();
  const named = useNamed();
  const stored = usePageFacts(async () => {
    const [settings, people, isReadOnly, data] = await Promise.all([
      store.readSettings(),
      store.listAll(),
      store.isReadOnly(),
      store.find(named),
    ]);
    return { settings, people, isReadOnly, data, named };
  }, [named]);
  const theme = stored?.settings.theme;
  useEffect(() => {
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
  }, [theme]);
  if (stored === undefined) return null;
  const { settings, isReadOnly, data } = stored;
  const people = stored.people.toSorted((one, other) => one.name.localeCompare(other.name, locale));
  return (
    <div class="settings">
      <header class="set-head">
        <h1>{t('people_title')}</h1>
      </header>
      <nav class="set-nav" aria-label={t('settings_team')}>
        <ul>
          {people.map(({ id, name }) => (
            <li key={id}>
              <a
                class="cut"
                title={name}
                href={`#${encodeURIComponent(id)}`}
                {...(id === named ? { 'aria-current': 'true' as const } : {})}
              >
                {name}
              </a>
            </li>
          ))}
          <li>
            <a href="/options.html#privacy">{t('settings_title')}</a>
          </li>
        </ul>
      </nav>
      <main class="set-main">
        {isReadOnly && <Notice text={t('settings_newer_data')} />}
        <p class="meta about">{t('people_about')}</p>
        <SayProvider>
          {data === undefined ? (
            <p class="set-card set-empty">{t(people.length === 0 ? 'people_nobody' : 'people_choose')}</p>
          ) : (
            <PersonView data={data} zone={settings.homeZone ?? store.machineZone} now={now} />
          )}
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
