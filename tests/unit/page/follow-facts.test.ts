import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Brief } from '../../../lib/domain/brief';
import { followFacts } from '../../../lib/page/follow-facts';
import type { Following } from '../../../lib/page/follower';
import { keepBrief } from '../../../lib/page/keep-brief';
import type { View } from '../../../lib/page/link';
import type { Shown } from '../../../lib/page/track-surface';
import { PageChangedError, type AnySurface, type PageContext } from '../../../lib/sites/site';

/** A dialog whose text is its facts, `<record> <name>`, and whose mark, if it has one, is its key. */
const surface = {
  id: 'record',
  reads: 'opportunity',
  mayApply: () => true,
  findRoot: () => undefined,
  read: (root: Element) => {
    const [record = '', name = ''] = (root.textContent ?? '').split(' ');
    if (root.textContent === '') return null;
    const marked = root.getAttribute('data-eventid');
    if (marked !== null) return { record: marked, name };
    if (name === 'broken') throw new PageChangedError('crm', 'record', 'name');
    return record === '' ? null : { record, name };
  },
} satisfies AnySurface;

let url: string;
let answers: ((brief: Brief | null) => void)[];
let asked: string[];
let shows: (string | undefined)[];
let failures: (string | undefined)[];
let view: View | undefined;
let following: Following;
let life: AbortController;
let briefs: Map<string, Brief>;

const brief = (record: string, name = ''): Brief => ({ type: 'opportunity', record, facts: { record, name } }) as Brief;
const page = (): PageContext => ({ url: new URL(url), lang: 'en', isVisible: () => true, today: '2026-11-19' });
const dialog = (text: string, id?: string): { surface: AnySurface; root: Element } => {
  const root = document.createElement('div');
  root.textContent = text;
  if (id !== undefined) root.setAttribute('data-eventid', id);
  return { surface, root };
};
const say = (showing: NonNullable<Shown>, text: string) => {
  showing.root.textContent = text;
  following.changed(showing);
};
const shown = () => shows.filter((each) => each !== undefined);
const quiet = () => vi.advanceTimersByTimeAsync(300);
const answer = async (at: number, value: Brief | null) => {
  answers[at]?.(value);
  await vi.advanceTimersByTimeAsync(0);
};

beforeEach(() => {
  vi.useFakeTimers();
  url = 'https://crm.test/a';
  [answers, asked, shows, failures] = [[], [], [], []];
  view = undefined;
  life = new AbortController();
  briefs = new Map();
  following = followFacts({
    site: 'crm',
    reads: 'opportunity',
    page,
    keyOf: ({ record }) => record,
    briefs,
    ask: ({ record, name }) => {
      asked.push(`${record} ${name}`);
      return new Promise((resolve) => answers.push(resolve));
    },
    show: (next) => {
      view = next;
      shows.push(
        next === undefined
          ? undefined
          : `${next.key}:${next.brief.type === 'opportunity' ? next.brief.facts.name : ''}`,
      );
    },
    failed: (_, what) => void failures.push(what),
    signal: life.signal,
  });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('what is shown', () => {
  test('is at once what was fetched ahead, then what the page makes of it', async () => {
    briefs.set('a', brief('a', 'ahead'));
    following.shown(dialog('a x'));
    expect(shows).toEqual(['a:ahead']);
    await answer(0, brief('a', 'fresh'));
    expect(shows).toEqual(['a:ahead', 'a:fresh']);
  });

  test('is nothing until an answer comes when nothing was fetched', async () => {
    following.shown(dialog('a x'));
    expect(shows).toEqual([]);
    await answer(0, brief('a'));
    expect(shows).toEqual(['a:']);
  });

  test('goes when the dialog goes', async () => {
    following.shown(dialog('a x'));
    await answer(0, brief('a'));
    following.shown(undefined);
    expect(shows.at(-1)).toBeUndefined();
    expect(shows).toHaveLength(2);
  });

  test('goes while the node is half rendered, and comes back', async () => {
    const open = dialog('a x', 'a');
    following.shown(open);
    await answer(0, brief('a', 'one'));
    say(open, '');
    await quiet();
    expect(view).toBeUndefined();
    say(open, 'a x');
    expect(shows.at(-1)).toBe('a:one');
  });
});

describe('an answer that comes late', () => {
  test('for the event before is never shown beside the next one, and is kept for another time', async () => {
    following.shown(dialog('a x'));
    following.shown(dialog('b y'));
    await answer(0, brief('a', 'late'));
    expect(shown()).toEqual([]);
    await answer(1, brief('b'));
    expect(shown()).toEqual(['b:']);
    following.shown(dialog('a x'));
    expect(shows.at(-1)).toBe('a:late');
  });

  test('for a node that was filled with another event since is not shown', async () => {
    const open = dialog('a x', 'a');
    following.shown(open);
    open.root.setAttribute('data-eventid', 'b');
    following.changed(open);
    await answer(0, brief('a'));
    expect(shown()).toEqual([]);
  });

  test('about half of the facts does not replace that about all of them', async () => {
    const open = dialog('a half', 'a');
    following.shown(open);
    say(open, 'a whole');
    await quiet();
    expect(asked).toEqual(['a half', 'a whole']);
    await answer(1, brief('a', 'whole'));
    await answer(0, brief('a', 'half'));
    expect(shows).toEqual(['a:whole']);
  });

  test('after the dialog closed, or the script ended, shows nothing', async () => {
    following.shown(dialog('a x'));
    following.shown(undefined);
    await answer(0, brief('a'));
    following.shown(dialog('b y'));
    life.abort();
    await answer(1, brief('b'));
    expect(shown()).toEqual([]);
  });
});

describe('a change in the node', () => {
  test('is read once when the storm is over, and asked about only when the facts differ', async () => {
    const open = dialog('a x', 'a');
    following.shown(open);
    await answer(0, brief('a'));
    for (let count = 0; count < 750; count += 1) say(open, 'a x');
    await quiet();
    expect(asked).toEqual(['a x']);
    say(open, 'a z');
    expect(asked).toHaveLength(1);
    await quiet();
    expect(asked).toEqual(['a x', 'a z']);
  });

  test.each([
    ['another id on it', (root: Element) => root.setAttribute('data-eventid', 'b')],
    ['another id inside', (root: Element) => (root.innerHTML = '<i data-eventid="b"></i>')],
    ['another address', () => (url = 'https://crm.test/b')],
  ])('with %s is read at once: the panel would stand beside the wrong event', async (_, change) => {
    const open = dialog('a x', 'a');
    following.shown(open);
    await answer(0, brief('a'));
    open.root.textContent = '';
    open.root.removeAttribute('data-eventid');
    change(open.root);
    following.changed(open);
    expect(view).toBeUndefined();
  });

  test('is asked about again when the last question was not answered', async () => {
    const open = dialog('a x', 'a');
    following.shown(open);
    await answer(0, null);
    say(open, 'a x');
    await quiet();
    expect(asked).toHaveLength(2);
  });
});

describe('a node that is filled again for another event', () => {
  test('shows what was fetched ahead of it at once, and asks when its words are its own', async () => {
    briefs.set('b', brief('b', 'ahead'));
    const open = dialog('a x', 'a');
    following.shown(open);
    await answer(0, brief('a'));
    open.root.setAttribute('data-eventid', 'b');
    following.changed(open);
    expect(shown()).toEqual(['a:', 'b:ahead']);
    say(open, 'b y');
    await quiet();
    expect(asked).toEqual(['a x', 'b y']);
  });

  test('is not believed at once either when it was closed in between', async () => {
    const open = dialog('a x', 'a');
    following.shown(open);
    following.shown(undefined);
    open.root.setAttribute('data-eventid', 'b');
    const again = { ...open };
    following.shown(again);
    expect(asked).toEqual(['a x']);
    say(again, 'b y');
    await quiet();
    expect(asked).toEqual(['a x', 'b y']);
  });
});

test('a node that is filled again is asked about once its words stood still, however long the same are drawn anew', async () => {
  const open = dialog('a x', 'a');
  following.shown(open);
  await answer(0, brief('a'));
  open.root.setAttribute('data-eventid', 'b');
  say(open, 'b half');
  for (let frame = 0; frame < 10; frame += 1) {
    await vi.advanceTimersByTimeAsync(16);
    say(open, 'b y');
  }
  expect(asked).toEqual(['a x']);
  for (let frame = 0; frame < 10; frame += 1) {
    await vi.advanceTimersByTimeAsync(16);
    say(open, 'b y');
  }
  expect(asked).toEqual(['a x', 'b y']);
});

test('a page that changed under us is said once to be so, shows nothing, and throws nothing', async () => {
  following.shown(dialog('a broken'));
  expect([failures, shows, asked]).toEqual([['name'], [], []]);
});

test('reading again after an edit asks with what the page says now', async () => {
  const open = dialog('a x');
  following.shown(open);
  await answer(0, brief('a'));
  open.root.textContent = 'a y';
  const again = view?.reread();
  await answer(1, brief('a', 'again'));
  expect(await again).toMatchObject({ facts: { name: 'again' } });
  expect(asked).toEqual(['a x', 'a y']);
  following.shown(undefined);
  expect((await view?.reread()) ?? null).toBeNull();
});

test('what came of an edit is what is shown first the next time', async () => {
  following.shown(dialog('a x'));
  await answer(0, brief('a', 'before'));
  view?.keep(brief('a', 'edited'));
  following.shown(undefined);
  following.shown(dialog('a x'));
  expect(shows.at(-1)).toBe('a:edited');
});

test('two hundred briefs are kept, the oldest go', () => {
  const kept = new Map<string, Brief>();
  for (let index = 0; index < 250; index += 1) keepBrief(kept, brief(`r${index}`));
  keepBrief(kept, brief('r50', 'again'));
  expect([kept.size, kept.has('r49'), kept.has('r50'), [...kept.keys()].at(-1)]).toEqual([200, false, true, 'r50']);
});

describe('values that settle and are drawn', () => {
  const settling = (text: string) => {
    const open = dialog(text);
    return { ...open, surface: { ...open.surface, settles: { forMs: 300, isDrawn: true } } as AnySurface };
  };
  const reads = (showing: NonNullable<Shown>) => vi.spyOn(showing.surface, 'read');

  test('are asked about when they stood still, and are not read any more until something changes', async () => {
    const open = settling('a x');
    const read = reads(open);
    following.shown(open);
    expect(asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toEqual(['a x']);
    const before = read.mock.calls.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(read.mock.calls.length).toBe(before);
    say(open, 'a y');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toEqual(['a x', 'a y']);
    expect(read.mock.calls.length).toBeGreaterThan(before);
  });

  test('of the record before are never shown at the next one’s address, however long they stand', async () => {
    const open = settling('a x');
    following.shown(open);
    await vi.advanceTimersByTimeAsync(1_000);
    await answer(0, brief('a'));
    say(open, 'b x');
    expect(view).toBeUndefined();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toEqual(['a x']);
    say(open, 'b y');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toEqual(['a x', 'b y']);
  });
});
