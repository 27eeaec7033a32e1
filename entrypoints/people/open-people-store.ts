import type { PeopleStore } from '../../components/people/people-store';
import type { Zone } from '../../lib/domain/time';
import { announceSettings } from '../../lib/messages/handlers/announce';
import { dropCopies } from '../../lib/store/copies/drop-copies';
import type { CoxswainDatabase } from '../../lib/store/database';
import { isReadOnly } from '../../lib/store/open-database';
import { erasePeople } from '../../lib/store/rights/erase-person';
import { findPersonData } from '../../lib/store/rights/person-data';
import { getSettings } from '../../lib/store/settings';

/** The page's questions and its one change, put to the database. */
export const openPeopleStore = (db: CoxswainDatabase, machineZone: Zone): PeopleStore => ({
  machineZone,
  readSettings: () => getSettings(db),
  isReadOnly: () => isReadOnly(db),
  listAll: () => db.people.toArray(),
  find: (id) => findPersonData(db, id),
  erase: async (id, wish) => {
    await erasePeople(db, [id], wish);
    // A copy of before would bring them back.
    await dropCopies();
    announceSettings();
  },
});
