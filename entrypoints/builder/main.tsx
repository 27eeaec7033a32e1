import { browser } from '#imports';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/settings/settings.css';
import '../../components/builder/builder.css';
import { SettingsStoreContext } from '../../components/settings/settings-store';
import { tellWorkerOfChanges } from '../../lib/messages/changes';
import { reportError } from '../../lib/messages/report-error';
import { openDatabase } from '../../lib/store/open-database';
import { openSettingsStore } from '../own-pages/open-settings-store';
import { BuilderRoot } from './builder-root';
import { drawOwn, ownWords } from '../own-pages/draw-own';

const db = openDatabase();
const machineZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
tellWorkerOfChanges(db);

document.title = ownWords.t('builder_tab_title');
drawOwn(
  'builder',
  db,
  <SettingsStoreContext.Provider value={openSettingsStore(db, machineZone)}>
    <BuilderRoot
      db={db}
      machineZone={machineZone}
      openTab={(url) => void browser.tabs.create({ url }).catch((reason: unknown) => reportError('builder', reason))}
      report={(reason) => reportError('builder', reason)}
    />
  </SettingsStoreContext.Provider>,
);
