import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { localDayOf } from '../../lib/domain/day-range';
import type { ExportKeeper } from '../export/export-keeper';
import { Sign } from '../sign';
import { usePageFacts } from '../use-live';
import { useWords } from '../words';
import { BackupSection } from './backup-section';
import { CadenceSection } from './cadence-section';
import { DealsSection } from './deals-section';
import type { FeedKeeper } from './feed-keeper';
import { FeedsSection } from './feeds-section';
import { LookSection } from './look-section';
import { PolicyContext } from './lock';
import { MeSection } from './me-section';
import type { NoticeAccess } from './notice-access';
import { PolicyNotice } from './policy-notice';
import { PrivacySection } from './privacy-section';
import { RemindersSection } from './reminders-section';
import { SettingsNav } from './settings-nav';
import { useStore } from './settings-store';
import type { SettingsSite, SiteAccess } from './site-access';
import { SitesSection } from './sites-section';
import { TeamSection } from './team-section';
import { TemplatesLink } from './templates-link';
import { SayProvider } from './undo';

/** The whole settings page, live on the store above it. Nothing is drawn before the first answer. */
export function SettingsPage(props: {
  sites: readonly SettingsSite[];
  access: SiteAccess;
  feeds: FeedKeeper;
  notices: NoticeAccess;
  exports: ExportKeeper;
}): VNode | null {
  const { sites, access, feeds, notices, exports } = props;
  const { t } = useWords();
  const store = useStore();
  const stored = usePageFacts(async () => {
    const [settings, people, lines, isReadOnly, policy] = await Promise.all([
      store.readSettings(),
      store.listPeople(),
      store.listCommitments(),
      store.isReadOnly(),
      store.readPolicy(),
    ]);
    return { settings, people, lines, isReadOnly, policy };
  });
  const theme = stored?.settings.theme;
  useEffect(() => {
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
  }, [theme]);
  const isReady = stored !== undefined;
  useEffect(() => {
    // The sections stand only now, so the browser could not go to the address' fragment by itself.
    if (isReady) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isReady]);
  if (stored === undefined) return null;
  const { settings, people, lines, isReadOnly, policy } = stored;
  const zone = settings.homeZone ?? store.machineZone;
  const today = localDayOf(store.now(), zone);
  return (
    <div class="settings">
      <header class="set-head">
        <h1>{t('settings_title')}</h1>
      </header>
      <SettingsNav />
      <main class="set-main">
        {isReadOnly && (
          <div class="notice due" role="alert">
            <Sign name="s-risk" class="st-due" />
            <p>{t('settings_newer_data')}</p>
          </div>
        )}
        <PolicyContext.Provider value={policy}>
          <PolicyNotice />
          <SayProvider>
            <MeSection settings={settings} people={people} />
            <TeamSection settings={settings} people={people} />
            <CadenceSection people={people} lines={lines} today={today} />
            <TemplatesLink isSeller={settings.me.isSeller} />
            <DealsSection settings={settings} />
            <RemindersSection settings={settings} notices={notices} />
            <LookSection settings={settings} />
            <SitesSection sites={sites} access={access} zone={zone} />
            <FeedsSection feeds={feeds} access={access} zone={zone} />
            <BackupSection zone={zone} fileWeeks={settings.fileWeeks} exports={exports} />
            <PrivacySection settings={settings} />
          </SayProvider>
        </PolicyContext.Provider>
      </main>
    </div>
  );
}
