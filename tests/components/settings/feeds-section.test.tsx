import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { openFeedKeeper } from '../../../entrypoints/own-pages/open-feed-keeper';
import type { FeedContext } from '../../../lib/messages/handlers/feed-context';
import type { CoxswainDatabase } from '../../../lib/store/database';
import { savePeople } from '../../../lib/store/people';
import { saveSettings } from '../../../lib/store/settings';
import { calendar, event } from '../../unit/feeds/calendar-text';
import { nowAt, person } from '../../unit/store/rows';
import { fakeAccess, renderSettings, settingsDatabase } from './render-settings';

const secret = 'https://calendar.google.com/calendar/ical/kim%40example.com/private-0123456789/basic.ics';
const oneOnOne = event(
  'SUMMARY:1:1 Ana',
  'DTSTART:20261119T090000Z',
  'DURATION:PT30M',
  'ATTENDEE:mailto:kim@example.com',
  'ATTENDEE:mailto:ana@example.com',
);

async function open(answer: () => Promise<Response>, access = fakeAccess(true)): Promise<CoxswainDatabase> {
  const db = settingsDatabase();
  await saveSettings(db, { homeZone: 'Europe/Berlin', me: { addresses: ['kim@example.com'] } }, nowAt);
  await savePeople(db, [person('Ana')]);
  let count = 0;
  const context: FeedContext = {
    db,
    now: () => nowAt,
    newId: () => `id-${(count += 1)}`,
    fetch: answer,
    isGranted: (origin) => access.has([origin]),
    chance: () => 0,
  };
  renderSettings(db, { now: () => nowAt }, access, openFeedKeeper(context));
  return db;
}

const section = async () => within(await screen.findByRole('region', { name: 'Calendars' }));

async function subscribe(address: string): Promise<void> {
  const view = await section();
  fireEvent.input(view.getByLabelText('Private address'), { target: { value: address } });
  fireEvent.click(view.getByRole('button', { name: 'Subscribe' }));
}

describe('subscribed calendars', () => {
  test('an address is read, shown without its secret, and does not stay in the field', async () => {
    const db = await open(() => Promise.resolve(new Response(calendar('X-WR-CALNAME:Work', oneOnOne))));
    const view = await section();
    expect(await view.findByText('No calendar is subscribed to.')).toBeDefined();
    await subscribe(secret);
    expect(await view.findByText('Last read 19 Nov 2026, 15:20')).toBeDefined();
    expect(await view.findByText('calendar.google.com/…/kim@example.com/…')).toBeDefined();
    expect(view.getByLabelText<HTMLInputElement>('Private address').value).toBe('');
    expect(document.body.textContent).not.toContain('private-0123456789');
    expect(await db.meetings.count()).toBe(1);
  });

  test('what is no address is said at the field, and nothing is asked', async () => {
    const answer = vi.fn();
    await open(answer);
    const view = await section();
    await subscribe('http://example.com/a.ics');
    expect((await view.findByRole('alert')).textContent).toContain('Only addresses that begin with https');
    expect(answer).not.toHaveBeenCalled();
  });

  test('a host that is refused is not read', async () => {
    const db = await open(() => Promise.resolve(new Response(calendar())), fakeAccess(false));
    const view = await section();
    await subscribe('https://example.org/a.ics');
    expect((await view.findByRole('alert')).textContent).toContain('Nothing is read on example.org');
    expect(await db.feeds.count()).toBe(0);
  });

  test('says in words what is wrong, and reads again at a click', async () => {
    let answer = new Response('', { status: 404 });
    await open(() => Promise.resolve(answer));
    const view = await section();
    await subscribe(secret);
    expect(await view.findByText(/There is no calendar at this address any more/)).toBeDefined();
    answer = new Response(calendar(oneOnOne, event('UID:broken', 'DTSTART:20261119T090000Z', 'RRULE:FREQ=NEVER')));
    fireEvent.click(await view.findByRole('button', { name: /^Read now: calendar.google.com/ }));
    expect(await view.findByText(/1 event could not be read: a wrong repetition/)).toBeDefined();
  });

  test('one that leads elsewhere offers to allow that, and is read then', async () => {
    const access = fakeAccess(true);
    await open(
      () =>
        Promise.resolve(
          Object.defineProperty(new Response(calendar()), 'url', { value: 'https://other.example.org/b.ics' }),
        ),
      access,
    );
    const view = await section();
    await subscribe(secret);
    expect(await view.findByText(/leads to another site/)).toBeDefined();
    fireEvent.click(await view.findByRole('button', { name: 'Allow other.example.org' }));
    expect(await view.findByText(/^Last read/)).toBeDefined();
  });

  test('removed, its address is gone and its meetings stay', async () => {
    const db = await open(() => Promise.resolve(new Response(calendar(oneOnOne))));
    const view = await section();
    await subscribe(secret);
    fireEvent.click(await view.findByRole('button', { name: /^Remove calendar.google.com/ }));
    expect(await view.findByText('No calendar is subscribed to.')).toBeDefined();
    expect([await db.feeds.count(), await db.meetings.count()]).toEqual([0, 1]);
  });
});

describe('a calendar file', () => {
  test.for([
    [calendar(oneOnOne), '1 meeting was found. Events looked at: 1.'],
    ['PK', 'This is no calendar file.'],
    ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT', 'The file ends in the middle.'],
  ] as const)('%# is opened once, and says what it brought', async ([text, said]) => {
    await open(() => Promise.reject(new Error('nothing is asked')));
    const view = await section();
    fireEvent.change(await view.findByLabelText('Open a calendar file once'), {
      target: { files: [new File([text], 'a.ics', { lastModified: nowAt })] },
    });
    await waitFor(async () => expect(await view.findByText(said)).toBeDefined());
  });
});
