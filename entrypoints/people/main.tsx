import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/settings/settings.css';
import '../../components/people/people.css';
import { PeoplePage } from '../../components/people/people-page';
import { PeopleStoreContext } from '../../components/people/people-store';
import { tellWorkerOfChanges } from '../../lib/messages/changes';
import { openDatabase } from '../../lib/store/open-database';
import { drawOwn, ownWords } from '../own-pages/draw-own';
import { openPeopleStore } from './open-people-store';

/** What is kept about whom; `people.html#<person's id>`. */
const db = openDatabase();
tellWorkerOfChanges(db);

document.title = ownWords.t('people_title');
drawOwn(
  'people',
  db,
  <PeopleStoreContext.Provider value={openPeopleStore(db, Intl.DateTimeFormat().resolvedOptions().timeZone)}>
    <PeoplePage now={Date.now} />
  </PeopleStoreContext.Provider>,
);
