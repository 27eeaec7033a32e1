import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ShownFeed } from '../../../components/settings/feed-keeper';
import type { WelcomeStep } from '../../../components/welcome/welcome-model';
import { WelcomePage } from '../../../entrypoints/welcome/welcome-page';
import type { CoxswainDatabase } from '../../../lib/store/database';
import { openDatabase } from '../../../lib/store/open-database';
import { fakeAccess, noFeeds } from '../settings/render-settings';
import { InEnglish } from '../popup/english';
import { now, settings, team, zone } from '../popup/sample-week';

let db: CoxswainDatabase;
let made = 0;

const crm = { isRequired: false, reads: 'opportunity' } as const;
const salesforce = { ...crm, id: 'salesforce', name: 'Salesforce', origins: ['https://*.my.salesforce.com/*'] };
const hubspot = { ...crm, id: 'hubspot', name: 'HubSpot', origins: ['https://app.hubspot.com/*'] };

beforeEach(() => {
  db = openDatabase(`welcome-${made++}`);
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

async function open(first?: WelcomeStep, subscribed: ShownFeed[] = []) {
  let ids = 0;
  const access = fakeAccess(true);
  const ask = vi.spyOn(access, 'ask');
  const add = vi.fn(async () => {});
  const place = {
    sites: [salesforce, hubspot],
    access,
    suggestPeople: vi.fn(async () => [{ name: 'Berg, Bo', address: 'bo@example.com' }, { address: 'cy@example.com' }]),
    feeds: {
      ...noFeeds,
      list: async () => subscribed,
      check: () => ({ origin: 'https://feeds.example.com/*', host: 'feeds.example.com' }),
      add,
    },
    allowNotices: vi.fn(async () => true),
    openCalendar: vi.fn(),
  };
  const view = render(
    <InEnglish>
      <WelcomePage
        db={db}
        place={place}
        {...(first === undefined ? {} : { first })}
        now={() => now}
        newId={() => `new-${ids++}`}
        machineZone={zone}
        report={vi.fn()}
      />
    </InEnglish>,
  );
  await screen.findByRole('heading', { level: 1 });
  return { ...view, place, ask, add };
}

const isOpen = (name: string): string | null => screen.getByRole('button', { name }).getAttribute('aria-expanded');

describe('the first run', () => {
  it('keeps who I am, and goes on to the team', async () => {
    await open();
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: ' Kim ' } });
    fireEvent.input(screen.getByLabelText('Addresses of your calendars'), {
      target: { value: 'Kim@Example.com, kim@example.org' },
    });
    fireEvent.click(screen.getByRole('checkbox', { name: 'I sell, and have a manager' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save and go on' }));
    await waitFor(async () =>
      expect((await db.settings.get('settings'))?.me).toEqual({
        name: 'Kim',
        addresses: ['kim@example.com', 'kim@example.org'],
        isManager: true,
        isSeller: true,
      }),
    );
    expect(isOpen('2 Who is on your team')).toBe('true');
  });

  it('adds a pasted team as reports, and whoever is there already only once', async () => {
    await db.people.bulkPut(team.slice(0, 1));
    await open('team');
    fireEvent.input(screen.getByRole('textbox'), {
      target: { value: 'Ana <ana@example.com>\nBo <bo@example.com>\nCy, cy@example.com' },
    });
    expect(screen.getByText('Read: Bo, Cy')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Add 2 people' }));
    await waitFor(async () => expect(await db.people.count()).toBe(3));
    expect((await db.people.get('new-0'))?.relation).toBe('report');
  });

  it('a line that is no address is said, and a new address of someone known is added to them', async () => {
    await db.people.bulkPut(team.slice(0, 1));
    await open('team');
    const text = 'Ana ana@example.com ana@example.net\nbo@nowhere\nCy <cy@example.com>';
    fireEvent.input(screen.getByRole('textbox'), { target: { value: text } });
    expect(screen.getByText('Line 2: “bo@nowhere” has no whole address. It is left out.')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Add 1 person' }));
    await waitFor(async () => expect((await db.people.get('ana'))?.addresses).toContain('ana@example.net'));
    expect(await db.people.count()).toBe(2);
  });

  it('who manages and sells is asked for their own manager beside the team', async () => {
    await db.settings.put({ ...settings, me: { ...settings.me, isManager: true, isSeller: true } });
    await open('team');
    fireEvent.input(screen.getByLabelText('Your manager'), { target: { value: 'Mo <mo@example.com>' } });
    fireEvent.input(screen.getByLabelText('Names and addresses, one per line'), {
      target: { value: 'Ana <ana@example.com>' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Add 2 people' }));
    await waitFor(async () =>
      expect((await db.people.toArray()).map(({ name, relation }) => `${name} ${relation}`)).toEqual([
        'Ana report',
        'Mo manager',
      ]),
    );
  });

  it('who only sells has a path of their own, with their manager in its first step', async () => {
    await open();
    fireEvent.click(screen.getByRole('checkbox', { name: 'I manage sellers' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'I sell, and have a manager' }));
    fireEvent.input(screen.getByLabelText('Your manager'), { target: { value: 'Mo <mo@example.com>' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save and go on' }));
    await waitFor(() =>
      expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent?.slice(1))).toEqual([
        'Who you are',
        'Your CRM and calendar',
        'Prepare',
        'Promises',
        'Choose a rhythm',
      ]),
    );
    expect((await db.people.toArray()).map(({ name, relation }) => `${name} ${relation}`)).toEqual(['Mo manager']);
    expect(isOpen('2 Your CRM and calendar')).toBe('true');
    for (let step = 0; step < 3; step++) fireEvent.click(screen.getByRole('button', { name: 'Skip' }));
    expect(screen.getByRole('link', { name: 'Role cadence' }).getAttribute('href')).toBe('/practice.html#roles');
    expect(screen.getByRole('checkbox', { name: /^1:1.*your manager/ })).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Skip' }));
    expect(screen.queryByRole('button', { name: 'Skip' })).toBeNull();
  });

  it('a way to the team leads a seller to where their manager is asked for', async () => {
    await db.settings.put({ ...settings, me: { ...settings.me, isManager: false, isSeller: true } });
    await open('team');
    expect(await screen.findByLabelText('Your manager')).toBeDefined();
  });

  it('asks the browser for the CRM in the click itself, and says what came of it', async () => {
    const { ask } = await open('site');
    fireEvent.click(screen.getByRole('button', { name: 'Allow HubSpot' }));
    expect(ask.mock.calls).toEqual([[hubspot.origins]]);
    expect(await screen.findByRole('button', { name: 'Take back HubSpot' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Allow Salesforce' })).toBeDefined();
    expect(screen.getByRole('link', { name: /own server/ }).getAttribute('href')).toBe('/options.html#sites');
  });

  it("subscribes to a calendar's private address, and does not keep it in the field", async () => {
    const { ask, add } = await open('site');
    const field = screen.getByLabelText<HTMLInputElement>('Private address');
    fireEvent.input(field, { target: { value: 'https://feeds.example.com/kim.ics' } });
    fireEvent.click(screen.getByRole('button', { name: 'Subscribe' }));
    expect(ask).toHaveBeenCalledExactlyOnceWith(['https://feeds.example.com/*']);
    await waitFor(() => expect(add).toHaveBeenCalledExactlyOnceWith('https://feeds.example.com/kim.ics', true));
    expect(field.value).toBe('');
  });

  it('suggests the team from the calendar that was subscribed to, and adds who is left standing', async () => {
    const mine = { id: 'mine', shown: 'kim', isMine: true, state: 'ok', isReading: false, origin: '' } as const;
    const { place } = await open('site', [mine]);
    expect(place.suggestPeople).not.toHaveBeenCalled();
    fireEvent.click(await screen.findByRole('button', { name: 'Suggest people from my calendar' }));
    const field = await screen.findByLabelText<HTMLTextAreaElement>('Names and addresses, one per line');
    await waitFor(() => expect(field.value).toBe('Berg Bo <bo@example.com>\ncy@example.com'));
    expect(await db.people.count()).toBe(0);
    fireEvent.input(field, { target: { value: 'Berg Bo <bo@example.com>' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add 1 person' }));
    await waitFor(async () => expect((await db.people.toArray()).map(({ name }) => name)).toEqual(['Berg Bo']));
  });

  it('without a calendar of mine there is nothing to suggest from', async () => {
    await open('team');
    expect(screen.queryByRole('button', { name: 'Suggest people from my calendar' })).toBeNull();
  });

  it('draws the week that the chosen lines make, and keeps only those', async () => {
    await Promise.all([db.settings.put(settings), db.people.bulkPut(team)]);
    const { container } = await open('rhythm');
    const before = container.querySelectorAll('.picture td svg').length;
    fireEvent.click(screen.getByRole('checkbox', { name: /^Coaching/ }));
    expect(container.querySelectorAll('.picture td svg').length).toBe(before - team.length);
    fireEvent.click(screen.getByRole('button', { name: 'Use this rhythm' }));
    await waitFor(async () => expect(await db.commitments.count()).toBe(9));
    expect((await db.commitments.toArray()).map(({ kind }) => kind)).not.toContain('coaching');
  });

  it('every step can be left out, and the calendar is always one click away', async () => {
    const { place } = await open();
    for (let step = 0; step < 5; step++) fireEvent.click(screen.getByRole('button', { name: 'Skip' }));
    expect(screen.queryByRole('button', { name: 'Skip' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Open your calendar' }));
    expect(place.openCalendar).toHaveBeenCalledOnce();
    expect(await db.settings.count()).toBe(0);
  });
});
