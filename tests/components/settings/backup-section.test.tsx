import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { CoxswainDatabase } from '../../../lib/store/database';
import { listPeople, savePeople } from '../../../lib/store/people';
import { erasePeople } from '../../../lib/store/rights/erase-person';
import { saveBackup } from '../../../lib/store/save-backup';
import { nowAt, person } from '../../unit/store/rows';
import { renderSettings, settingsDatabase } from './render-settings';

const choose = async (text: string) => {
  const file = new File([text], 'coxswain.json', { type: 'application/json' });
  fireEvent.change(await screen.findByLabelText('Restore a backup'), { target: { files: [file] } });
};

async function backupWith(change: (db: CoxswainDatabase) => Promise<unknown>): Promise<string> {
  const db = settingsDatabase();
  await change(db);
  return JSON.stringify(await saveBackup(db, nowAt));
}

describe('a backup', () => {
  test('says that private notes are in it, and is saved as a file of the day', async () => {
    const db = settingsDatabase();
    await savePeople(db, [person('Ana')]);
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) blobs.push(blob);
      return 'blob:test';
    });
    renderSettings(db, { now: () => nowAt });
    expect(await screen.findByText(/Your private notes are in it/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Save a backup' }));
    expect(await screen.findByText('Saved as coxswain-2026-11-19.json.')).toBeDefined();
    const saved: unknown = JSON.parse((await blobs[0]?.text()) ?? '');
    expect(saved).toMatchObject({ format: 'coxswain-backup', tables: { people: [{ id: 'Ana' }] } });
  });

  test('has the addresses of calendars only when that is ticked, which says what it means', async () => {
    const db = settingsDatabase();
    const url = 'https://calendar.google.com/calendar/ical/kim%40example.com/private-0123/basic.ics';
    const feed = { id: 'f', url, calendar: 'kim@example.com', isMine: true, nextAt: 1, failures: 0, createdAt: 1 };
    await db.feeds.add({ ...feed, state: 'ok' });
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) blobs.push(blob);
      return 'blob:test';
    });
    renderSettings(db, { now: () => nowAt });
    const tick = await screen.findByLabelText('With the addresses of subscribed calendars');
    const press = () => fireEvent.click(screen.getByRole('button', { name: 'Save a backup' }));
    press();
    await waitFor(() => expect(blobs).toHaveLength(1));
    fireEvent.click(tick);
    expect(await screen.findByText(/whoever has the file can read/)).toBeDefined();
    press();
    await waitFor(() => expect(blobs).toHaveLength(2));
    const texts = await Promise.all(blobs.map((blob) => blob.text()));
    expect(texts.map((text) => text.includes('private-0123'))).toEqual([false, true]);
  });

  test('shows what it would change, is restored whole, and undo brings back what was here', async () => {
    const db = settingsDatabase();
    await savePeople(db, [person('Ana'), person('Bo')]);
    renderSettings(db);
    await choose(await backupWith((other) => savePeople(other, [person('Ana', { name: 'Ana Silva' }), person('Cy')])));
    fireEvent.click(await screen.findByRole('radio', { name: 'Replace everything' }));
    const row = await screen.findByRole('row', { name: /^People/ });
    await waitFor(() => expect(row.textContent).toBe('People2111'));
    expect((await listPeople(db)).map(({ name }) => name)).toEqual(['Ana', 'Bo']);
    fireEvent.click(screen.getByRole('button', { name: 'Restore' }));
    expect(await screen.findByText(/^The backup was restored\. Undoing takes/, {}, { timeout: 10_000 })).toBeDefined();
    expect((await listPeople(db)).map(({ name }) => name)).toEqual(['Ana Silva', 'Cy']);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await listPeople(db)).map(({ name }) => name)).toEqual(['Ana', 'Bo']));
  });

  test('tells beforehand how many of here it erases for good, and nothing of it else', async () => {
    const db = settingsDatabase();
    await savePeople(db, [person('Ana'), person('Bo')]);
    renderSettings(db);
    const people = [person('Ana'), person('Bo'), person('Cy')];
    await choose(await backupWith((other) => savePeople(other, people)));
    expect(await screen.findByRole('row', { name: /^People/ })).toBeDefined();
    expect(screen.queryByText(/erased for good/)).toBeNull();
    const erased = async (other: CoxswainDatabase) => {
      await savePeople(other, people);
      await erasePeople(other, ['Ana', 'Cy']);
    };
    await choose(await backupWith(erased));
    expect(await screen.findByText(/^1 person here was erased for good where this file was saved/)).toBeDefined();
  });

  test('of what is here has nothing to restore', async () => {
    const db = settingsDatabase();
    await savePeople(db, [person('Ana')]);
    renderSettings(db);
    await choose(JSON.stringify(await saveBackup(db, nowAt)));
    expect(await screen.findByText('The file holds just what is here.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Restore' })).toBeNull();
  });

  test('that is wrong is refused with each place, and nothing changes', async () => {
    const db = settingsDatabase();
    await savePeople(db, [person('Ana')]);
    const text = await backupWith((other) => savePeople(other, [person('Bo')]));
    renderSettings(db);
    await choose(text.replace('"relation":"report"', '"relation":"foe","from":"tomorrow"'));
    expect(await screen.findByText('This file was not taken. Nothing was changed.')).toBeDefined();
    const places = screen.getByRole('list', { name: 'Problems of the file' });
    expect(places.textContent).toContain('tables.people[0].relation: not one of the known values');
    expect(places.textContent).toContain('tables.people[0].from: not a day');
    expect((await listPeople(db)).map(({ id }) => id)).toEqual(['Ana']);
  });

  test('of a newer Coxswain is refused with a sentence', async () => {
    renderSettings(settingsDatabase());
    await choose('{"format":"coxswain-backup","schemaVersion":99,"tables":{}}');
    expect(await screen.findByText(/saved by a newer Coxswain/)).toBeDefined();
  });
});
