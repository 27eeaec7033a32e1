import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/settings/settings.css';
import { BackupKeeperContext } from '../../components/backup/backup-keeper';
import { SettingsPage } from '../../components/settings/settings-page';
import { SettingsStoreContext } from '../../components/settings/settings-store';
import { tellWorkerOfChanges } from '../../lib/messages/changes';
import { liveFeedContext } from '../../lib/messages/handlers/live-feed-context';
import { noticeAccess } from '../../lib/messages/notice-access';
import { followPolicy } from '../../lib/messages/policy';
import { reportError } from '../../lib/messages/report-error';
import { newId } from '../../lib/store/new-id';
import { openDatabase } from '../../lib/store/open-database';
import { openBackupKeeper } from '../own-pages/open-backup-keeper';
import { openExportKeeper } from '../own-pages/open-export-keeper';
import { openFeedKeeper } from '../own-pages/open-feed-keeper';
import { openSettingsStore } from '../own-pages/open-settings-store';
import { settingsSites, siteAccess } from '../own-pages/site-permissions';
import { drawOwn, ownWords } from '../own-pages/draw-own';

const db = openDatabase();
tellWorkerOfChanges(db);
// Here too: a backup that was restored may have undone what is locked.
followPolicy({ db, now: () => Date.now(), newId }).catch((error: unknown) => reportError('policy', error));
const feeds = openFeedKeeper(liveFeedContext({ db, now: Date.now, newId }));
const machineZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const store = openSettingsStore(db, machineZone);

document.title = ownWords.t('settings_tab_title');
drawOwn(
  'settings',
  db,
  <SettingsStoreContext.Provider value={store}>
    <BackupKeeperContext.Provider value={openBackupKeeper(db)}>
      <SettingsPage
        sites={settingsSites}
        access={siteAccess(db, ownWords)}
        feeds={feeds}
        notices={noticeAccess}
        exports={openExportKeeper(db, { words: ownWords, machineZone })}
      />
    </BackupKeeperContext.Provider>
  </SettingsStoreContext.Provider>,
);
