import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Field } from '../settings/field';
import { NotSaved } from '../settings/not-saved';
import { saveFile } from '../save-file';
import { Select } from '../settings/select';
import { SayProvider, useSay } from '../settings/undo';
import { useSave } from '../settings/use-save';
import { Sign } from '../sign';
import { usePageFacts } from '../use-live';
import { useWords } from '../words';
import { CadenceFileBox } from './cadence-file-box';
import { pageMarkdown } from './page-markdown';
import { PolicyBox } from './policy-box';
import type { Reader, ShareFacts } from './share-facts';
import { ShareSheet } from './share-sheet';
import type { ShareStore } from './share-store';
import { sharedPageOf } from './shared-page';

/** The page to sit down with, and the ways to hand a cadence on. Nothing is drawn before the first answer. */
export function ShareView({ store }: { store: ShareStore }): VNode | null {
  const facts = usePageFacts(() => store.readFacts());
  const theme = facts?.settings.theme;
  useEffect(() => {
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
  }, [theme]);
  if (facts !== undefined) {
    return (
      <SayProvider>
        <Share facts={facts} store={store} />
      </SayProvider>
    );
  }
  return null;
}

function Share({ facts, store }: { facts: ShareFacts; store: ShareStore }): VNode {
  const words = useWords();
  const { t } = words;
  const say = useSay();
  const saving = useSave();
  const [chosen, setReader] = useState<Reader>('team');
  const people = facts.practice.people.filter(({ relation }) => relation === 'report');
  const reader = people.some(({ id }) => id === chosen) ? chosen : 'team';
  const [why, setWhy] = useState<string>();
  const sharedWhy = why ?? facts.settings.sharedWhy ?? '';
  const page = useMemo(() => {
    const shown = { ...facts, settings: { ...facts.settings, sharedWhy } };
    return sharedPageOf(words, shown, reader);
  }, [words, facts, reader, sharedWhy]);
  const copy = () =>
    saving.save(() => navigator.clipboard.writeText(pageMarkdown(page)).then(() => say(t('share_copied'))));
  const saveCalendar = (whose: Reader | 'all') =>
    saveFile(`coxswain-${facts.today}.ics`, store.writeCalendar(facts, whose), 'text/calendar');
  const keepWhy = () =>
    why !== undefined && saving.save(() => store.saveWhy(why.trim())).then((isSaved) => isSaved && setWhy(undefined));
  return (
    <div class="share">
      <header class="share-head">
        <h1>{t('share_name')}</h1>
        <p class="meta">{t('share_lead')}</p>
      </header>
      <aside class="share-tools" aria-label={t('share_tools')}>
        <Field label={t('share_for')}>
          {(parts) => (
            <Select
              {...parts}
              value={reader}
              options={[
                { value: 'team', label: t('share_for_team') },
                ...people.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChoose={setReader}
            />
          )}
        </Field>
        <Field label={t('share_why_own')} hint={t('share_why_hint')}>
          {(parts) => (
            <textarea
              {...parts}
              class="field"
              rows={4}
              maxLength={2000}
              value={sharedWhy}
              onInput={(event) => setWhy(event.currentTarget.value)}
              onBlur={() => void keepWhy()}
            />
          )}
        </Field>
        <NotSaved saving={saving} />
        <div class="share-buttons">
          <button type="button" class="btn primary" onClick={() => window.print()}>
            {t('share_print')}
          </button>
          <button type="button" class="btn line" onClick={() => void copy()}>
            <Sign name="u-copy" size="s" />
            {t('share_copy')}
          </button>
          <button type="button" class="btn line" onClick={() => saveCalendar(reader)}>
            <Sign name="u-download" size="s" />
            {t('share_calendar')}
          </button>
          {people.length > 0 && (
            <button type="button" class="btn line" onClick={() => saveCalendar('all')}>
              <Sign name="u-download" size="s" />
              {t('share_calendar_all')}
            </button>
          )}
          <p class="meta">{t('share_calendar_hint')}</p>
        </div>
      </aside>
      <main class="share-main">
        <ShareSheet page={page} />
        {facts.policy && <PolicyBox policy={facts.policy} facts={facts} store={store} />}
        <CadenceFileBox facts={facts} store={store} />
      </main>
    </div>
  );
}
