import { browser } from '#imports';
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/settings/settings.css';
import '../../components/privacy/privacy.css';
import { nameLanguage } from '../../components/name-language';
import { PrivacyPage } from '../../components/privacy/privacy-page';
import { createWords, WordsContext } from '../../components/words';

/** It asks the store nothing: a store that does not open must not hide what is kept in it. */
const words = createWords(
  (key) => browser.i18n.getMessage(key as 'extension_description'),
  browser.i18n.getUILanguage(),
);
const app = document.querySelector('#app');

nameLanguage(words, document.documentElement);
document.title = words.t('settings_privacy');
if (app !== null) {
  render(
    <WordsContext.Provider value={words}>
      <PrivacyPage />
    </WordsContext.Provider>,
    app,
  );
}
