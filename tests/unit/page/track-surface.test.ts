import { afterEach, beforeEach, expect, test } from 'vitest';
import { trackSurface, type Shown } from '../../../lib/page/track-surface';
import type { AnySurface, PageContext } from '../../../lib/sites/site';

/* Seen in a real browser only: what is rendered, what a style recalculation costs, and frames of hidden tabs. */
let isVisible: (element: Element) => boolean;
let asked: number;
let life: AbortController;
let log: string[];
let path: string;

const card: AnySurface = {
  id: 'card',
  reads: 'event',
  mayApply: (url) => url.pathname !== '/none',
  findRoot: (document, page) => Array.from(document.querySelectorAll('.card')).find(page.isVisible),
  read: () => null,
};
const page = (): PageContext => ({
  url: new URL(`https://app.test${path}`),
  lang: 'en',
  today: '2026-11-19',
  isVisible: (element) => {
    asked += 1;
    return isVisible(element);
  },
});
const named = (shown: Shown) => (shown === undefined ? 'none' : shown.root.id);
const frames = async () => {
  for (let count = 0; count < 3; count += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
};
const add = (id: string, style = '') => {
  const element = document.createElement('div');
  Object.assign(element, { id, className: 'card' });
  element.setAttribute('style', style);
  document.body.append(element);
  return element;
};

beforeEach(() => {
  document.body.replaceChildren();
  [asked, log, path, life] = [0, [], '/week', new AbortController()];
  isVisible = (element) => !element.getAttribute('style')?.includes('none');
});
afterEach(() => life.abort());

const start = async () => {
  const tracker = trackSurface(
    [card],
    page,
    document,
    {
      shown: (shown) => void log.push(`shown ${named(shown)}`),
      changed: (shown) => void log.push(`changed ${named(shown)}`),
      mutated: () => void log.push('mutated'),
    },
    life.signal,
  );
  await frames();
  return tracker;
};
const said = () => log.filter((line) => line !== 'mutated');

test('tells what is there already, and what comes and goes', async () => {
  add('a');
  await start();
  document.querySelector('#a')?.remove();
  await frames();
  add('b');
  await frames();
  expect(said()).toEqual(['shown a', 'shown none', 'shown b']);
});

test('tells when a hidden one is shown, hidden again, and replaced in one step', async () => {
  const hidden = add('a', 'display:none');
  await start();
  expect(said()).toEqual([]);
  hidden.setAttribute('style', '');
  await frames();
  hidden.setAttribute('style', 'display:none');
  add('b');
  await frames();
  document.body.innerHTML = '<div id="c" class="card"></div>';
  await frames();
  expect(said()).toEqual(['shown a', 'shown b', 'shown c']);
});

test('tells of changes inside once a frame, under the same root', async () => {
  const shown = add('a');
  await start();
  for (let count = 0; count < 100; count += 1) shown.append(String(count));
  await frames();
  expect(said()).toEqual(['shown a', 'changed a']);
});

test('asks about visibility, which costs a layout, only while there is something to ask about', async () => {
  await start();
  const before = asked;
  for (let count = 0; count < 50; count += 1) {
    document.body.append(document.createElement('p'));
    await Promise.resolve();
  }
  await frames();
  expect(asked).toBe(before);
  expect(log).toContain('mutated');
});

test('looks again when told to, as an address may change without a node', async () => {
  add('a');
  const tracker = await start();
  path = '/none';
  tracker.look();
  await frames();
  expect(said()).toEqual(['shown a', 'shown none']);
});

test('is still when its life is over', async () => {
  await start();
  life.abort();
  log.length = 0;
  add('a');
  await frames();
  expect(log).toEqual([]);
});

test('tells when the address changes under values that settle, and of changes inside shadow roots', async () => {
  const root = add('a');
  const shadow = root.attachShadow({ mode: 'closed' });
  const inShadow = shadow.appendChild(document.createElement('p'));
  const settling: AnySurface = { ...card, settles: { forMs: 100 }, shadowsOf: () => [shadow] };
  const on = {
    shown: (shown: Shown) => void log.push(`shown ${named(shown)}`),
    changed: (shown: Shown) => void log.push(`changed ${named(shown)}`),
  };
  const tracker = trackSurface([settling], page, document, on, life.signal);
  await frames();
  inShadow.textContent = 'new';
  await frames();
  expect(said()).toEqual(['shown a', 'changed a']);
  path = '/week/2';
  tracker.look();
  await frames();
  expect(said()).toEqual(['shown a', 'changed a', 'changed a']);
});
