import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { guardEvents } from '../../../lib/page/guard-events';
import type { Link } from '../../../lib/page/link';

/*
 * Seen in a real browser only: that events are retargeted to the host of a closed root, that listeners which were there
 * before ours still hear, and trusted events as such (happy-dom's are never trusted, so they are made to look it).
 */
let link: Link;
let host: HTMLElement;
let heard: string[];
let taken: string[];
const types = [
  'keydown',
  'input',
  'paste',
  'pointerdown',
  'mousedown',
  'click',
  'wheel',
  'touchstart',
  'dragstart',
  'focusin',
  'blur',
];
const listeners: [EventTarget, string, (event: Event) => void][] = [];
const listen = (target: EventTarget, type: string) => {
  const note = () => void heard.push(type);
  target.addEventListener(type, note, true);
  listeners.push([target, type, note]);
};

beforeEach(() => {
  document.body.innerHTML = '<input id="plain"><div role="dialog" aria-modal="true"><input id="inside"></div>';
  host = document.createElement('div');
  document.documentElement.append(host);
  heard = [];
  taken = [];
  link = { host, take: (event: Event) => taken.push(event.type) } as unknown as Link;
  guardEvents(window, link);
  for (const type of [...types, 'focusout']) for (const target of [window, document]) listen(target, type);
});

afterEach(() => {
  link.host = undefined;
  host.remove();
  for (const [target, type, note] of listeners.splice(0)) target.removeEventListener(type, note, true);
});

const trusted = (event: Event) => Object.defineProperty(event, 'isTrusted', { value: true });
const element = (id: string) => document.querySelector(`#${id}`) ?? document.body;

describe('an event that is aimed at us', () => {
  test.each(types)('%s is heard by no listener of the page and taken once', (type) => {
    host.dispatchEvent(trusted(new Event(type, { bubbles: true })));
    expect([heard, taken]).toEqual([[], [type]]);
  });

  test('made by the page itself it is stopped and not taken', () => {
    host.dispatchEvent(new Event('click', { bubbles: true }));
    host.click();
    expect([heard, taken]).toEqual([[], []]);
  });

  test('is taken once, however often the guard is put into the page', () => {
    guardEvents(window, link);
    host.dispatchEvent(trusted(new Event('click', { bubbles: true })));
    expect(taken).toEqual(['click']);
  });
});

describe('an event of the page', () => {
  test.each(types)('%s passes', (type) => {
    element('plain').dispatchEvent(new Event(type, { bubbles: true }));
    expect(heard).toContain(type);
    expect(taken).toEqual([]);
  });

  test('passes while we are not there', () => {
    link.host = undefined;
    host.dispatchEvent(new Event('click', { bubbles: true }));
    expect(heard).toEqual(['click', 'click']);
  });

  const leave = (id: string, relatedTarget: EventTarget | null) =>
    element(id).dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget }));

  test('the focus that leaves a modal dialog for us is no news to its trap', () => {
    leave('inside', host);
    expect(heard).toEqual([]);
  });

  test('the focus that leaves it for the page is, and so is that of a plain field that leaves for us', () => {
    leave('inside', element('plain'));
    leave('plain', host);
    leave('inside', null);
    expect(heard).toHaveLength(6);
  });
});
