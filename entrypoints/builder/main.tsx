import { browser } from '#imports';
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/settings/settings.css';
import '../../components/builder/builder.css';
import { nameLanguage } from '../../components/name-language';
import { SettingsStoreContext } from '../../components/settings/settings-store';
import { createWords, WordsContext } from '../../components/words';
import { tellWorkerOfChanges } from '../../lib/messages/changes';
import { reportError } from '../../lib/messages/report-error';
import { openDatabase } from '../../lib/store/open-database';
import { openSettingsStore } from '../own-pages/open-settings-store';
import { BuilderRoot } from './builder-root';

const db = openDatabase();
const machineZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const words = createWords(
  (key) => browser.i18n.getMessage(key as 'extension_description'),
  browser.i18n.getUILanguage(),
);
tellWorkerOfChanges(db);
const app = document.querySelector('#app');

nameLanguage(words, document.documentElement);
document.title = words.t('builder_tab_title');
if (app !== null) {
  render(
    <WordsContext.Provider value={words}>
      <SettingsStoreContext.Provider value={openSettingsStore(db, machineZone)}>
        <BuilderRoot
          db={db}
          machineZone={machineZone}
          openTab={(url) =>
            void browser.tabs.create({ url }).catch((reason: unknown) => reportError('builder', reason))
          }
          report={(reason) => reportError('builder', reason)}
        />
      </SettingsStoreContext.Provider>
    </WordsContext.Provider>,
    app,
  );
}
