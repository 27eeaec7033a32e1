import { expect, test, vi } from 'vitest';
import { savePeople } from '../../../lib/store/people';
import { saveSettings } from '../../../lib/store/settings';
import { watchChanges } from '../../../lib/store/watch-changes';
import { freshDatabase } from './fresh-database';
import { person } from './rows';

test('a change of a table that is watched is heard, one of another table or database is not', async () => {
  const [db, other] = [freshDatabase(), freshDatabase()];
  // A database that is made is heard once, as all of it is new.
  await Promise.all([db.open(), other.open()]);
  const changed = vi.fn();
  const stop = watchChanges(db, ['people'], changed);
  await saveSettings(db, { weekStart: 7 }, 1);
  await savePeople(other, [person('ana')]);
  expect(changed).not.toHaveBeenCalled();
  await savePeople(db, [person('ana')]);
  await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
  stop();
  await savePeople(db, [person('bo')]);
  expect(changed).toHaveBeenCalledOnce();
});
