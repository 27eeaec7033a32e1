import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/board/board.css';
import { tellWorkerOfChanges } from '../../lib/messages/changes';
import { reportError } from '../../lib/messages/report-error';
import { openDatabase } from '../../lib/store/open-database';
import { BoardPage } from './board-page';
import { boardPlace } from '../own-pages/board-place';
import { drawOwn, ownWords } from '../own-pages/draw-own';

const db = openDatabase();
tellWorkerOfChanges(db);

document.title = ownWords.t('board_title');
drawOwn(
  'board',
  db,
  <BoardPage
    db={db}
    place={boardPlace}
    now={Date.now}
    machineZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
    report={reportError}
  />,
);
