import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { calendarTab, deskForEach, otherCalendarTab, salesforceTab } from './desk';
import { anaRhythm, anaTuesday, key, week } from './week';

const desk = deskForEach();
const showing = { occurrence: key.ana };
const note = {
  type: 'note.write',
  ...showing,
  rhythm: anaRhythm,
  startAt: 1,
  lane: 'private',
  text: 'Ponders leaving',
} as const;

test('a tab may ask again, and read the note, of what it was given, and no other tab may', async () => {
  await desk.seen(week([anaTuesday]), calendarTab);
  await desk.try(note, showing, calendarTab);
  await desk.ask('draft.keep', { showing, field: 'note:private', text: 'Ponders leaving us' }, calendarTab);
  expect(await desk.ask('note.read', showing, calendarTab)).toBe('Ponders leaving');
  expect(await desk.ask('draft.read', showing, calendarTab)).toEqual({ 'note:private': 'Ponders leaving us' });
  expect(await desk.ask('brief.again', showing, calendarTab)).toMatchObject({ type: 'meeting' });
  for (const other of [otherCalendarTab, { ...salesforceTab, tab: { id: 1 } }]) {
    expect(await desk.ask('note.read', showing, other)).toBe('');
    await desk.ask('draft.keep', { showing, field: 'note:private', text: '' }, other);
    expect(await desk.ask('draft.read', showing, other)).toEqual({});
    expect(await desk.ask('brief.again', showing, other)).toBeNull();
    expect(await desk.ask('share.text', showing, other)).toEqual({ text: '', html: '' });
  }
  expect(await desk.ask('draft.read', showing, calendarTab)).toEqual({ 'note:private': 'Ponders leaving us' });
});

test('what was given survives the worker', async () => {
  await desk.seen(week([anaTuesday]), calendarTab);
  vi.resetModules();
  const again = await import('../../../lib/messages/shown');
  expect(await again.wasShown({ tabId: 1, origin: 'https://calendar.google.com' }, key.ana)).toBe(true);
  expect(await again.wasShown({ tabId: 2, origin: 'https://calendar.google.com' }, key.ana)).toBe(false);
  expect(await again.wasShown({ tabId: undefined, origin: 'https://calendar.google.com' }, key.ana)).toBe(false);
});

test('is forgotten with the tab, and never more than two hundred', async () => {
  const { forgetShown, rememberShown, tabsShown, wasShown } = await import('../../../lib/messages/shown');
  const place = { tabId: 7, origin: 'https://calendar.google.com' };
  await rememberShown(
    place,
    Array.from({ length: 150 }, (_, index) => `a${index}`),
  );
  await rememberShown(
    place,
    Array.from({ length: 150 }, (_, index) => `b${index}`),
  );
  expect([await wasShown(place, 'a99'), await wasShown(place, 'a100'), await wasShown(place, 'b149')]).toEqual([
    false,
    true,
    true,
  ]);
  expect(await tabsShown()).toEqual([7]);
  await forgetShown(7);
  expect([await tabsShown(), await wasShown(place, 'b149')]).toEqual([[], false]);
});

test('is forgotten on this site alone when the page is left, and the private note with it', async () => {
  await desk.seen(week([anaTuesday]), calendarTab);
  await desk.try(note, showing, calendarTab);
  const { rememberShown, wasShown } = await import('../../../lib/messages/shown');
  const elsewhere = { tabId: 1, origin: 'https://calendar.google.com.example' };
  await rememberShown(elsewhere, [key.ana]);
  await desk.ask('page.left', null, calendarTab);
  expect(await desk.ask('note.read', showing, calendarTab)).toBe('');
  expect(await desk.ask('brief.again', showing, calendarTab)).toBeNull();
  expect(await wasShown(elsewhere, key.ana)).toBe(true);
});

test('two answers at once to one tab lose nothing of each other, also after a write that failed', async () => {
  const { rememberShown, wasShown } = await import('../../../lib/messages/shown');
  const place = { tabId: 7, origin: 'https://calendar.google.com' };
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('full'));
  const [failed] = await Promise.allSettled([
    rememberShown(place, ['x']),
    rememberShown(place, ['a']),
    rememberShown(place, ['b']),
  ]);
  expect(failed).toMatchObject({ status: 'rejected' });
  expect([await wasShown(place, 'x'), await wasShown(place, 'a'), await wasShown(place, 'b')]).toEqual([
    false,
    true,
    true,
  ]);
});

test('the other tabs hear of a change, the one that made it does not, and nobody listening is no fault', async () => {
  await desk.seen(week([anaTuesday]), calendarTab);
  await desk.seen(week([anaTuesday]), otherCalendarTab);
  const told: [number, unknown][] = [];
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((tabId: number, message: unknown) => {
    told.push([tabId, message]);
    throw new Error('Could not establish connection.');
  });
  expect(await desk.try(note, showing, calendarTab)).toMatchObject({ ok: true });
  await vi.waitFor(() => expect(told).toHaveLength(1));
  expect(told).toMatchObject([[2, { type: 'brief.changed', data: showing }]]);
});
