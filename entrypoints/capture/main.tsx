import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/capture/capture.css';
import { tellWorkerOfChanges } from '../../lib/messages/changes';
import { reportError } from '../../lib/messages/report-error';
import { takeCaptured } from '../../lib/store/captured';
import { newId } from '../../lib/store/new-id';
import { openDatabase } from '../../lib/store/open-database';
import { drawFailed, drawOwn, ownWords } from '../own-pages/draw-own';
import { CapturePage } from './capture-page';
import { readCapture } from './read-capture';

/** One action item, from a selection or the keyboard: `capture.html?id=…` names the text that waits in the store. */
const db = openDatabase();
tellWorkerOfChanges(db);
document.title = ownWords.t('capture_title');

async function start(): Promise<void> {
  const id = new URLSearchParams(location.search).get('id') ?? '';
  // A store that takes nothing back can still be read, and says so when the item is to be kept.
  const text = await takeCaptured(db, id).catch(() => '');
  const model = await readCapture(db, Date.now());
  if (model.theme !== 'system') document.documentElement.dataset['theme'] = model.theme;
  drawOwn(
    'capture',
    db,
    <CapturePage
      db={db}
      model={model}
      text={text}
      now={Date.now}
      newId={() => newId(Date.now())}
      leave={() => window.close()}
      report={reportError}
    />,
  );
}

// Before the store has answered too: what is wrong with it is said.
drawOwn('capture', db, null);
start().catch((error: unknown) => drawFailed('capture', db, error));
