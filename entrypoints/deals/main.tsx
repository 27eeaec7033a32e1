import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/board/board.css';
import '../../components/deals/deals.css';
import { tellWorkerOfChanges } from '../../lib/messages/changes';
import { reportError } from '../../lib/messages/report-error';
import { openDatabase } from '../../lib/store/open-database';
import { boardPlace } from '../own-pages/board-place';
import { drawOwn, ownWords } from '../own-pages/draw-own';
import { DealsPage } from './deals-page';

const db = openDatabase();
tellWorkerOfChanges(db);

document.title = ownWords.t('deals_tab_title');
drawOwn(
  'deals',
  db,
  <DealsPage
    db={db}
    place={boardPlace}
    now={Date.now}
    machineZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
    report={reportError}
  />,
);
