import { browser } from '#imports';
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/settings/settings.css';
import '../../components/templates/templates.css';
import '../../components/titles/titles.css';
import '../../components/roles/roles.css';
import { nameLanguage } from '../../components/name-language';
import { PracticePage } from '../../components/practice/practice-page';
import { PracticeStoreContext } from '../../components/practice/practice-store';
import { createWords, WordsContext } from '../../components/words';
import { tellWorkerOfChanges } from '../../lib/messages/changes';
import { openDatabase } from '../../lib/store/open-database';
import { openPracticeStore } from './open-practice-store';

const db = openDatabase();
tellWorkerOfChanges(db);
const words = createWords(
  (key) => browser.i18n.getMessage(key as 'extension_description'),
  browser.i18n.getUILanguage(),
);
const app = document.querySelector('#app');

nameLanguage(words, document.documentElement);
document.title = words.t('practice_tab_title');
if (app !== null) {
  render(
    <WordsContext.Provider value={words}>
      <PracticeStoreContext.Provider value={openPracticeStore(db, Intl.DateTimeFormat().resolvedOptions().timeZone)}>
        <PracticePage />
      </PracticeStoreContext.Provider>
    </WordsContext.Provider>,
    app,
  );
}
