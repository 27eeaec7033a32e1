import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/settings/settings.css';
import '../../components/backup/restore.css';
import { BackupKeeperContext } from '../../components/backup/backup-keeper';
import { RestoreView, type RestoreStore } from '../../components/backup/restore-view';
import { nameLanguage } from '../../components/name-language';
import { WordsContext } from '../../components/words';
import { tellWorkerOfChanges } from '../../lib/messages/changes';
import { settleLoss } from '../../lib/store/copies/find-loss';
import { findTrouble } from '../../lib/store/copies/find-trouble';
import { mendRows } from '../../lib/store/copies/mend-rows';
import { openDatabase } from '../../lib/store/open-database';
import { ownWords } from '../own-pages/draw-own';
import { openBackupKeeper } from '../own-pages/open-backup-keeper';

/** Not drawn by `drawOwn`: what that says when the store does not open is what this page is for. */
const db = openDatabase();
tellWorkerOfChanges(db);
const store: RestoreStore = {
  findTrouble: () => findTrouble(db, { at: Date.now() }),
  beginAfresh: () => settleLoss(db),
  mend: () => mendRows(db, Date.now()),
};
const app = document.querySelector('#app');
nameLanguage(ownWords, document.documentElement);
document.title = ownWords.t('restore_tab_title');
if (app !== null) {
  render(
    <WordsContext.Provider value={ownWords}>
      <BackupKeeperContext.Provider value={openBackupKeeper(db)}>
        <RestoreView store={store} zone={Intl.DateTimeFormat().resolvedOptions().timeZone} />
      </BackupKeeperContext.Provider>
    </WordsContext.Provider>,
    app,
  );
}
