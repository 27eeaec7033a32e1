import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { englishTexts } from '../../../lib/domain/templates/english-texts';
import { popupChanges } from '../../../entrypoints/popup/popup-changes';
import { PopupPage, type PopupPlace } from '../../../entrypoints/popup/popup-page';
import { noteHaltedCopies } from '../../../lib/store/copies/halted-copies';
import type { CoxswainDatabase } from '../../../lib/store/database';
import { openDatabase } from '../../../lib/store/open-database';
import { InEnglish } from './english';
import { commitments, items, meeting, meetings, now, settings, slotId, team, words, zone } from './sample-week';
// The page reads it when it is wanted; here it is read before, so that no test waits for it.
import '../../../lib/messages/handlers/draft-event';
import { makeNewer } from '../../unit/store/make-newer';

// A store in memory takes its time on a busy machine.
configure({ asyncUtilTimeout: 4_000 });

let db: CoxswainDatabase;
let made = 0;

beforeEach(() => {
  db = openDatabase(`popup-${made++}`);
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

const seed = () =>
  Promise.all([
    db.settings.put(settings),
    db.people.bulkPut(team),
    db.commitments.bulkPut(commitments),
    db.meetings.bulkPut(meetings),
    db.words.bulkPut(words),
    db.items.bulkPut(items),
  ]);

function open(site?: PopupPlace['site']) {
  let ids = 0;
  const changes = popupChanges({
    db,
    now: () => now,
    newId: () => `new-${ids++}`,
    machineZone: zone,
    templateTexts: () => Promise.resolve(englishTexts),
  });
  const left = vi.fn<(where: string) => Promise<void>>(async () => undefined);
  const pages = {
    board: () => left('board'),
    builder: () => left('builder'),
    settings: (section?: string) => left(`settings ${section ?? ''}`),
    restore: () => left('restore'),
    welcome: (step: string) => left(`welcome ${step}`),
    meeting: (occurrence: string) => left(`meeting ${occurrence}`),
    createEvent: (url: string) => left(url),
    calendar: (on?: string) => left(`calendar ${on ?? ''}`),
  };
  const report = vi.fn();
  const siteNames = async () => new Map<string, string>();
  const copyReport = async () => false;
  const view = render(
    <InEnglish>
      <PopupPage
        db={db}
        changes={changes}
        place={{ pages, site, siteNames, copyReport }}
        now={() => now}
        machineZone={zone}
        report={report}
      />
    </InEnglish>,
  );
  return { ...view, left, report };
}

describe('the popup on a store', () => {
  it('is there with a frame before the first answer, then with the week', async () => {
    await seed();
    const { container } = open();
    expect(container.querySelector('[aria-busy="true"]')).not.toBeNull();
    expect(await screen.findByText('9 of 11 held')).toBeDefined();
  });

  it('says that no copies are made, and leads to where that is mended', async () => {
    await seed();
    await noteHaltedCopies(db, true);
    const { left } = open();
    expect((await screen.findByText('No copies are being kept.')).closest('p')?.textContent).toBe(
      'No copies are being kept. Some stored rows cannot be read.',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Look at them' }));
    expect(left).toHaveBeenCalledWith('restore');
    await noteHaltedCopies(db, false);
    await waitFor(() => expect(screen.queryByText('No copies are being kept.')).toBeNull());
  });

  it('Confirm both keeps two words, and the count follows live', async () => {
    await seed();
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Confirm both' }));
    await screen.findByRole('button', { name: '1 moved' });
    await waitFor(() => expect(screen.queryByText('Two were presumed held')).toBeNull());
    expect(await db.words.get(slotId('c-one', 'bo'))).toMatchObject({
      word: 'held',
      occurrence: 'one-on-one-bo@2026-11-17T16:00',
      saidAt: now,
    });
    expect(await db.words.get(slotId('c-pipe', 'dee'))).toMatchObject({ word: 'held' });
  });

  it('a word that was taken back leaves the judgement to what was seen', async () => {
    await seed();
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Ana, 1:1: held' }));
    fireEvent.click(screen.getAllByRole('button', { name: 'Held', pressed: true })[0] ?? document.body);
    expect(await screen.findByRole('button', { name: 'Ana, 1:1: presumed held' })).toBeDefined();
  });

  it('the template becomes the agenda, and the meeting is ready to be opened', async () => {
    await seed();
    const { left } = open();
    fireEvent.click(await screen.findByRole('button', { name: 'Use the template: 1:1 with Dee' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Open: 1:1 with Dee' }));
    const occurrence = 'one-on-one-dee@2026-11-19T16:00';
    expect(left).toHaveBeenCalledExactlyOnceWith(`meeting ${occurrence}`);
    expect(await db.topics.where('occurrence').equals(occurrence).count()).toBeGreaterThan(3);
    const record = await db.records.get(occurrence);
    expect(record?.preparedAt).toBe(now);
    expect(record?.purpose).toMatch(/\?$/);
  });

  it('a promise that is done leaves the list', async () => {
    await seed();
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Show' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Done: Send the pricing sheet' }));
    await waitFor(() => expect(screen.queryByText('Send the pricing sheet')).toBeNull());
    expect(await db.items.get('Send the pricing sheet')).toMatchObject({ disposition: 'done', settledAt: now });
  });

  it('a fresh install takes the preset with one click, from this week on', async () => {
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Use the preset' }));
    await waitFor(() => expect(screen.queryByText('Nothing to count yet')).toBeNull());
    const kept = await db.commitments.toArray();
    expect(kept.map(({ kind }) => kind)).toContain('one-on-one');
    expect(new Set(kept.map(({ validFrom }) => validFrom))).toEqual(new Set(['2026-11-16']));
  });

  it('meetings that were seen become a cadence with one click', async () => {
    await seed();
    await Promise.all([db.commitments.clear(), db.words.clear()]);
    const before = team.map(({ id }) => meeting('one-on-one', id, '2026-11-12T10:00'));
    const after = team.map(({ id }) => meeting('one-on-one', id, '2026-11-19T10:00'));
    await db.meetings.clear();
    await db.meetings.bulkPut([...before, ...after]);
    open();
    expect(await screen.findByText('You have 4 weekly 1:1s.')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Make this my cadence' }));
    expect(await screen.findByText('4 of 4 held')).toBeDefined();
    expect(await db.commitments.toArray()).toMatchObject([
      { kind: 'one-on-one', with: { type: 'each-report' }, validFrom: '2026-11-16' },
    ]);
  });

  it('an offer that was declined does not come back', async () => {
    await seed();
    await Promise.all([db.commitments.clear(), db.words.clear()]);
    await db.meetings.bulkPut(team.map(({ id }) => meeting('one-on-one', id, '2026-11-12T10:00')));
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Not now' }));
    expect(await screen.findByText('Nothing to count yet')).toBeDefined();
    expect(await db.settings.get('settings')).toMatchObject({ cadenceDeclinedAt: now });
  });

  it('Put it in opens the create page of the calendar with who, what and when', async () => {
    await seed();
    await db.meetings.delete('one-on-one-dee@2026-11-19T16:00');
    await db.coverage.put({
      id: 'look',
      calendar: 'kim@example.com',
      fromAt: Temporal.ZonedDateTime.from(`2026-11-16T00:00[${zone}]`).epochMilliseconds,
      untilAt: Temporal.ZonedDateTime.from(`2026-11-23T00:00[${zone}]`).epochMilliseconds,
      firstSeenAt: now,
      lastSeenAt: now,
      source: 'grid',
    });
    const { left } = open();
    fireEvent.click(await screen.findByRole('button', { name: 'Put it in: 1:1 with Dee' }));
    await waitFor(() => expect(left).toHaveBeenCalledOnce());
    const url = new URL(left.mock.calls[0]?.[0] ?? '');
    expect(url.origin + url.pathname).toBe('https://calendar.google.com/calendar/r/eventedit');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      text: '1:1 with Dee',
      dates: '20261119T150000Z/20261119T153000Z',
      ctz: zone,
      add: 'dee@example.com',
      recur: 'RRULE:FREQ=WEEKLY;BYDAY=TH',
      details: expect.stringMatching(/^• .+\n\n=== Agenda · Coxswain ===\n- \[ \] @Dee: /su),
    });
  });

  it('data of a newer version is shown and left alone', async () => {
    await seed();
    await makeNewer(db);
    open();
    expect(await screen.findByText('Written by a newer Coxswain.')).toBeDefined();
    expect(screen.getByText('9 of 11 held')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Confirm both' })).toBeNull();
  });

  it('a change that fails is said, and tried again on request', async () => {
    await seed();
    const { report } = open();
    const button = await screen.findByRole('button', { name: 'Confirm both' });
    const put = vi.spyOn(db.words, 'bulkPut').mockRejectedValueOnce(new Error('disk'));
    fireEvent.click(button);
    expect(await screen.findByText('Not saved.')).toBeDefined();
    expect(report).toHaveBeenCalledOnce();
    put.mockRestore();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByText('Two were presumed held')).toBeNull());
    expect(screen.queryByText('Not saved.')).toBeNull();
  });

  it('asks the browser for a site in the click itself, and stops asking once allowed', async () => {
    await seed();
    const allow = vi.fn(async () => true);
    open({ host: 'acme.example.com', allow, later: async () => undefined });
    fireEvent.click(await screen.findByRole('button', { name: 'Allow on this site' }));
    expect(allow).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.queryByText('acme.example.com')).toBeNull());
  });
});
