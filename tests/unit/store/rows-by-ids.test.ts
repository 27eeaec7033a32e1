import { expect, test } from 'vitest';
import { meetingsByIds, putMeetings } from '../../../lib/store/meetings';
import { freshDatabase } from './fresh-database';
import { meeting } from './rows';

test.each([3, 2_000])(
  'rows are found by %i ids in their order, and those that are not there are left out',
  async (count) => {
    const db = freshDatabase();
    await putMeetings(db, [meeting('m1'), meeting('m0'), meeting('other')]);
    const ids = Array.from({ length: count }, (_, index) => `m${count - 1 - index}`);
    expect((await meetingsByIds(db, ids)).map((row) => row.id)).toEqual(['m1', 'm0']);
  },
);
