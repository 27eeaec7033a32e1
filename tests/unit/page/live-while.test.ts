import { beforeEach, expect, test, vi } from 'vitest';
import { findLife, hostMark, startEachVisit } from '../../../lib/page/live-while';
import { link } from '../../../lib/page/link';

let isThere: boolean;
beforeEach(() => {
  globalThis.coxswainLink = undefined;
  isThere = true;
});
const live = () => findLife('google-calendar', () => isThere, document);

test('a second copy of the same extension does not live beside the first', () => {
  const first = live();
  expect(first?.signal.aborted).toBe(false);
  expect(live()).toBeUndefined();
  expect(link().lives.get('google-calendar')?.signal).toBe(first?.signal);
});

test('the script of another site, put into a tab that has gone on, does not keep the right one out', () => {
  const former = findLife('salesforce', () => isThere, document);
  expect(former?.signal.aborted).toBe(false);
  expect(live()?.signal.aborted).toBe(false);
});

test('ends when the extension is gone, as soon as anyone asks', () => {
  const life = live();
  life?.check();
  expect(life?.signal.aborted).toBe(false);
  isThere = false;
  life?.check();
  expect(life?.signal.aborted).toBe(true);
  isThere = true;
  expect(live()?.signal.aborted).toBe(false);
});

test('S12: no event that a page can make ends it; the browser’s own leaving of the page does, as "take back" does', () => {
  const life = live();
  const names = [
    'pagehide',
    'pageshow',
    'unload',
    'beforeunload',
    'test-extension-id:calendar:wxt:content-script-started',
  ];
  for (const name of names)
    for (const target of [window, document]) target.dispatchEvent(new Event(name, { bubbles: true }));
  expect(life?.signal.aborted).toBe(false);
  const leaving = new Event('pagehide');
  Object.defineProperty(leaving, 'isTrusted', { value: true });
  window.dispatchEvent(leaving);
  expect(life?.signal.aborted).toBe(true);
  const next = live();
  next?.end();
  expect(next?.signal.aborted).toBe(true);
});

test('a script starts again when its page comes back as it was kept, and for no event of the page', () => {
  let starts = 0;
  startEachVisit(window, () => (starts += 1));
  window.dispatchEvent(new Event('pageshow'));
  const back = (isPersisted: boolean) => {
    const shown = new Event('pageshow');
    Object.defineProperties(shown, { isTrusted: { value: true }, persisted: { value: isPersisted } });
    window.dispatchEvent(shown);
  };
  back(false);
  expect(starts).toBe(1);
  back(true);
  expect(starts).toBe(2);
});

test('an orphan hears a new copy knock, in a world of its own', async () => {
  const orphan = live();
  isThere = false;
  // After an update the new copy has another isolated world, so another link.
  globalThis.coxswainLink = undefined;
  const next = findLife('google-calendar', () => true, document);
  await vi.waitFor(() => expect(orphan?.signal.aborted).toBe(true));
  expect(next?.signal.aborted).toBe(false);
});

test('ends when the tab comes back to the front', () => {
  const life = live();
  isThere = false;
  document.dispatchEvent(new Event('visibilitychange'));
  expect(life?.signal.aborted).toBe(true);
});

test('takes away the hosts that a former copy left, nobody else’s, and leaves nothing', () => {
  const left = document.createElement('div');
  left.setAttribute(hostMark, '');
  const foreign = document.createElement('div');
  document.documentElement.append(left, foreign);
  const before = document.documentElement.children.length;
  live();
  expect([left.isConnected, foreign.isConnected]).toEqual([false, true]);
  expect(document.documentElement.children.length).toBe(before - 1);
  foreign.remove();
});
