import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepBadges, type ChipBadges } from '../../../lib/page/chip-badges';

/* Seen in a real browser only: container queries, what a screen reader says, and that no frame lacks a badge. */
const mark = '[data-cx-badge]';
let life: AbortController;
let said: Map<string, string>;
let drawn: string[];
let reports: boolean[];
let passes: number;
let badges: ChipBadges;

const chipOf = (id: string, style = 'position: absolute'): HTMLElement => {
  const chip = document.createElement('div');
  chip.setAttribute('data-chip', id);
  chip.setAttribute('style', style);
  return chip;
};
const grid = (...ids: string[]): void => document.body.replaceChildren(...ids.map((id) => chipOf(id)));
const chip = (id: string): Element => {
  const found = document.querySelector(`[data-chip="${id}"]`);
  if (found === null) throw new Error(`no chip ${id}`);
  return found;
};
const shown = (): string[] =>
  Array.from(document.querySelectorAll('[data-chip]'), (each) =>
    Array.from(each.querySelectorAll(mark), (badge) => badge.textContent).join('+'),
  );
/** The frame that the page's change leads to. */
const frame = () => vi.advanceTimersToNextFrame();
const change = (): void => {
  badges.touch();
  frame();
};
const show = (): void => {
  badges.refresh();
  frame();
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance', 'setTimeout'] });
  life = new AbortController();
  said = new Map([
    ['a', 'ready'],
    ['b', 'landed'],
  ]);
  drawn = [];
  reports = [];
  passes = 0;
  badges = keepBadges(
    document,
    {
      selector: '[data-chip]',
      begin: () => {
        passes += 1;
        return (each) => said.get(each.getAttribute('data-chip') ?? '');
      },
      draw: (text: string) => {
        drawn.push(text);
        const badge = document.createElement('span');
        badge.textContent = text;
        return badge;
      },
      report: (isStanding) => reports.push(isStanding),
    },
    life.signal,
  );
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

test('each chip that has something to say carries one badge, others none', () => {
  grid('a', 'other', 'b', 'a');
  show();
  expect(shown()).toEqual(['ready', '', 'landed', 'ready']);
  show();
  expect(drawn).toHaveLength(3);
  expect(reports).not.toContain(false);
});

test('what changes is drawn anew, and what has nothing to say any more goes', () => {
  grid('a', 'b');
  show();
  said = new Map([['a', 'overdue']]);
  show();
  expect(shown()).toEqual(['overdue', '']);
});

test('a chip that is filled with another event says what that event does', () => {
  grid('a', 'b');
  show();
  chip('a').setAttribute('data-chip', 'none');
  show();
  expect(shown()).toEqual(['', 'landed']);
});

test('a grid that is drawn anew has them in the next frame, also when it comes some frames later', () => {
  grid('a', 'b');
  show();
  grid('b', 'a');
  change();
  expect(shown()).toEqual(['landed', 'ready']);
  grid();
  change();
  change();
  grid('a');
  change();
  expect(shown()).toEqual(['ready']);
});

test('a copy of a chip, badge and all, has one of its own', () => {
  grid('a');
  show();
  document.body.append(chip('a').cloneNode(true));
  show();
  expect(shown()).toEqual(['ready', 'ready']);
});

test('changes elsewhere start no look at the chips', () => {
  grid('a', 'b');
  show();
  for (let time = 0; time < 100; time += 1) change();
  expect(passes).toBe(1);
});

test('a page without badges asks for no frame at all', () => {
  const asked = vi.spyOn(globalThis, 'requestAnimationFrame');
  for (let time = 0; time < 100; time += 1) badges.touch();
  expect(asked).not.toHaveBeenCalled();
});

test('a chip that is not positioned carries none: it would stand elsewhere', () => {
  document.body.append(chipOf('a', 'position: static'));
  show();
  expect(shown()).toEqual(['']);
});

test('they all go with the life of the script, and none comes back', () => {
  grid('a', 'b');
  show();
  life.abort();
  expect(shown()).toEqual(['', '']);
  show();
  expect(shown()).toEqual(['', '']);
});

test('what a former copy of the script left is taken away', () => {
  const old = document.createElement('span');
  old.setAttribute('data-cx-badge', '');
  grid('a');
  chip('a').append(old);
  const none = { selector: '[data-chip]', begin: () => () => undefined, draw: () => old, report: () => undefined };
  keepBadges(document, none, life.signal);
  expect(shown()).toEqual(['']);
});

const tearOut = (): void => {
  for (const badge of document.querySelectorAll(mark)) badge.remove();
};

test('torn out of their chips they are put back ten times at once, then when the page rests, then not any more', () => {
  grid('a', 'b');
  show();
  for (let time = 0; time < 10; time += 1) {
    tearOut();
    change();
    expect(shown()).toEqual(['ready', 'landed']);
  }
  tearOut();
  change();
  expect(shown()).toEqual(['', '']);
  for (let time = 0; time < 4; time += 1) {
    show();
    expect(shown()).toEqual(['ready', 'landed']);
    tearOut();
    change();
  }
  expect(reports).not.toContain(false);
  show();
  tearOut();
  change();
  expect(reports.at(-1)).toBe(false);
  show();
  expect(shown()).toEqual(['', '']);
});

test('a page that tears them out now and then is forgiven each time', () => {
  grid('a');
  show();
  for (let time = 0; time < 40; time += 1) {
    vi.advanceTimersByTime(1_500);
    tearOut();
    change();
    expect(shown()).toEqual(['ready']);
  }
  expect(reports).not.toContain(false);
});

test('a page that draws its grid anew in every frame without end is left alone until it rests', () => {
  grid('a');
  show();
  for (let time = 0; time < 2_000; time += 1) {
    grid('a');
    change();
  }
  expect(passes).toBeGreaterThan(700);
  expect(passes).toBeLessThan(900);
  expect(shown()).toEqual(['']);
  vi.advanceTimersByTime(1_500);
  show();
  expect(shown()).toEqual(['ready']);
  expect(reports).not.toContain(false);
});
