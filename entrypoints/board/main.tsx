import { browser } from '#imports';
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/board/board.css';
import { nameLanguage } from '../../components/name-language';
import { createWords, WordsContext } from '../../components/words';
import { tellWorkerOfChanges } from '../../lib/messages/changes';
import { reportError } from '../../lib/messages/report-error';
import { openDatabase } from '../../lib/store/open-database';
import { BoardPage } from './board-page';
import { boardPlace } from './board-place';

const db = openDatabase();
const words = createWords(
  (key) => browser.i18n.getMessage(key as 'extension_description'),
  browser.i18n.getUILanguage(),
);
tellWorkerOfChanges(db);
const app = document.querySelector('#app');

nameLanguage(words, document.documentElement);
document.title = words.t('board_title');
if (app !== null) {
  render(
    <WordsContext.Provider value={words}>
      <BoardPage
        db={db}
        place={boardPlace}
        now={Date.now}
        machineZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
        report={reportError}
      />
    </WordsContext.Provider>,
    app,
  );
}
