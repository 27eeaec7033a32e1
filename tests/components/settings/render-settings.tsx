import { cleanup, configure, render } from '@testing-library/preact';
import { afterEach, vi } from 'vitest';
import { BackupKeeperContext } from '../../../components/backup/backup-keeper';
import type { FeedKeeper } from '../../../components/settings/feed-keeper';
import type { NoticeAccess } from '../../../components/settings/notice-access';
import { SettingsPage } from '../../../components/settings/settings-page';
import { SettingsStoreContext, type SettingsStore } from '../../../components/settings/settings-store';
import type { SettingsSite, SiteAccess } from '../../../components/settings/site-access';
import { createWords, WordsContext } from '../../../components/words';
import { openBackupKeeper } from '../../../entrypoints/own-pages/open-backup-keeper';
import { openExportKeeper } from '../../../entrypoints/own-pages/open-export-keeper';
import { openSettingsStore } from '../../../entrypoints/own-pages/open-settings-store';
import type { CopyPlace } from '../../../lib/store/copies/copy-place';
import type { CoxswainDatabase } from '../../../lib/store/database';
import { openDatabase } from '../../../lib/store/open-database';
import { memoryPlace } from '../../unit/store/copies/memory-place';
import english from '../../../public/_locales/en/messages.json';

const messages: Record<string, { message: string }> = english;
const words = createWords((key) => messages[key]?.message ?? '', 'en-GB');

const calendar: SettingsSite = {
  id: 'google-calendar',
  name: 'Google Calendar',
  origins: ['https://calendar.google.com/*'],
  isRequired: true,
  reads: 'calendar',
};
const salesforce: SettingsSite = {
  id: 'salesforce',
  name: 'Salesforce',
  origins: ['https://*.lightning.force.com/*', 'https://*.my.salesforce.com/*'],
  isRequired: false,
  reads: 'opportunity',
};

/** A browser that asks the user, who answers `isWilling`. */
export function fakeAccess(isWilling: boolean): SiteAccess {
  const allowed = new Set<string>();
  return {
    has: (origins) => Promise.resolve(origins.every((origin) => allowed.has(origin))),
    ask: (origins) => {
      if (isWilling) for (const origin of origins) allowed.add(origin);
      return Promise.resolve(isWilling);
    },
    takeBack: (origins) => {
      for (const origin of origins) allowed.delete(origin);
      return Promise.resolve(true);
    },
    copyReport: () => Promise.resolve(true),
    watch: () => () => {},
  };
}

/** A browser that asks whether notifications may be shown, and the user answers `isWilling`. */
export function fakeNotices(isWilling: boolean): NoticeAccess {
  let isAllowed = false;
  return {
    has: () => Promise.resolve(isAllowed),
    ask: () => Promise.resolve((isAllowed = isWilling)),
    watch: () => () => {},
  };
}

// Beside browsers on two cores a second is short.
configure({ asyncUtilTimeout: 10_000 });

/** Nothing is subscribed to. */
export const noFeeds: FeedKeeper = {
  list: () => Promise.resolve([]),
  check: () => 'not-an-address',
  add: () => Promise.resolve(),
  read: () => Promise.resolve(),
  remove: () => Promise.resolve(),
  open: () => Promise.resolve({ outcome: 'not-a-calendar' }),
};

let count = 0;
const opened: CoxswainDatabase[] = [];

afterEach(async () => {
  cleanup();
  vi.useRealTimers();
  for (const db of opened.splice(0)) await db.delete();
});

/** A database of its own for one test. */
export function settingsDatabase(): CoxswainDatabase {
  count += 1;
  const db = openDatabase(`settings-${count}`);
  opened.push(db);
  return db;
}

/** The whole page on a real store (fake-indexeddb); `change` replaces some of the store's functions. */
export function renderSettings(
  db: CoxswainDatabase,
  change: Partial<SettingsStore> = {},
  access: SiteAccess = fakeAccess(true),
  feeds: FeedKeeper = noFeeds,
  notices: NoticeAccess = fakeNotices(true),
  place: CopyPlace = memoryPlace(),
): void {
  const store = { ...openSettingsStore(db, 'Europe/Berlin'), ...change };
  render(
    <WordsContext.Provider value={words}>
      <SettingsStoreContext.Provider value={store}>
        <BackupKeeperContext.Provider
          value={{ ...openBackupKeeper(db, place), ...(change.now === undefined ? {} : { now: change.now }) }}
        >
          <SettingsPage
            sites={[calendar, salesforce]}
            access={access}
            feeds={feeds}
            notices={notices}
            exports={openExportKeeper(db, { words, machineZone: 'Europe/Berlin' })}
          />
        </BackupKeeperContext.Provider>
      </SettingsStoreContext.Provider>
    </WordsContext.Provider>,
  );
}
