import { expect, test } from 'vitest';
import { capturePlaces } from '../../../lib/domain/capture-place';
import { hourMs, meeting, nowAt, person } from '../store/rows';

const at = (id: string, startsInHours: number, change: object = {}) =>
  meeting(id, { startAt: nowAt + startsInHours * hourMs, endAt: nowAt + (startsInHours + 0.5) * hourMs, ...change });
const places = (meetings: ReturnType<typeof at>[]) =>
  capturePlaces(meetings, [person('ana'), person('bo', { deletedAt: 1 })], nowAt);

test('the running meeting first, then the next ones, then those just over; then 1:1s and the team', () => {
  const found = places([at('over', -3), at('tomorrow', 24), at('now', -0.25), at('soon', 1), at('long-over', -30)]);
  expect(found.map(({ id }) => id)).toEqual([
    'now',
    'soon',
    'tomorrow',
    'over',
    'person:one-on-one:ana',
    'team:team-meeting',
  ]);
});

test('an item is agreed in a meeting that began, and waits in the rhythm of one to come', () => {
  const [running, soon, over] = places([at('now', -0.25), at('soon', 1), at('over', -3)]);
  expect([running?.agreedIn, soon?.agreedIn, over?.agreedIn]).toEqual(['now', undefined, 'over']);
  expect(soon).toMatchObject({ rhythm: 'person:one-on-one:ana', personId: 'ana' });
});

test('what is gone, declined or lasts all day is no place; a team’s is with nobody alone', () => {
  const found = places([
    at('gone', 1, { isStanding: false }),
    at('declined', 1, { response: 'declined' }),
    at('day', 1, { isAllDay: true }),
    at('team', 1, { kind: 'team-meeting', personIds: ['ana', 'bo'], withTeam: true }),
  ]);
  expect(found[0]).toMatchObject({ id: 'team', rhythm: 'team:team-meeting' });
  expect(found[0]).not.toHaveProperty('personId');
  expect(found.slice(1).map(({ startAt }) => startAt)).toEqual([undefined, undefined]);
});
