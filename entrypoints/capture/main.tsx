import { browser } from '#imports';
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/capture/capture.css';
import { nameLanguage } from '../../components/name-language';
import { createWords, WordsContext } from '../../components/words';
import { tellWorkerOfChanges } from '../../lib/messages/changes';
import { reportError } from '../../lib/messages/report-error';
import { takeCaptured } from '../../lib/store/captured';
import { newId } from '../../lib/store/new-id';
import { openDatabase } from '../../lib/store/open-database';
import { CapturePage } from './capture-page';
import { readCapture } from './read-capture';

/** One action item, from a selection or the keyboard: `capture.html?id=…` names the text that waits in the store. */
const db = openDatabase();
tellWorkerOfChanges(db);
const words = createWords(
  (key) => browser.i18n.getMessage(key as 'extension_description'),
  browser.i18n.getUILanguage(),
);
const app = document.querySelector('#app');
nameLanguage(words, document.documentElement);
document.title = words.t('capture_title');

async function start(root: Element): Promise<void> {
  const id = new URLSearchParams(location.search).get('id') ?? '';
  // A store that takes nothing back can still be read, and says so when the item is to be kept.
  const text = await takeCaptured(db, id).catch(() => '');
  const model = await readCapture(db, Date.now());
  if (model.theme !== 'system') document.documentElement.dataset['theme'] = model.theme;
  render(
    <WordsContext.Provider value={words}>
      <CapturePage
        db={db}
        model={model}
        text={text}
        now={Date.now}
        newId={() => newId(Date.now())}
        leave={() => window.close()}
        report={reportError}
      />
    </WordsContext.Provider>,
    root,
  );
}

if (app !== null) start(app).catch((error: unknown) => reportError('capture', error));
