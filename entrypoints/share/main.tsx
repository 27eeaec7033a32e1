import { browser } from '#imports';
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/settings/settings.css';
import '../../components/share/share.css';
import { nameLanguage } from '../../components/name-language';
import { ShareView } from '../../components/share/share-view';
import { createWords, WordsContext } from '../../components/words';
import { templateTextsLoader } from '../../lib/messages/template-texts-loader';
import { openDatabase } from '../../lib/store/open-database';
import { openShareStore } from './open-share-store';

const words = createWords(
  (key) => browser.i18n.getMessage(key as 'extension_description'),
  browser.i18n.getUILanguage(),
);
const store = openShareStore(openDatabase(), {
  words,
  machineZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  templateTexts: templateTextsLoader(),
});
const app = document.querySelector('#app');

nameLanguage(words, document.documentElement);
document.title = words.t('share_tab_title');
if (app !== null) {
  render(
    <WordsContext.Provider value={words}>
      <ShareView store={store} />
    </WordsContext.Provider>,
    app,
  );
}
