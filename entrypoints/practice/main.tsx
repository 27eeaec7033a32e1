import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/settings/settings.css';
import '../../components/templates/templates.css';
import '../../components/titles/titles.css';
import '../../components/frameworks/frameworks.css';
import '../../components/roles/roles.css';
import { PracticePage } from '../../components/practice/practice-page';
import { PracticeStoreContext } from '../../components/practice/practice-store';
import { tellWorkerOfChanges } from '../../lib/messages/changes';
import { openDatabase } from '../../lib/store/open-database';
import { openPracticeStore } from './open-practice-store';
import { drawOwn, ownWords } from '../own-pages/draw-own';

const db = openDatabase();
tellWorkerOfChanges(db);

document.title = ownWords.t('practice_tab_title');
drawOwn(
  'practice',
  db,
  <PracticeStoreContext.Provider value={openPracticeStore(db, Intl.DateTimeFormat().resolvedOptions().timeZone)}>
    <PracticePage />
  </PracticeStoreContext.Provider>,
);
