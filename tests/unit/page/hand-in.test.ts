import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { handIn as handInAsItIs } from '../../../lib/page/hand-in';

/*
 * Seen in a real browser only: the browser's own activation (a tick, a followed link, a menu) beside the copy, the real
 * `elementFromPoint` of a closed root, clipboards and drags with their data.
 */
let host: HTMLElement;
let root: ShadowRoot;
let hit: Element | null;
let heard: string[];

beforeEach(() => {
  document.body.innerHTML = '<button id="page">Page</button>';
  host = document.createElement('div');
  document.documentElement.append(host);
  root = host.attachShadow({ mode: 'open' });
  root.innerHTML =
    '<button id="go"><span id="sign"></span></button><input id="tick" type="checkbox"><label id="label" for="tick">x</label><textarea id="note"></textarea>';
  hit = null;
  heard = [];
  Object.assign(root, { elementFromPoint: () => hit });
  for (const target of [window, document, host]) {
    for (const type of ['click', 'keydown', 'input', 'pointerdown']) target.addEventListener(type, outside);
  }
});

afterEach(() => {
  host.remove();
  for (const target of [window, document]) {
    for (const type of ['click', 'keydown', 'input', 'pointerdown']) target.removeEventListener(type, outside);
  }
});

/** What a browser lets one enumerate of an event; happy-dom (21.0.4) hides it in its classes. */
const said = [
  'bubbles',
  'cancelable',
  'detail',
  'clientX',
  'clientY',
  'shiftKey',
  'ctrlKey',
  'key',
  'code',
  'data',
  'inputType',
];
function handIn<T extends Event>(event: T, into: ShadowRoot, focused?: Element): void {
  for (const name of said) {
    if (name in event) Object.defineProperty(event, name, { value: event[name as keyof T], enumerable: true });
  }
  handInAsItIs(event, into, focused);
}

const outside = (event: Event) => void heard.push(`outside: ${event.type}`);
const inner = <T extends Element = HTMLElement>(id: string): T => {
  const found = root.querySelector<T>(`#${id}`);
  if (found === null) throw new Error(id);
  return found;
};
const listen = (id: string, type: string, more?: (event: Event) => void) =>
  inner(id).addEventListener(type, (event) => {
    heard.push(`${id}: ${event.type}`);
    more?.(event);
  });
const mouse = (type: string, more: MouseEventInit = {}) =>
  new MouseEvent(type, { bubbles: true, cancelable: true, detail: 1, clientX: 3, clientY: 4, ...more });

describe('a click', () => {
  test('on a button is done by the copy alone, inside alone', () => {
    listen('go', 'click', (event) => {
      expect(event).toMatchObject({ clientX: 3, clientY: 4, composed: false, shiftKey: true });
    });
    hit = inner('sign');
    handIn(mouse('mousedown'), root);
    const event = mouse('click', { shiftKey: true });
    handIn(event, root);
    expect(heard).toEqual(['go: click']);
    expect(event.defaultPrevented).toBe(true);
  });

  test.each(['tick', 'label', 'note'])(
    'on a field (%s) is left to the browser, so that a tick is not set twice',
    (id) => {
      listen(id, 'click');
      hit = inner(id);
      handIn(mouse('mousedown'), root);
      const event = mouse('click');
      handIn(event, root);
      expect([heard, event.defaultPrevented, inner<HTMLInputElement>('tick').checked]).toEqual([[], false, false]);
    },
  );

  test('that began elsewhere is none: what the press opened had pushed a button under the mouse', () => {
    listen('go', 'click');
    hit = inner('note');
    handIn(mouse('mousedown'), root);
    hit = inner('sign');
    handIn(mouse('click'), root);
    expect(heard).toEqual([]);
  });

  test('by Enter or Space goes to what has the focus, wherever the mouse is', () => {
    listen('go', 'click');
    hit = inner('note');
    inner('go').focus();
    handIn(mouse('click', { detail: 0, clientX: 0, clientY: 0 }), root);
    expect(heard).toEqual(['go: click']);
  });

  test.each(['click', 'mouseout', 'pointerdown'])('a %s whose place is on the page arrives nowhere', (type) => {
    hit = document.querySelector('#page');
    hit?.addEventListener(type, () => void heard.push('page'));
    const event = mouse(type);
    handIn(event, root);
    expect([heard, event.defaultPrevented]).toEqual([[], false]);
  });
});

describe('a key', () => {
  test('goes to what has the focus, with its modifiers, and stays inside', () => {
    listen('note', 'keydown', (event) =>
      expect(event).toMatchObject({ key: 'Enter', code: 'Enter', ctrlKey: true, composed: false }),
    );
    inner('note').focus();
    const event = new KeyboardEvent('keydown', {
      key: 'Enter',
      code: 'Enter',
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
    });
    handIn(event, root);
    expect([heard, event.defaultPrevented]).toEqual([['note: keydown'], false]);
  });

  test('that is cancelled inside is cancelled for the browser', () => {
    listen('note', 'keydown', (event) => event.preventDefault());
    inner('note').focus();
    const event = new KeyboardEvent('keydown', { key: 'a', bubbles: true, cancelable: true });
    handIn(event, root);
    expect(event.defaultPrevented).toBe(true);
  });

  test('goes nowhere while nothing of ours has the focus', () => {
    handIn(new KeyboardEvent('keydown', { key: 'a', bubbles: true }), root);
    expect(heard).toEqual([]);
  });
});

test('typed text says what was typed', () => {
  listen('note', 'input', (event) => expect(event).toMatchObject({ data: 'é', inputType: 'insertText' }));
  inner('note').focus();
  handIn(new InputEvent('input', { data: 'é', inputType: 'insertText', bubbles: true }), root);
  expect(heard).toEqual(['note: input']);
});

test.each(['focusin', 'focus'])('a %s goes to what has the focus now', (type) => {
  listen('note', type);
  inner('note').focus();
  heard.length = 0;
  handIn(new FocusEvent(type, { bubbles: type === 'focusin' }), root);
  expect(heard).toEqual([`note: ${type}`]);
});

test.each(['focusout', 'blur'])('a %s goes to what had the focus until now', (type) => {
  listen('note', type);
  handIn(new FocusEvent(type, { bubbles: type === 'focusout' }), root, inner('note'));
  expect(heard).toEqual([`note: ${type}`]);
});
