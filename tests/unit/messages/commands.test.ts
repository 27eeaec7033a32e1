import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeMenus, runCommand, watchCommands } from '../../../entrypoints/background/commands';
import type { CoxswainDatabase } from '../../../lib/store/database';
import { takeCaptured } from '../../../lib/store/captured';
import { english } from '../../components/popup/english';
import { freshDatabase } from '../store/fresh-database';
import { makeNewer } from '../store/make-newer';

/* Entries of the fake browser that are not implemented are put in place here. */
let db: CoxswainDatabase;
const opened = vi.fn();
const inTab = vi.fn();
const asked = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('chrome', fakeBrowser);
  db = freshDatabase();
  for (const mock of [opened, inTab, asked]) mock.mockReset().mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.windows, 'create').mockImplementation(opened);
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(inTab);
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(asked);
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://own${path}`);
});

const context = () => ({ db, now: () => 1, newId: () => 'new-1' });
const openedUrl = (): URL => new URL((opened.mock.calls[0] as [{ url: string }])[0].url);

test('add-item opens the page for it with what is selected, cleaned, and no word of it in the address', async () => {
  asked.mockResolvedValue([{ result: ' send the\n numbers ' }]);
  await runCommand(context(), 'add-item', 7);
  expect(asked).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 7 } }));
  expect(openedUrl().pathname + openedUrl().search).toBe('/capture.html?id=new-1');
  expect(await takeCaptured(db, 'new-1')).toBe('send the numbers');
  expect(await takeCaptured(db, 'new-1')).toBe('');
});

test.for([
  ['where nothing may be read', () => asked.mockRejectedValue(new Error('Cannot access chrome://'))],
  ['where nothing is selected', () => asked.mockResolvedValue([{ result: '' }])],
  ['where the page answers with no text', () => asked.mockResolvedValue([{ result: { length: 3 } }])],
] as const)('add-item opens the page empty %s', async ([, prepare]) => {
  prepare();
  await runCommand(context(), 'add-item', 7);
  expect(opened).toHaveBeenCalledOnce();
  expect(await takeCaptured(db, 'new-1')).toBe('');
});

test('another page’s text is not taken', async () => {
  asked.mockResolvedValue([{ result: 'mine' }]);
  await runCommand(context(), 'add-item', 7);
  expect(await takeCaptured(db, 'other')).toBe('');
  expect(await takeCaptured(db, 'new-1')).toBe('mine');
});

test('a store of a newer version takes no text, and the page opens all the same', async () => {
  await makeNewer(db);
  asked.mockResolvedValue([{ result: 'mine' }]);
  await runCommand(context(), 'add-item', 7);
  expect(opened).toHaveBeenCalledOnce();
  expect(await takeCaptured(db, 'new-1').catch((error: Error) => error.name)).toBe('NewerDataError');
});

test('open-board opens the board; a command that we do not know does nothing', async () => {
  await runCommand(context(), 'open-board', undefined);
  expect(inTab).toHaveBeenCalledWith({ url: 'chrome-extension://own/board.html' });
  await runCommand(context(), 'not-ours', 7);
  expect(opened).not.toHaveBeenCalled();
});

test('focus-panel in a tab without a panel is no fault', async () => {
  await expect(runCommand(context(), 'focus-panel', 7)).resolves.toBeUndefined();
  await expect(runCommand(context(), 'focus-panel', undefined)).resolves.toBeUndefined();
});

test('the menu is made afresh, on selections only, and its click keeps what was selected', async () => {
  const create = vi.fn();
  const removeAll = vi.fn(async () => {});
  const onClicked = { addListener: vi.fn() };
  const onCommand = { addListener: vi.fn() };
  vi.stubGlobal('chrome', { ...fakeBrowser, contextMenus: { create, removeAll, onClicked }, commands: { onCommand } });
  Object.assign(fakeBrowser, { contextMenus: { create, removeAll, onClicked }, commands: { onCommand } });
  await makeMenus(english);
  expect(removeAll).toHaveBeenCalledBefore(create);
  expect(create.mock.calls).toEqual([[{ id: 'capture', title: 'Add as action item', contexts: ['selection'] }]]);
  const running: Promise<unknown>[] = [];
  watchCommands(context(), english, (_, run) => running.push(run()));
  const click = onClicked.addListener.mock.calls[0]?.[0] as (info: object) => void;
  click({ menuItemId: 'not-ours', selectionText: 'no' });
  click({ menuItemId: 'capture', selectionText: 'call\tBo' });
  await Promise.all(running);
  expect(opened).toHaveBeenCalledOnce();
  expect(await takeCaptured(db, 'new-1')).toBe('call Bo');
});
