import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FeedContext } from '../../../lib/messages/handlers/feed-context';
import { suggestFromFeeds } from '../../../lib/messages/handlers/suggest-from-feeds';
import { subscribeFeed } from '../../../lib/messages/handlers/subscribe-feed';
import type { CoxswainDatabase } from '../../../lib/store/database';
import { openDatabase } from '../../../lib/store/open-database';
import { savePeople } from '../../../lib/store/people';
import { saveSettings } from '../../../lib/store/settings';
import { calendar, event } from '../feeds/calendar-text';
import { nowAt, person } from '../store/rows';

const address = 'https://calendar.google.com/calendar/ical/kim%40example.com/private-0123456789/basic.ics';
const guest = (name: string, house = 'example.com') =>
  `ATTENDEE;CN=${name}:mailto:${name.toLowerCase().replaceAll(' ', '.')}@${house}`;
let uids = 0;
const uid = () => `UID:u${uids++}@example.com`;
const weekly = (...guests: string[]) =>
  event(uid(), 'SUMMARY:Doctor', 'DTSTART:20261102T090000Z', 'DURATION:PT30M', 'RRULE:FREQ=WEEKLY;COUNT=3', ...guests);
const once = (...guests: string[]) => event(uid(), 'DTSTART:20261119T110000Z', 'DURATION:PT30M', ...guests);

let db: CoxswainDatabase;
let made = 0;

beforeEach(async () => {
  db = openDatabase(`suggest-${made++}`);
  await saveSettings(db, { homeZone: 'Europe/Berlin', me: { addresses: ['kim@example.com'] } }, nowAt);
});

afterEach(() => db.delete());

const contextOf = (body: string): FeedContext => ({
  db,
  now: () => nowAt,
  newId: () => `id-${made++}`,
  fetch: () => Promise.resolve(new Response(body)),
  isGranted: () => Promise.resolve(true),
  chance: () => 0,
});

const rowsOf = async () => Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()]));

it('names colleagues who are met again and again, and stores nothing of anyone', async () => {
  await savePeople(db, [person('Ana')]);
  const crowd = Array.from({ length: 20 }, (_, index) => guest(`Crowd ${index}`));
  const context = contextOf(
    calendar(
      weekly(guest('Kim'), guest('Ana'), guest('Bo Berg')),
      weekly(guest('Kim'), guest('Cy', 'customer.example.net')),
      once(guest('Kim'), guest('Dee'), guest('Bo Berg')),
      weekly(guest('Kim'), ...crowd),
      weekly(guest('Kim'), guest('Eve')),
    ),
  );
  await subscribeFeed(context, address, { isMine: true });
  const before = await rowsOf();
  expect(await suggestFromFeeds(context)).toEqual([
    { name: 'Bo Berg', address: 'bo.berg@example.com' },
    { name: 'Eve', address: 'eve@example.com' },
  ]);
  expect(await rowsOf()).toEqual(before);
});

it("asks no calendar of someone else's", async () => {
  const context = contextOf(calendar(weekly(guest('Kim'), guest('Bo'))));
  await subscribeFeed(context, address, { isMine: false });
  expect(await suggestFromFeeds(context)).toEqual([]);
});
