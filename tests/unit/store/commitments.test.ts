import { describe, expect, test } from 'vitest';
import {
  addCommitments,
  changeCommitment,
  endCommitment,
  listCommitments,
  putBackCommitments,
} from '../../../lib/store/commitments';
import { freshDatabase } from './fresh-database';
import { line, nowAt } from './rows';

const when = { from: '2026-11-16', newId: 'new', at: nowAt + 1 };

describe('a change of a line of the cadence', () => {
  test('ends the line the day before and starts another, so that past periods stay as they were promised', async () => {
    const db = freshDatabase();
    await addCommitments(db, [line('old')]);
    await changeCommitment(db, 'old', { minutes: 45 }, when);
    expect(await listCommitments(db)).toEqual([
      line('new', { minutes: 45, validFrom: '2026-11-16', createdAt: nowAt + 1, updatedAt: nowAt + 1 }),
      line('old', { validUntil: '2026-11-15', updatedAt: nowAt + 1 }),
    ]);
  });

  test('of a line that has not begun is made in place', async () => {
    const db = freshDatabase();
    await addCommitments(db, [line('old', { validFrom: '2026-11-16' })]);
    await changeCommitment(db, 'old', { minutes: 45 }, when);
    expect(await listCommitments(db)).toEqual([
      line('old', { validFrom: '2026-11-16', minutes: 45, updatedAt: nowAt + 1 }),
    ]);
  });

  test('keeps a planned end', async () => {
    const db = freshDatabase();
    await addCommitments(db, [line('old', { validUntil: '2026-12-31' })]);
    expect(await changeCommitment(db, 'old', { minutes: 45 }, when)).toMatchObject({ validUntil: '2026-12-31' });
  });

  test('can be put back whole', async () => {
    const db = freshDatabase();
    await addCommitments(db, [line('old')]);
    await changeCommitment(db, 'old', { minutes: 45 }, when);
    await putBackCommitments(db, [line('old')], ['new']);
    expect(await listCommitments(db)).toEqual([line('old')]);
  });
});

test('an ended line stays for the periods it covered; one that never began goes', async () => {
  const db = freshDatabase();
  await addCommitments(db, [line('old'), line('young', { validFrom: '2026-11-30' })]);
  await endCommitment(db, 'old', '2026-11-16', nowAt + 1);
  await endCommitment(db, 'young', '2026-11-16', nowAt + 1);
  expect(await listCommitments(db)).toEqual([line('old', { validUntil: '2026-11-15', updatedAt: nowAt + 1 })]);
});
